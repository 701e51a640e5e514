package org.gongkai.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganNameTest {
    @ParameterizedTest
    @CsvSource({
        "县　财政 局, 县财政局",
        "\uFEFF县财\u200B政局\u00A0, 县财政局",
        "县财政局（本级）, 县财政局(本级)",
        "１２３４５热线～！, 12345热线~!",
        "县财政局￠, 县财政局￠",
    })
    void spellings_of_one_name_have_one_key(String spelling, String key) {
        assertEquals(key, OrganName.key(spelling));
    }
}
