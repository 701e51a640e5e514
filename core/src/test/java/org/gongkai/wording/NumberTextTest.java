package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @Test
    void a_thousand_digits_are_sensible_and_one_more_is_not() {
        assertTrue(NumberText.isSensible(new BigDecimal("9".repeat(1_000))));
        assertFalse(NumberText.isSensible(new BigDecimal("9".repeat(1_001))));
        assertTrue(NumberText.isSensible(new BigDecimal("1E+1000")));
        assertFalse(NumberText.isSensible(new BigDecimal("1E+1001")));
        assertTrue(NumberText.isSensible(new BigDecimal("1E-1000")));
        assertFalse(NumberText.isSensible(new BigDecimal("1E-1001")));
    }

    @Test
    void a_number_is_written_out_unless_it_would_fill_pages() {
        assertEquals("1" + "0".repeat(1_000), NumberText.plain(new BigDecimal("1E+1000")));
        assertEquals("1E+1001", NumberText.plain(new BigDecimal("1E+1001")));
        assertEquals("2.50", NumberText.plain(new BigDecimal("2.50")));
    }

    @ParameterizedTest
    @CsvSource({"2.50, 2.5", "2.00, 2", "1E+2, 100", "100, 100", "0.000, 0", "-1.20, -1.2"})
    void zeros_behind_the_last_digit_go_and_those_before_the_point_stay(String given, String text) {
        BigDecimal number = NumberText.withoutZeros(new BigDecimal(given));

        assertEquals(text, number.toString());
        assertEquals(new BigDecimal(text), number);
    }
}
