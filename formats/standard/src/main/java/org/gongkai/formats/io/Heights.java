package org.gongkai.formats.io;

/**
 * Words of one line that stand higher or lower than others. A figure that is raised or lowered beside another one would
 * read as its digits: it is a mark, in brackets.
 */
public final class Heights {
    /** Of what is set as an exponent or as the mark of a note. */
    public static final int RAISED = 1000;

    /** Of what is set as an index. */
    public static final int LOWERED = -1000;

    /** In half points. Figures of one number stand at the same height, or nearly so. */
    private static final int LEAST = 4;

    private int last;

    /** The height of what office programs call {@code superscript} or {@code subscript}; 0 of all else. */
    public static int of(String alignment) {
        return switch (alignment) {
            case "superscript" -> RAISED;
            case "subscript" -> LOWERED;
            default -> 0;
        };
    }

    /** Nothing was said yet. */
    public Heights() {}

    /**
     * The words as they are to be added to the line.
     *
     * @param before the line up to here
     * @param height in half points above the line, below it where negative
     */
    public String next(CharSequence before, String words, int height) {
        String inked = words.strip();
        if (inked.isEmpty()) {
            return words;
        }
        boolean joins = Math.abs(height - last) >= LEAST && endsInDigit(before) && Character.isDigit(inked.charAt(0));
        last = height;
        return joins || (height == RAISED && isFigure(inked)) ? words.replace(inked, "[" + inked + "]") : words;
    }

    private static boolean endsInDigit(CharSequence text) {
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    /** Digits, and signs between them; what stands in brackets is a mark already. */
    private static boolean isFigure(String words) {
        boolean digits = false;
        if (Character.getType(words.charAt(0)) == Character.START_PUNCTUATION) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                return false;
            }
            digits |= Character.isDigit(words.charAt(i));
        }
        return digits;
    }
}
