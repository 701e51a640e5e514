package org.gongkai.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final List<String> SUITS = List.of("复议", "诉讼");

    @Test
    void the_first_and_the_last_of_several_words_are_found_wherever_they_stand_in_the_list() {
        assertEquals(2, Terms.first("行政诉讼和复议", SUITS));
        assertEquals(5, Terms.last("行政诉讼和复议", SUITS));
        assertEquals(0, Terms.first("复议、诉讼、复议", SUITS));
        assertEquals(6, Terms.last("复议、诉讼、复议", SUITS));
        assertEquals(-1, Terms.first("信访", SUITS));
        assertEquals(-1, Terms.last("信访", SUITS));
    }

    @Test
    void words_stand_within_at_the_start_and_at_the_end() {
        assertTrue(Terms.any("行政诉讼案件", SUITS));
        assertFalse(Terms.any("行政应诉", SUITS));
        assertTrue(Terms.startsWithAny("行政诉讼", 2, SUITS));
        assertFalse(Terms.startsWithAny("行政诉讼", 1, SUITS));
        assertTrue(Terms.endsWithAny("行政诉讼案件", 4, SUITS));
        assertFalse(Terms.endsWithAny("行政诉讼案件", 6, SUITS));
    }

    @Test
    void a_text_is_of_some_characters_alone_or_not() {
        assertTrue(Terms.onlyOf("共计", "共计为"));
        assertTrue(Terms.onlyOf("", "共计为"));
        assertFalse(Terms.onlyOf("共有计", "共计为"));
    }
}
