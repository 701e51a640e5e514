package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.wording.ChineseNumber;

/** Finds the numbers with a counter in a sentence; dates, codes, telephone numbers and ranges are none. */
final class QuantityScanner {
    private static final List<String> UNITS = List.of(
            "件次", "人次", "件", "条", "份", "起", "宗", "项", "例", "个", "次", "桩", "篇", "封", "部", "期", "场", "家", "名", "批", "类",
            "%");
    private static final List<String> SPOKEN_UNITS = List.of("件", "份", "起", "宗", "例", "条", "项");
    private static final List<String> SINGLE_UNITS = List.of("件", "份", "起", "宗", "例");
    private static final List<String> ABOUT_BEFORE =
            List.of("约", "近", "超", "逾", "超过", "将近", "接近", "不足", "不少于", "不低于", "至少", "突破", "几");
    private static final List<String> ABOUT_BEHIND = List.of("左右", "以上", "以下", "以内", "上下", "余", "多");
    private static final List<String> COUNT_BEFORE = List.of(
            "数量", "件数", "总数", "申请数", "答复数", "办结数", "总计", "合计", "共计", "数量为", "件数为", "总数为", "数量均为", "均为", "数量是", "数为");
    private static final List<String> SPANS_OF_TIME = List.of("个工作日", "个自然日", "个月", "个小时", "个日", "个季度");
    private static final String ORDINAL = "第每任同另逐某唯统单首这该哪";
    private static final String SCALES = "十百千万亿";
    private static final int MOST_DIGITS = 15;

    /** 千万亿 is a number; a longer row of such words is none, but a power of ten that would fill the memory. */
    private static final int MOST_SCALES = 3;

    private final String text;
    private final List<Quantity> found = new ArrayList<>();
    private int at;

    private QuantityScanner(String text) {
        this.text = text;
    }

    static List<Quantity> scan(String text) {
        QuantityScanner scanner = new QuantityScanner(text);
        while (scanner.at < text.length()) {
            char c = text.charAt(scanner.at);
            if (isDigit(c)) {
                scanner.digits();
            } else if (ChineseNumber.isNumeral(c)) {
                scanner.words();
            } else {
                scanner.at++;
            }
        }
        return scanner.found;
    }

    private void digits() {
        int start = at;
        StringBuilder number = new StringBuilder();
        boolean plain = start == 0 || !isJoined(text.charAt(start - 1));
        boolean exact = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number.append(c);
            } else if (c == Prose.DOUBTFUL_COMMA || c == ' ') {
                exact = false;
            } else if (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                plain &= number.indexOf(".") < 0;
                number.append(c);
            } else if (c != ',') {
                break;
            }
            at++;
        }
        if ((at < text.length() && isJoined(text.charAt(at))) || number.length() > MOST_DIGITS) {
            plain = false;
        }
        if (plain) {
            scaled(start, new BigDecimal(number.toString()), exact);
        }
    }

    private void words() {
        int start = at;
        while (at < text.length() && ChineseNumber.isNumeral(text.charAt(at))) {
            at++;
        }
        boolean ordinal = start > 0 && ORDINAL.indexOf(text.charAt(start - 1)) >= 0;
        boolean single = at - start == 1 && text.charAt(start) == '一';
        int end = at;
        boolean counted = Terms.startsWithAny(text, end, single ? SINGLE_UNITS : SPOKEN_UNITS);
        long number = ordinal || !counted ? -1 : inWords(text.substring(start, end));
        if (number >= 0) {
            unit(start, BigDecimal.valueOf(number), true);
        }
    }

    /** The number; -1 where the characters are none. In 百余件 the 一 is left out. */
    private static long inWords(String words) {
        OptionalLong number = ChineseNumber.exact(words);
        return number.isPresent()
                ? number.getAsLong()
                : ChineseNumber.exact("一" + words).orElse(-1);
    }

    private void scaled(int start, BigDecimal digits, boolean exact) {
        BigDecimal value = digits;
        boolean whole = exact;
        int end = at + MOST_SCALES;
        while (at < end && at < text.length() && SCALES.indexOf(text.charAt(at)) >= 0) {
            int power = "十百千万    亿".indexOf(text.charAt(at)) + 1;
            value = value.movePointRight(power);
            whole = false;
            at++;
        }
        unit(start, value.scale() < 0 ? value.setScale(0) : value, whole);
    }

    /** Takes the counter behind the number; without one it is no quantity. */
    private void unit(int start, BigDecimal value, boolean plain) {
        boolean exact = plain && !Terms.endsWithAny(text, start, ABOUT_BEFORE);
        if (at < text.length() && "余多几来".indexOf(text.charAt(at)) >= 0) {
            exact = false;
            at++;
        }
        if (Terms.startsWithAny(text, at, SPANS_OF_TIME)) {
            return;
        }
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                at += unit.length();
                found.add(new Quantity(start, at, value, unit, exact && !Terms.startsWithAny(text, at, ABOUT_BEHIND)));
                return;
            }
        }
        if (Terms.endsWithAny(text, start, COUNT_BEFORE)
                && (at == text.length() || "，、；）".indexOf(text.charAt(at)) >= 0)) {
            found.add(new Quantity(start, at, value, "", exact));
        }
    }

    /** What stands next to a code, a range or a telephone number. */
    private static boolean isJoined(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "-—–~～/第〔[〕]_@+×*=".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
