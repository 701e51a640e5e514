package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static List<String> candidates(String compact, int shortest) {
        return Fuzzy.candidates(compact, LabelIndex.FORMS, shortest);
    }

    @Test
    void a_misspelt_label_is_one_sign_away_and_a_long_one_two() {
        assertEquals(List.of("属于国家秘密"), candidates("属于国家秘蜜", 99));
        assertEquals(List.of("属于国家秘密"), candidates("属于国家秘密类", 99));
        assertEquals(List.of(), candidates("属于国家", 99));
        assertEquals(List.of(), candidates("属国家机密", 99));
        assertEquals(List.of("没有现成信息需要另行制作"), candidates("没有现在信息须要另行制作", 99));
        assertEquals(List.of(), candidates("没有现在信息须要另外制作", 99));
    }

    @Test
    void a_cut_label_has_so_many_signs_left() {
        assertEquals(List.of("没有现成信息需要另行制作"), candidates("没有现成", 4));
        assertEquals(List.of(), candidates("没有现成", 5));
    }

    @Test
    void a_distance_is_counted_in_signs_put_in_left_out_and_changed() {
        assertTrue(Fuzzy.distanceAtMost("重复申请", "重复申请", 0));
        assertTrue(Fuzzy.distanceAtMost("重复申请", "重申请", 1));
        assertTrue(Fuzzy.distanceAtMost("重申请", "重复申请", 1));
        assertFalse(Fuzzy.distanceAtMost("重复申请", "重申", 1));
        assertTrue(Fuzzy.distanceAtMost("重复申请", "申请重复", 4));
        assertFalse(Fuzzy.distanceAtMost("重复申请", "申请重复", 3));
    }
}
