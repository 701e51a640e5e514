package org.gongkai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2021年01月29日19时00分, 2021-01-29",
        "2017-01-10 00:00, 2017-01-10",
        "2021/1/9, 2021-01-09",
        "2021.01.09, 2021-01-09",
        "二〇一六年十二月三十一日, 2016-12-31",
        "二○二三年元月二十日, 2023-01-20",
        "2023 年 元月 20 日, 2023-01-20",
        "二○一六年一月二日, 2016-01-02",
        "二00八年九月七日, 2008-09-07",
        "２０２１年１月２９日, 2021-01-29",
        "2021 年 1 月 29 日, 2021-01-29"
    })
    void dates_are_read_as_pages_write_them(String text, LocalDate expected) {
        assertEquals(Optional.of(expected), DateText.find("于" + text, 0).map(DateText.Found::date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"202020年12月31日", "2021年13月1日", "2021年2月30日", "202511日", "2021", "0953-2271436"})
    void what_is_no_date_is_passed_over(String text) {
        assertEquals(Optional.empty(), DateText.find(text, 0));
    }
}
