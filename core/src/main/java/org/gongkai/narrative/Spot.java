package org.gongkai.narrative;

import java.util.List;

/** One number of a sentence with the words around it. */
final class Spot {
    private static final String BREAKS = "，：；（）";
    private static final String TAIL_BREAKS = "，：；（）、。";
    private static final String FILLERS = "共计为有的是数量达合总约均各分别也，：、“”\"总累其中已";
    private static final List<String> COMPARED =
            List.of("同比", "比上年", "比去年", "较上年", "较去年", "比上一年", "较上一年", "上年同期", "去年同期", "环比");
    private static final List<String> MORE = List.of("增加", "减少", "增长", "下降", "多出", "上升", "降低", "提高", "多", "少");
    private static final List<String> OTHER_YEARS = List.of("上年", "去年", "上一年", "同期", "往年", "历年", "以来累计", "开通以来", "前年");
    private static final List<String> THIS_YEAR = List.of("全年", "本年", "年度", "今年", "年初以来");
    private static final List<String> UP_TO = List.of("截至", "截止");
    private static final List<String> PERIODS = List.of("季度", "上半年", "下半年", "月份", "前三季");

    private final Sentence sentence;
    private final Quantity quantity;
    private final String near;
    private final String wide;
    private final String tail;

    Spot(Sentence sentence, int index) {
        this.sentence = sentence;
        this.quantity = sentence.quantities().get(index);
        String text = sentence.text();
        int previous = index == 0 ? 0 : behind(sentence.quantities().get(index - 1), text, quantity.start());
        int from = Math.max(previous, text.lastIndexOf('；', quantity.start()) + 1);
        this.wide = text.substring(from, quantity.start());
        int near = 0;
        for (int i = 0; i < wide.length(); i++) {
            if (BREAKS.indexOf(wide.charAt(i)) >= 0) {
                near = i + 1;
            }
        }
        this.near = wide.substring(near);
        int next = index + 1 == sentence.quantities().size()
                ? text.length()
                : sentence.quantities().get(index + 1).start();
        int end = quantity.end();
        while (end < next && TAIL_BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        this.tail = text.substring(quantity.end(), end);
    }

    /** Where the words that belong to the number before end; right behind it, if they go on to this one. */
    private static int behind(Quantity before, String text, int start) {
        int end = before.end();
        while (end < start && TAIL_BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < start ? end : before.end();
    }

    Sentence sentence() {
        return sentence;
    }

    Quantity quantity() {
        return quantity;
    }

    /** From the last break or number to the number; from further back where that says nothing by itself. */
    String lead() {
        return Terms.onlyOf(near, FILLERS) ? wide : near;
    }

    /** From the last break or number to the number. */
    String near() {
        return near;
    }

    /** From the number before to the number, over commas. */
    String wide() {
        return wide;
    }

    /** What follows the counter, to the next break or number. */
    String tail() {
        return tail;
    }

    /** The sentence up to the number. */
    String before() {
        return sentence.text().substring(0, quantity.start());
    }

    boolean isFiller(String words) {
        return Terms.onlyOf(words, FILLERS);
    }

    /** Whether the number says how much more or less than in another year. */
    boolean isDifference() {
        return Terms.any(near, COMPARED)
                || Terms.startsWithAny(near, 0, MORE)
                || (near.indexOf('较') >= 0 && Terms.any(near, MORE));
    }

    /** Whether the number is of another year, or of a part of one. */
    boolean isOfOtherTime() {
        if (Terms.any(near, OTHER_YEARS) || Terms.any(before(), PERIODS) || isOfManyYears()) {
            return true;
        }
        int year = year(near, true);
        if (year == 0) {
            year = year(sentence.text().substring(0, quantity.start()), false);
        }
        if (year != 0
                && sentence.surroundings().year().isPresent()
                && year != sentence.surroundings().year().getAsInt()) {
            return true;
        }
        return isOfSomeMonths();
    }

    /** Whether the number counts from the day of some law or site on, and not from the first of January. */
    private boolean isOfManyYears() {
        String before = before();
        if (Terms.any(before, THIS_YEAR)) {
            return false;
        }
        int since = before.lastIndexOf("以来");
        boolean sinceYear =
                since >= 2 && before.charAt(since - 1) == '年' && Character.isDigit(before.charAt(since - 2));
        return (since >= 0 && !sinceYear) || (before.contains("累计") && Terms.any(before, UP_TO));
    }

    /** Whether the words before the number end a period before the end of the year. */
    private boolean isOfSomeMonths() {
        int at = wide.lastIndexOf('月');
        if (at < 1 || !Character.isDigit(wide.charAt(at - 1))) {
            return false;
        }
        boolean december = wide.startsWith("12", at - 2);
        return !december || "截至底".chars().allMatch(c -> wide.indexOf(c) < 0);
    }

    /** The last or the first year named; 0 if none is. */
    static int year(String text, boolean last) {
        int at = last ? text.lastIndexOf('年') : text.indexOf('年');
        while (at >= 0) {
            if (at >= 4 && isYear(text, at - 4)) {
                return Integer.parseInt(text.substring(at - 4, at));
            }
            at = last ? text.lastIndexOf('年', at - 1) : text.indexOf('年', at + 1);
        }
        return 0;
    }

    private static boolean isYear(String text, int from) {
        boolean century = text.startsWith("19", from) || text.startsWith("20", from);
        return century
                && isDigit(text.charAt(from + 2))
                && isDigit(text.charAt(from + 3))
                && (from == 0 || !isDigit(text.charAt(from - 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
