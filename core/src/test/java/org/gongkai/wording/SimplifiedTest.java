package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {
    @ParameterizedTest
    @CsvSource({"政府信息公開行政復議、行政訴訟情況, 政府信息公开行政复议、行政诉讼情况", "行政複議, 行政复议", "單位：萬元, 单位：万元", "發佈日期, 发布日期"})
    void the_words_of_the_form_are_read_in_both_scripts(String traditional, String simplified) {
        assertEquals(simplified, Simplified.of(traditional));
    }

    @Test
    void what_is_simplified_is_the_same_text() {
        String text = "（七）总计";

        assertSame(text, Simplified.of(text));
    }

    @Property
    void places_in_a_text_stay(@ForAll String text) {
        String simplified = Simplified.of(text);

        assertEquals(text.length(), simplified.length());
        assertEquals(simplified, Simplified.of(simplified));
    }
}
