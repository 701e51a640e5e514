package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of publication, among the other dates above a text. */
class PublishedTest {
    private static final String TITLE = "青河县水务局2022年政府信息公开工作年度报告";
    private static final String NEWS = "关于停水的通知 发布时间：2024-08-01";
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2023, 1, 19));

    @Test
    void the_date_of_a_news_line_above_the_title_is_not_the_report_s() {
        assertEquals(DATE, published(NEWS, TITLE, "发布日期：2023.1.19"));
        assertEquals(DATE, published("发布时间：2024-08-01", TITLE, "发布日期：2023.1.19"));
        assertEquals(Optional.empty(), published(NEWS, TITLE, "本报告由水务局编制。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2023-01-19",
                "索引号：A1/2023-0001 发布机构：青河县水务局 发布日期：2023-01-19",
                "青河县水利和湖泊局 发布时间：2023-01-19",
                "浏览次数 2021 发布时间：2023-01-19",
                "字体 大 中 小 时间：2023年1月19日",
                "成文日期：2023年1月19日"
            })
    void labels_above_the_title_say_its_date(String line) {
        assertEquals(DATE, published(line, TITLE));
    }

    @Test
    void surer_words_go_before_nearer_ones() {
        assertEquals(DATE, published("公开日期：2023-01-19", TITLE, "时间：2022年1月1日"));
        assertEquals(DATE, published("公开日期：2023-01-19", TITLE, "成文日期：2023-01-10"));
    }

    private static Optional<LocalDate> published(String... lines) {
        return new PageHead(Lines.of(lines), Optional.empty(), OptionalInt::empty).published();
    }
}
