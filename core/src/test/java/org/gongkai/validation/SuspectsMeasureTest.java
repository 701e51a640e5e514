package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SuspectsMeasureTest {

    @Test
    void every_change_is_noticed_and_nearly_every_one_found() {
        SuspectsMeasure measure = SuspectsMeasure.of(200, 42);
        String all = measure.toString();
        assertEquals(0, measure.alarms(), all);
        assertEquals(measure.one().get(0), measure.one().get(1), all);
        assertEquals(measure.four().get(0), measure.four().get(1), all);
        assertEquals(measure.four().get(0), measure.four().get(2), all);
        assertTrue(measure.one().get(2) >= 0.99 * measure.one().get(0), all);
        assertTrue(measure.two().get(1) >= 0.99 * measure.two().get(0), all);
        assertTrue(measure.two().get(2) >= 0.8 * measure.two().get(0), all);
    }
}
