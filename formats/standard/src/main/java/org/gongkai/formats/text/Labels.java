package org.gongkai.formats.text;

/** How a label that goes on in the next line looks, and what its rest looks like. Knows nothing of the form. */
final class Labels {
    /** A label in more lines than this is text. */
    static final int MOST_LINES = 3;

    /** Narrow columns break labels into short lines. */
    private static final int LONGEST_REST = 40;

    private static final String CHINESE_DIGITS = "一二三四五六七八九十";

    private Labels() {}

    /** Whether a cell's text may go on: it has a letter or Han character. A number or a blank does not. */
    static boolean mayContinue(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may be the rest of a label: short, no sentence, and without a number of its own. */
    static boolean mayBeRest(String line) {
        return line.length() <= LONGEST_REST && !Markup.endsSentence(line) && !isNumbered(line);
    }

    /** Whether a text is a Chinese number and nothing else. */
    static boolean isOrdinal(String text) {
        return text.chars().allMatch(c -> CHINESE_DIGITS.indexOf(c) >= 0);
    }

    /** Whether a text begins as the heading of a section does: 三、 */
    static boolean beginsHeading(String text) {
        int to = 0;
        while (to < text.length() && CHINESE_DIGITS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to > 0 && to < text.length() && text.charAt(to) == '、';
    }

    private static boolean isNumbered(String line) {
        int from = line.charAt(0) == '（' || line.charAt(0) == '(' ? 1 : 0;
        int to = from;
        while (to < line.length() && isDigit(line.charAt(to))) {
            to++;
        }
        return to > from && to < line.length() && "、.．)）,，".indexOf(line.charAt(to)) >= 0;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || CHINESE_DIGITS.indexOf(c) >= 0;
    }
}
