package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTest {
    @ParameterizedTest
    @CsvSource({"'（一） 予以公开', 一予以公开", "'１．属于　国家秘密', 1属于国家秘密", "'⑴其\n他', 1其他", "'—— / ——', ''"})
    void letters_and_digits_are_what_labels_are_compared_by(String printed, String compact) {
        assertEquals(compact, Compact.of(printed));
    }

    /** The first and the last sign of every range that has another form, and what stands beside it. */
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u2070', '\u218F', '\u2460', '\u24FF', '\u2E80', '\u2FDF', '\u3200', '\u33FF', '\uF900', '\uFAFF',
                '\u206F', '\u2190', '\u245F', '\u2500', '\u2E7F', '\u2FE0', '\u31FF', '\u3400', '\uF8FF'
            })
    void signs_of_other_forms_are_folded(char c) {
        assertEquals(folded("总" + c + "计"), Compact.of("总" + c + "计"));
    }

    @Property
    void compact_text_stays_as_it_is(@ForAll @CharRange(from = '\u4E00', to = '\u9FA5') String text) {
        String compact = Compact.of(text);

        assertSame(compact, Compact.of(compact));
        assertEquals(Simplified.of(text), compact);
    }

    @Test
    void a_label_ends_at_its_first_bracket() {
        assertEquals("上一年项目数量", Compact.beforeBracket("上一年 项目数量（指2019年事项数）"));
        assertEquals("上一年项目数量", Compact.beforeBracket("上一年项目数量[注]"));
        assertEquals("一予以公开", Compact.beforeBracket("（一）予以公开"));
    }

    @Test
    void what_is_blank_to_the_eye_is_trimmed() {
        assertEquals("12 件", Compact.trim("\u3000\u200B12 件\uFEFF\u00A0"));
        assertEquals("", Compact.trim(" \u00AD\u2060"));
    }

    private static String folded(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
