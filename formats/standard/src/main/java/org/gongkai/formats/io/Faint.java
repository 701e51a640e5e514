package org.gongkai.formats.io;

/** Words that nobody sees for their colour or their size: a figure that they are, or are a part of, is not sure. */
public final class Faint {
    private static final String PARTS_OF_NUMBERS = "-－−–.．,，%％";
    private static final int LONGEST_FIGURE = 24;
    private static final int MOST_WORDS = 3;

    private Faint() {}

    /** The words, in brackets where they may be read as a figure or a part of one. */
    public static String inBrackets(String words) {
        String inked = words.strip();
        return holdsPartOfNumber(inked) ? words.replace(inked, "[" + inked + "]") : words;
    }

    /** Whether words are a figure or a piece of one, and no label with a digit in it. */
    public static boolean mayBePartOfNumber(String words) {
        return words.length() <= LONGEST_FIGURE
                && holdsPartOfNumber(words)
                && words.chars().filter(Character::isIdeographic).count() <= MOST_WORDS;
    }

    /** Whether a digit stands among the words, or a sign that makes another number of one. */
    public static boolean holdsPartOfNumber(String words) {
        return words.chars().anyMatch(c -> Character.isDigit(c) || PARTS_OF_NUMBERS.indexOf(c) >= 0);
    }
}
