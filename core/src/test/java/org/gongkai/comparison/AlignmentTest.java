package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static List<String> noise(Random random, int length) {
        List<String> noise = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            noise.add(Integer.toString(random.nextInt(40)));
        }
        return noise;
    }

    @Test
    void what_is_matched_is_the_same_and_in_order() {
        Random random = new Random(11);
        List<String> first = noise(random, 300);
        List<String> second = noise(random, 300);
        int matched = 0;
        int last = -1;
        int[] matches = Alignment.of(first, second, new Effort());
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                assertTrue(matches[i] > last);
                assertEquals(first.get(i), second.get(matches[i]));
                last = matches[i];
                matched++;
            }
        }

        assertTrue(matched > 50, "only " + matched);
    }

    @Test
    void beyond_the_bound_of_edits_elements_stay_unmatched() {
        Random random = new Random(11);
        int[] matches = Alignment.of(noise(random, 3_000), noise(random, 3_000), new Effort());

        assertTrue(Arrays.stream(matches).allMatch(place -> place == -1));
    }

    @Test
    void the_effort_ends() {
        Effort effort = new Effort();

        assertTrue(effort.take(399_999_999));
        assertFalse(effort.take(1));
        assertFalse(effort.take(1));
    }
}
