package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本年收费金额（单位：万元）|万元",
                "采购总金额（万元，保留四位小数）|万元",
                "采购总金额(人民币元)|元",
                "本年收费金额万元|万元",
                "本年收费金额（以元为单位）|元",
                "本年收费金额（单位：百万元）|百万元",
                "本年收费金额（千元）|千元",
                "本年收费金额/亿元|亿元",
                "采购总金额（港币万元）|港币万元",
                "采购总金额（美元）|美元",
                "本年收费金额（元、万元）|元/万元",
                "本年收费金额（单位：万）|万",
                "采购总金额（单笔1万元以上，单位：元）|元"
            })
    void a_label_names_its_unit_whole(String label, String unit) {
        assertEquals(Optional.of(unit), UnitText.inLabel(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"采购总金额", "采购总金额（1万元以上）", "采购总金额（五百元以上）", "采购总金额（公元2020年）", "采购总金额（元月起）", "本年收费金额（单位：）"})
    void a_quantity_and_other_words_are_no_unit(String label) {
        assertEquals(Optional.empty(), UnitText.inLabel(label));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"单位：元|元", "（单位：件、元）|元", "单位: 件  万元|万元", "金额单位：人民币万元|万元", "单位：百万元|百万元", "单位：件/元/万元|元/万元"})
    void a_line_names_the_unit_of_the_table_below(String line, String unit) {
        assertEquals(Optional.of(unit), UnitText.inLine(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：件",
                "单位：江川市科学技术局 2021年度",
                "单位：广元市水务局",
                "单位：广元",
                "填报单位：东元县财政局",
                "发布单位：元",
                "元",
                "本单位收费3.5万元。",
                "单位：元，本表各项金额均不含税费，也不含代收代缴的各种款项"
            })
    void another_line_names_none(String line) {
        assertEquals(Optional.empty(), UnitText.inLine(line));
    }

    @ParameterizedTest
    @CsvSource({"元,元", "（万元）,万元", "单位：元,元", "人民币元,元", "百万元,百万元"})
    void a_remark_may_be_the_unit(String remark, String unit) {
        assertEquals(Optional.of(unit), UnitText.alone(remark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"含税", "含税10元", "其中罚款3万元", "广元", ""})
    void a_remark_with_an_amount_is_none(String remark) {
        assertEquals(Optional.empty(), UnitText.alone(remark));
    }
}
