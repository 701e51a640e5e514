package org.gongkai.house.wrong.recognition;

import org.gongkai.house.wrong.layout.DownwardLayout;
import org.junit.jupiter.api.Assertions;

/** Imports a neighbour, and a library. */
public record SidewaysRecognizer(DownwardLayout neighbour) {

    /** Refuses nothing. */
    public SidewaysRecognizer {
        Assertions.assertNotNull(neighbour);
    }
}
