package org.gongkai.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    private static Prose only(String paragraph) {
        List<Prose> sentences = Prose.sentences(paragraph);
        assertEquals(1, sentences.size());
        return sentences.get(0);
    }

    @Test
    void a_paragraph_ends_its_sentences_by_marks_and_by_its_end() {
        assertEquals(
                List.of("共12件", "均已办结", "无逾期"),
                Prose.sentences("共12件。均已办结！\n无逾期").stream().map(Prose::text).toList());
        assertEquals(List.of(), Prose.sentences("。。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２ 件 （%） | 12件（%）",
                "共 1 2 件 | 共1 2件",
                "1,205件 | 1,205件",
                "120,205件 | 120,205件",
                "1，205件 | 1‚205件",
                "1200,205件 | 1200，205件",
                "1,20件 | 1，20件",
                "1,2050件 | 1，2050件",
                "收到,205件 | 收到，205件",
                "《要点2021》印发 | 《□□□□□□》印发",
            })
    void signs_become_those_that_words_are_compared_by(String printed, String text) {
        assertEquals(text, only(printed).text());
    }

    @Test
    void a_quote_is_as_printed_without_the_signs_before_it() {
        Prose prose = only("全年，：收到 申请１２件");

        assertEquals("收到 申请１２件", prose.quote(2, prose.text().length()));
        assertEquals("全年", prose.quote(0, 2));
        assertEquals("：", prose.quote(2, 4));
    }

    @Test
    void a_long_quote_loses_its_middle() {
        String words = "一二三四五六七八九十百千".repeat(4);

        assertEquals(words, only(words).quote(0, 48));
        String longer = words + "件";
        assertEquals("一二三四五六七八九十百千…" + longer.substring(13), only(longer).quote(0, 49));
    }
}
