package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void a_sentence_loses_the_mark_that_ends_it() {
        assertEquals(List.of("共12件", "均已办结", "有无逾期", "没有", "特此报告"), Sentences.of("共12件。 均已办结；有无逾期？没有！！\n　特此报告"));
        assertEquals(List.of(), Sentences.of("。；\n"));
    }
}
