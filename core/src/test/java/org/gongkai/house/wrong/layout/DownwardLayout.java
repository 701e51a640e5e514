package org.gongkai.house.wrong.layout;

import java.util.List;
import org.gongkai.house.wrong.model.UpwardModel;

/** Imports what lies below it, which closes the circle. */
public record DownwardLayout(List<UpwardModel> below) {

    /** Copies. */
    public DownwardLayout {
        below = List.copyOf(below);
    }
}
