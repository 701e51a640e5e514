package org.gongkai.formats.page;

/** 字宽: how wide the characters of a font are. */
@FunctionalInterface
public interface Advances {

    /** The width of a character, in sizes of the font. */
    double of(int codePoint);

    /** The width of a text, in sizes of the font. */
    default double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }
}
