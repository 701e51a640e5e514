package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionMatcherTest {
    @ParameterizedTest
    @CsvSource({
        "一、总体情况, OVERVIEW",
        "二、主动公开政府信息情况, PROACTIVE_DISCLOSURE",
        "三、收到和处理政府信息公开申请情况, REQUESTS",
        "收到和处理公民申请情况, REQUESTS",
        "四、因信息公开被提起行政复议和行政诉讼的情况, DISPUTES",
        "一、政务公开工作总体情况, OVERVIEW",
        "五、工作中存在的不足、问题和改进, PROBLEMS_AND_IMPROVEMENTS",
        "六、其他要报告的情况, OTHER_MATTERS",
        "六、其他需要说明报告的事项, OTHER_MATTERS",
        "三、收到和处理政府信息公开申清情况, REQUESTS"
    })
    void a_heading_is_known_by_print_by_other_names_by_words_and_misspelt(String line, SectionKey key) {
        assertEquals(Optional.of(key), SectionMatcher.match(Lines.plain(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"政务公开工作总体情况", "工作中存在的问题和改进", "其他要报告的情况", "一、总体情况。", "（一）主动公开情况", "二、组织领导"})
    void a_line_without_number_or_with_an_end_of_sentence_is_none(String line) {
        assertEquals(Optional.empty(), SectionMatcher.match(Lines.plain(line)));
    }

    @Test
    void what_the_markup_calls_a_heading_needs_no_number() {
        assertEquals(Optional.of(SectionKey.OVERVIEW), SectionMatcher.match(Lines.heading("政务公开工作总体情况")));
        assertEquals(Optional.of(SectionKey.PROACTIVE_DISCLOSURE), SectionMatcher.match(Lines.heading("（一）主动公开情况")));
    }
}
