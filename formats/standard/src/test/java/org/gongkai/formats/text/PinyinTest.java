package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "本年制發(fā)件數(shù), 本年制發件數",
        "現(xiàn)行有效件數(shù) | 3, 現行有效件數 | 3",
        "法律服務(wù)機(jī)構(gòu), 法律服務機構",
        "裝(zhuāng)置, 裝置"
    })
    void behind_a_character_is_no_text(String line, String text) {
        assertEquals(text, Pinyin.without(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计(a)", "收费(万元)", "第二十条第(一)项", "(fā)", "A(fā)", "件(fā", "件(zhuāngg)x", "件()"})
    void other_brackets_stay(String line) {
        assertSame(line, Pinyin.without(line));
    }

    @Test
    void one_without_a_tone_may_be_a_word() {
        assertEquals("微信(weixin)公开", Pinyin.without("微信(weixin)公开(kāi)"));
    }
}
