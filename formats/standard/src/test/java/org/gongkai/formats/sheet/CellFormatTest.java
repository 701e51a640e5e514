package org.gongkai.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General | 12.5 | 12.5",
                "0.00 | 12.5 | 12.50",
                "0 | 12.7 | 12.7",
                "0_ ;[Red]\\-0\\  | -8 | -8",
                "0;[Red]0 | -8 | -8",
                "0;0 | -8 | -8 〔0;0〕",
                "0;0;0 | -8 | -8 〔0;0;0〕",
                "0;0 | 8 | 8",
                "0;-0 | -8 | -8",
                "#,##0.00_);(#,##0.00) | -1017.5 | -1017.50",
                "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_  | 0 | 0",
                "[$¥-804]#,##0 | 5 | ¥5",
                "0\"件\";\"减少\"0\"件\" | -5 | -减少5件",
                "0;-0;\"无\" | 0 | 无",
                "0!.0,\"万元\" | 251000 | 251000 〔0!.0,\"万元\"〕",
                "[>100]0;0.0 | 5 | 5.0",
                "@ | 45 | 45",
                "[Red]@ | 0 | 0",
                "_ @_  | -4.5 | -4.5",
                "\"件\"@ | 45 | 件45",
                "@\"件\" | 45 | 45件",
                "@@ | 45 | 45 〔@@〕",
                "0;@ | -5 | -5",
                "0;-0;\"无\";@ | 0 | 无",
                "G/通用格式 | 45 | 45",
                "G/通用格式\"件\" | 0 | 0件",
                ".00 | 45 | 45.00",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | 0",
                "0.00E+00 | 1234 | 1234 〔0.00E+00〕",
                "0.0%% | 0.1 | 10.0%",
                "yyyy/m/d | 44581 | 2022/1/20",
                "yyyy\\-mm\\-dd\\ hh:mm | 44581.5 | 2022-01-20 12:00",
                "m/d/yy h:mm AM/PM | 44581.5 | 1/20/22 12:00",
                "[DBNum1][$-804]yyyy\"年\"m\"月\" | 44581 | 2022年1月",
                "mm:ss | 0.5 | 00:00",
            })
    void a_number_shows_as_on_the_sheet(String code, BigDecimal value, String shown) {
        assertEquals(shown, CellFormat.of(code).show(value, false));
    }

    @Test
    void a_format_of_nothing_hides_the_number() {
        assertEquals("", CellFormat.of(";;;").show(BigDecimal.TEN, false));
        assertEquals("", CellFormat.of("0;-0;").show(BigDecimal.ZERO, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[=0]\"\";0 | 45 | 45",
                "[=0]\"-\";0 | 45 | 45",
                "[=0]\"-\";0 | 0 | 0",
                "[=0]\"无\";0 | 0 | 无",
                "[=0]\"无\";0 | -3 | -3",
                "[<0]\"减少\"0;[>=10]0\"件\";0 | -3 | -减少3",
                "[<0]\"减少\"0;[>=10]0\"件\";0 | 10 | 10件",
                "[<0]\"减少\"0;[>=10]0\"件\";0 | 9 | 9",
                "[<=-1.5]0;[<>7]0\"件\";0 | -1.5 | -1.5",
                "[<=-1.5]0;[<>7]0\"件\";0 | 7 | 7",
                "[<=-1.5]0;[<>7]0\"件\";0 | 8 | 8件",
                "[>10000]0!.0,\"万元\";0 | 45 | 45",
                "[>10000]0!.0,\"万元\";0 | 45000 | 45000 〔[>10000]0!.0,\"万元\";0〕",
                "[>100]\"多\";\"少\";0 | 50 | 50",
                "[>100]\"多\";\"少\";0 | -50 | 少",
                "[=0]\"无\";yyyy/m/d | 44581 | 2022/1/20",
            })
    void a_condition_chooses_the_section(String code, BigDecimal value, String shown) {
        assertEquals(shown, CellFormat.of(code).show(value, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[>100]0 | 5", "[>100]0;[<0]-0 | 5", "0;[=0]\"\" | 0", "[<很少]0 | 5", "# ?/? | 0"})
    void a_format_that_leaves_open_what_one_sees_stands_beside_the_number(String code, BigDecimal value) {
        assertEquals(value + " 〔" + code + "〕", CellFormat.of(code).show(value, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "d | 45",
                "mm | 45",
                "[mm] | 45",
                "m.d | 44581",
                "yyyy | 45",
                "yy | 44581",
                "0\"0\" | 45",
                "0\" 00\" | 45",
                "\"1\"0 | 45",
                "0!9 | 45",
                "0\".5\" | 45",
                "General\"0\" | 45",
                "\"9\" | 45",
                "[=1]\"2\";0 | 1",
                "-0 | 45",
                "\"-\"0 | 45",
                "(0) | 45",
                "[White]0 | 45",
                "0;[白色]-0 | -45",
                "[Color 2]0 | 45",
            })
    void a_format_that_shows_another_number_stands_beside_it(String code, BigDecimal value) {
        assertEquals(value + " 〔" + code + "〕", CellFormat.of(code).show(value, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy | 44581 | 2022",
                "yyyy.m.d | 44581 | 2022.1.20",
                "d\"日\" | 44581 | 20日",
                "0;-0;\"0\" | 0 | 0",
                "0\"件（2022年）\" | 45 | 45件（2022年）",
                "\"第1类：\"0 | 45 | 第1类：45",
                "-0 | -45 | -45",
                "0;-0;[White]0 | 0 | ``",
                "0;-0;[White]0 | 45 | 45",
                "[Color3]0 | 45 | 45",
            })
    void words_and_years_of_a_format_stay(String code, BigDecimal value, String shown) {
        assertEquals(shown, CellFormat.of(code).show(value, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# | ``",
                "#,### | ``",
                "_ ?_  | ``",
                "#\"件\" | 件",
                "#,##0 | 0",
                "#.## | 0.00",
                "#% | 0%",
                "#;-#;0 | 0",
                "#;-#;General | 0",
                "[=0]#;0 | ``",
            })
    void a_nought_shows_where_a_placeholder_shows_noughts(String code, String shown) {
        assertEquals(shown, CellFormat.of(code).show(BigDecimal.ZERO, false));
    }

    @Property
    void a_condition_holds_as_its_sign_says(
            @ForAll @IntRange(min = -9, max = 9) int value, @ForAll @IntRange(min = -9, max = 9) int limit) {
        BigDecimal number = BigDecimal.valueOf(value);
        Map<String, Boolean> expected = Map.of(
                "=",
                value == limit,
                "<>",
                value != limit,
                "<",
                value < limit,
                "<=",
                value <= limit,
                ">",
                value > limit,
                ">=",
                value >= limit);
        expected.forEach((sign, holds) -> assertEquals(
                holds ? value + "件" : String.valueOf(value),
                CellFormat.of("[" + sign + limit + "]0\"件\";0").show(number, false)));
    }

    @Test
    void the_calendar_of_1904_begins_four_years_later() {
        assertEquals("2022/1/20", CellFormat.of("yyyy/m/d").show(BigDecimal.valueOf(44581 - 1462), true));
        assertEquals("1900/1/1", CellFormat.of("yyyy/m/d").show(BigDecimal.ONE, false));
        assertEquals("-1", CellFormat.of("yyyy/m/d").show(BigDecimal.ONE.negate(), false));
    }

    @Test
    void built_in_formats_are_known_by_number() {
        assertTrue(CellFormat.builtIn(31).isDate());
        assertEquals("5.00", CellFormat.builtIn(2).show(BigDecimal.valueOf(5), false));
    }

    @Test
    void digits_that_a_binary_fraction_leaves_over_are_none() {
        assertEquals(Optional.of(new BigDecimal("0.1")), CellNumber.parse("0.10000000000000001", 20));
        assertEquals(Optional.of(new BigDecimal("1E+19")), CellNumber.parse("1E19", 20));
        assertEquals(Optional.empty(), CellNumber.parse("1E20", 20));
        assertEquals(Optional.empty(), CellNumber.parse("1e999999999", 20));
        assertEquals(Optional.empty(), CellNumber.parse("0x10", 20));
    }
}
