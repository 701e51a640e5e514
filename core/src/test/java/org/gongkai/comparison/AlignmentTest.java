package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static int[] align(String first, String second) {
        return Alignment.of(List.of(first.split("")), List.of(second.split("")), new Effort());
    }

    @Test
    void what_stands_on_both_sides_stays_in_order() {
        assertArrayEquals(new int[] {0, -1, 1}, align("甲乙丙", "甲丙"));
        assertArrayEquals(new int[] {0, 2}, align("甲丙", "甲乙丙"));
        assertArrayEquals(new int[] {-1, -1}, align("甲乙", "丙丁"));
    }

    @Test
    void of_what_changed_places_the_longer_run_stays() {
        assertArrayEquals(new int[] {-1, 0, 1, 2}, align("丁甲乙丙", "甲乙丙丁"));
    }

    @Test
    void what_occurs_more_than_once_is_no_anchor() {
        // By the shortest edit; an anchor on one of the 、 would tear 乙、丙 apart.
        assertArrayEquals(new int[] {-1, -1, 0, 1, 2, 3}, align("甲、乙、丙、", "乙、丙、"));
    }

    @Test
    void beyond_the_effort_elements_stay_unmatched_and_none_is_matched_falsely() {
        Random random = new Random(11);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            first.add(Integer.toString(random.nextInt(40)));
            second.add(Integer.toString(random.nextInt(40)));
        }
        int[] matches = Alignment.of(first, second, new Effort());

        int last = -1;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                assertTrue(matches[i] > last && first.get(i).equals(second.get(matches[i])));
                last = matches[i];
            }
        }
    }

    @Test
    void the_effort_ends() {
        Effort effort = new Effort();

        assertTrue(effort.take(399_999_999));
        assertFalse(effort.take(1));
        assertFalse(effort.take(1));
    }
}
