package org.gongkai.formats.io;

/** What stands in the text of a cell for what is to be seen there and is no text, as a picture is. */
public final class ObjectSign {
    /** As Unicode has it. */
    public static final String TEXT = "\uFFFC";

    private ObjectSign() {}

    /**
     * The text of a cell in which such a thing stands beside words; behind what may be a figure it has the sign, since
     * what one sees may be another figure.
     */
    public static String beside(String words) {
        return words.isEmpty() || Faint.mayBePartOfNumber(words) ? words + TEXT : words;
    }
}
