package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormHeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"填报单位：青河县水务局", "填报单位（盖章）： 青河县水务局　　　填报年度：2022年", "单位名称:青河县水务局(公章)", "统计年度：2022  填表单位：青河县水务局"})
    void the_organ_stands_behind_its_word(String line) {
        assertEquals(Optional.of("青河县水务局"), FormHead.organ(Lines.of("政府信息公开情况统计表", line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报单位：", "填报单位：填报人：张某", "填报单位青河县水务局", "各填报单位：青河县水务局", "填报单位：（盖章", "填报单位（盖章"})
    void nothing_else_is_an_organ(String line) {
        assertEquals(Optional.empty(), FormHead.organ(Lines.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报年度：2022年", "年度: 2022年度", "填报单位：青河县水务局 报告年度：二〇二二年", "统计年度：２０２２", "2022年度政府信息公开情况统计表"})
    void the_year_stands_behind_its_word(String line) {
        assertEquals(OptionalInt.of(2022), FormHead.year(Lines.of(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年度：2022年",
                "年度：",
                "年度：第2022号",
                "年度：20221",
                "上年度：2021",
                "年度报告：2022年",
                "2022年财政收支表",
                "详见2022年政府信息公开情况表。"
            })
    void nothing_else_is_a_year(String line) {
        assertEquals(OptionalInt.empty(), FormHead.year(Lines.of(line)));
    }
}
