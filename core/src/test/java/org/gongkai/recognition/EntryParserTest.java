package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17|17",
                "１７|17",
                "1,017|1017",
                "1，017|1017",
                "11,398,889|11398889",
                "17件|17",
                "17 件|17",
                "5(件)|5",
                "+3|3",
                "-8|-8",
                "－8|-8",
                "--253|-253",
                "减4|-4",
                "增加2|2",
                "增加2项|2",
                "减少 3 件|-3",
                "007|7",
                "三|3",
                "十二|12",
                "一十二|12",
                "二百零三|203",
                "两万零五十|20050",
                "三件|3",
                "零|0",
                "〇|0",
                "? 0|0",
                "？？12|12",
                "\uFFFD\u00A03|3",
                "17\u200B358|17358",
                "1\u00AD7\u2060\uFEFF358件|17358",
                "0|0"
            })
    void a_plain_number_is_a_count(String text, long expected) {
        assertEquals(Count.of(expected), read(text, FigureKind.CHANGE));
    }

    @Test
    void a_remark_is_kept_and_its_digits_never_join_the_number() {
        assertEquals(Count.of(22, "其中修订16件"), read("22（其中修订16件）", FigureKind.COUNT));
        assertEquals(Count.of(22, "其中修订 16 件"), read("22\n(其中修订 16 件)", FigureKind.COUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF\t"})
    void what_shows_nothing_is_blank_and_not_zero(String text) {
        assertTrue(read(text, FigureKind.COUNT).isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "-",
                "—",
                "——",
                "_",
                "无",
                "N/A",
                "1.",
                "1、",
                "约5",
                "5余件",
                "1,01",
                "12,34",
                "2 1",
                "3-5",
                "5%",
                "?",
                "????",
                "5?",
                "? 5%",
                "三五",
                "十百",
                "三五十",
                "第三",
                "三元",
                "3亿元",
                "1/2",
                "第3",
                "12345678901234567890",
                "（5）",
                "5()",
                "5元",
                "5万元"
            })
    void what_is_no_plain_count_keeps_its_text(String text) {
        assertEquals(new Unreadable(text), read(text, FigureKind.COUNT));
    }

    @Test
    void a_sign_in_words_is_only_read_where_the_form_is_signed() {
        assertEquals(new Unreadable("减4"), read("减4", FigureKind.COUNT));
        assertTrue(EntryParser.parse("减4", FigureKind.CHANGE, Optional.empty()).signNormalized());
        assertTrue(EntryParser.parse("--4", FigureKind.CHANGE, Optional.empty()).signNormalized());
        assertFalse(EntryParser.parse("-4", FigureKind.CHANGE, Optional.empty()).signNormalized());
    }

    @Test
    void signs_of_a_wrong_charset_before_a_number_are_said() {
        assertTrue(EntryParser.parse("? 0", FigureKind.COUNT, Optional.empty()).noise());
        assertFalse(
                EntryParser.parse("\u00A00", FigureKind.COUNT, Optional.empty()).noise());
        assertFalse(
                EntryParser.parse("????", FigureKind.COUNT, Optional.empty()).noise());
    }

    @Test
    void a_numeral_in_words_may_be_a_piece_of_a_label() {
        assertFalse(EntryParser.isValue("三"));
        assertTrue(EntryParser.isValue("零"));
        assertTrue(EntryParser.isValue("? 0"));
    }

    @Test
    void digits_with_blanks_between_are_joined_on_request_only() {
        assertEquals(Optional.of("21"), EntryParser.joined("2 1"));
        assertEquals(Optional.of("2109"), EntryParser.joined("２ 10\n9"));
        assertEquals(Optional.empty(), EntryParser.joined("21"));
        assertEquals(Optional.empty(), EntryParser.joined("2 件"));
        assertEquals(Optional.empty(), EntryParser.joined("2\u200B1"));
    }

    @Test
    void a_decimal_in_a_count_s_place_is_kept_exact() {
        assertEquals(Amount.withoutUnit(new BigDecimal("1.50")), read("1.50", FigureKind.COUNT));
    }

    @Test
    void an_amount_takes_the_unit_of_its_cell_then_of_the_form() {
        assertEquals(Amount.of(new BigDecimal("251000"), Unit.YUAN), amount("251000元", Optional.empty()));
        assertEquals(
                Amount.of(new BigDecimal("160.5964"), Unit.TEN_THOUSAND_YUAN), amount("160.5964万元", Optional.empty()));
        assertEquals(
                Amount.of(new BigDecimal("59237.2449"), Unit.TEN_THOUSAND_YUAN),
                amount("59237.2449", Optional.of(Unit.TEN_THOUSAND_YUAN)));
        assertEquals(Amount.of(new BigDecimal("3"), Unit.YUAN), amount("3（元）", Optional.of(Unit.TEN_THOUSAND_YUAN)));
        assertEquals(Amount.withoutUnit(new BigDecimal("0")), amount("0", Optional.empty()));
        assertEquals(new Unreadable("3件"), amount("3件", Optional.empty()));
        assertEquals(new Unreadable("1.2亿元"), amount("1.2亿元", Optional.of(Unit.TEN_THOUSAND_YUAN)));
        assertEquals(new Unreadable("三"), amount("三", Optional.empty()));
    }

    @Test
    void a_remark_may_stand_on_an_amount() {
        assertEquals(
                new Amount(new BigDecimal("12.50"), Optional.of(Unit.YUAN), Optional.of("含税")),
                amount("12.50元（含税）", Optional.empty()));
    }

    private static Entry read(String text, FigureKind kind) {
        return EntryParser.parse(text, kind, Optional.empty()).entry();
    }

    private static Entry amount(String text, Optional<Unit> printed) {
        return EntryParser.parse(text, FigureKind.AMOUNT, printed).entry();
    }
}
