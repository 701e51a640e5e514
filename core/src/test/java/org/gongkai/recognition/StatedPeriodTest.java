package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedPeriodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。",
                "统计期限为2020年1月1日至2020年12月31日",
                "2021年1月8日，本局公布自2020年1月1日起至2020年12月31日止的年度报告。",
                "统计期限为2020年1月1日至12月31日。",
                "数据自 2020 年 1 月 1 日起至 12 月 31 日止。",
                "二〇二〇年一月一日—十二月三十一日"
            })
    void the_first_and_last_day_of_a_year_name_it(String text) {
        assertEquals(OptionalInt.of(2020), StatedPeriod.year(Lines.of("总体情况", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有日期的一行。",
                "自2020年1月1日起施行。",
                "自2020年1月2日起至2020年12月31日止。",
                "自2020年1月1日起至2020年12月30日止。",
                "自2020年1月1日起至2021年12月31日止。",
                "2020年1月1日，新条例解读会召开；2020年12月31日闭幕。",
                "2020年1月1日起施行，12月31日止。",
                "2020年1月2日至12月31日",
                "2020年1月1日至12月30日"
            })
    void any_other_days_name_none(String text) {
        assertEquals(OptionalInt.empty(), StatedPeriod.year(Lines.of(text)));
    }
}
