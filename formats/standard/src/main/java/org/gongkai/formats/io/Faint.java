package org.gongkai.formats.io;

/** Words that nobody sees for their colour or their size: a figure that they are, or are a part of, is not sure. */
public final class Faint {
    private static final String PARTS_OF_NUMBERS = "-－−–.．,，%％";

    private Faint() {}

    /** The words, in brackets where they may be read as a figure or a part of one. */
    public static String inBrackets(String words) {
        String inked = words.strip();
        boolean figure = inked.chars().anyMatch(c -> Character.isDigit(c) || PARTS_OF_NUMBERS.indexOf(c) >= 0);
        return figure ? words.replace(inked, "[" + inked + "]") : words;
    }
}
