package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * 单元格格式: how a sheet shows a number. The number itself decides: a format adds zeros behind the point, words, units, a
 * percent sign or the shape of a date, and never takes a digit away. A number in a format that shows another one (in
 * thousands, without its minus, with a digit cut off by a sign, with digits of the format beside it) keeps the format
 * beside it, so that nobody takes it for what one sees.
 */
public final class CellFormat {
    private static final int LONGEST_CODE = 255;
    private static final int FIRST_YEAR = 2000;

    private final String code;
    private final SectionChoice choice;

    private CellFormat(String code) {
        this.code = code;
        this.choice = new SectionChoice(sections(code));
    }

    /** The format with a code as the file has it, as {@code 0.00"万元"}; {@code General} where it has none. */
    public static CellFormat of(String code) {
        Objects.requireNonNull(code, "code");
        return new CellFormat(code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code);
    }

    /** Whether it shows a date or a time. */
    public boolean isDate() {
        return choice.first().isDate();
    }

    /**
     * The number as one sees it, all its digits written out; empty where the format hides it.
     *
     * @param value the number
     * @param epoch1904 whether the workbook counts its days from 1904
     */
    public String show(BigDecimal value, boolean epoch1904) {
        Optional<FormatSection> chosen = choice.of(value);
        if (chosen.isEmpty()) {
            return besideCode(value);
        }
        FormatSection section = chosen.get();
        if (section.isWhite()) {
            return value.signum() == 0 ? "" : besideCode(value);
        }
        if (section.isDate()) {
            return SerialDate.of(value, epoch1904)
                    .map(when -> date(section, when, value))
                    .orElseGet(value::toPlainString);
        }
        if (!section.hasDigits()) {
            return words(section, value);
        }
        if (section.isOther() || section.turnsSign(value) || choice.losesSign(section, value)) {
            return besideCode(value);
        }
        return value.signum() == 0 && section.hidesZero() ? words(section, value) : section.number(value);
    }

    /** A day or an hour alone looks like another number; a year alone is one if it may be that of a report. */
    private String date(FormatSection section, LocalDateTime when, BigDecimal value) {
        String shown = section.date(when);
        boolean year = when.getYear() >= FIRST_YEAR && shown.equals(String.valueOf(when.getYear()));
        return isNumber(shown) && !year ? besideCode(value) : shown;
    }

    /** A dash that stands for nought is one; words that are another number are not what the cell holds. */
    private String words(FormatSection section, BigDecimal value) {
        String shown = section.words();
        if (isNumber(shown)) {
            return new BigDecimal(shown).compareTo(value) == 0 ? shown : besideCode(value);
        }
        return value.signum() == 0 && shown.equals("-") ? "0" : shown;
    }

    /** Digits, with a point between them at most. */
    private static boolean isNumber(String shown) {
        int points = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points < 2 && shown.length() > points;
    }

    private String besideCode(BigDecimal value) {
        return value.toPlainString() + " 〔" + code + "〕";
    }

    private static List<FormatSection> sections(String code) {
        List<FormatSection> sections = new ArrayList<>();
        String general = code.isEmpty() ? "General" : code;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < general.length(); i++) {
            char c = general.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '!')) {
                i++;
            } else if (!quoted && c == ';') {
                sections.add(FormatSection.of(general.substring(from, i)));
                from = i + 1;
            }
        }
        sections.add(FormatSection.of(general.substring(from)));
        return sections;
    }

    /** The format that a number below 164 stands for in every workbook. */
    public static CellFormat builtIn(int id) {
        return of(
                switch (id) {
                    case 1 -> "0";
                    case 2, 4, 7, 8, 39, 40, 43, 44 -> "0.00";
                    case 3, 5, 6, 37, 38, 41, 42 -> "0";
                    case 9 -> "0%";
                    case 10 -> "0.00%";
                    case 14 -> "yyyy/m/d";
                    case 15, 16, 17 -> "yyyy-m-d";
                    case 18, 19, 20, 21, 45, 46, 47 -> "h:mm:ss";
                    case 22 -> "yyyy/m/d h:mm";
                    case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
                    case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
                    case 30 -> "m-d-yy";
                    case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
                    case 32, 33, 34, 35, 55, 56 -> "h\"时\"mm\"分\"ss\"秒\"";
                    default -> "General";
                });
    }

    @Override
    public String toString() {
        return code.toLowerCase(Locale.ROOT);
    }
}
