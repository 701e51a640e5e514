package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ChineseNumberTest {

    @Test
    void chinese_numbers_are_read_by_unit_and_by_digit() {
        assertEquals(OptionalLong.of(12), ChineseNumber.parse("十二"));
        assertEquals(OptionalLong.of(203), ChineseNumber.parse("二百零三"));
        assertEquals(OptionalLong.of(30_000), ChineseNumber.parse("三万"));
        assertEquals(OptionalLong.of(2016), ChineseNumber.parse("二〇一六"));
        assertEquals(OptionalLong.empty(), ChineseNumber.parse("许多"));
        assertEquals(OptionalLong.empty(), ChineseNumber.parse(""));
    }
}
