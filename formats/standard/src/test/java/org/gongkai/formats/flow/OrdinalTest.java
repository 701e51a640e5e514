package org.gongkai.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {
    @Test
    void chinese_numbers_count_as_lists_do() {
        String counted = IntStream.of(1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 111, 1001, 9999)
                .mapToObj(number -> Ordinal.of("chineseCounting", number))
                .collect(Collectors.joining(" "));

        assertEquals("一 九 十 十一 十九 二十 二十一 九十九 一百 一百〇一 一百一十 一百一十一 一千〇一 九千九百九十九", counted);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 3, 03",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 28, BB",
        "lowerLetter, 2, b",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 20, 二〇",
        "decimalFullWidth, 10, １０",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 2, ⒉",
        "ideographEnclosedCircle, 2, ㊁",
        "ideographTraditional, 2, 乙",
        "ideographZodiac, 12, 亥",
        "ideographTraditional, 11, 11",
        "unheardOf, 5, 5",
        "chineseCounting, 0, 0",
        "bullet, 5, ''"
    })
    void each_format_has_its_signs(String format, int number, String expected) {
        assertEquals(expected, Ordinal.of(format, number));
    }
}
