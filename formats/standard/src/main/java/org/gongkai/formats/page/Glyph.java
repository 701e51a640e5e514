package org.gongkai.formats.page;

import java.util.Objects;

/**
 * 字形: one glyph on a page. Lengths are points (1/72 inch), from the upper left corner of the page.
 *
 * @param text the characters that it stands for, at least one
 * @param x the origin, on the baseline
 * @param y the origin, on the baseline
 * @param width the advance, along the direction of writing
 * @param size the size of the font
 * @param turn how often the direction of writing is turned right, in quarters: 0 to the right, 1 downwards
 * @param run glyphs that the file shows in one go have the same number
 */
public record Glyph(String text, double x, double y, double width, double size, int turn, int run) {
    /** Where the middle of a character is, above the baseline, in sizes of the font. */
    private static final double MIDDLE = 0.36;

    /** Throws {@link IllegalArgumentException} if a number is out of bounds. */
    public Glyph {
        Objects.requireNonNull(text, "text");
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(size);
        if (text.isEmpty() || !finite || turn < 0 || turn > 3) {
            throw new IllegalArgumentException("not a glyph: " + text + " at " + x + ", " + y + ", turn " + turn);
        }
    }

    /** Where it begins on its line. */
    double from() {
        return switch (turn) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
    }

    /** Where it ends on its line. */
    double to() {
        return from() + width;
    }

    /** Where its line stands; a line further down has a greater value. */
    double base() {
        return switch (turn) {
            case 0 -> y;
            case 1 -> -x;
            case 2 -> -y;
            default -> x;
        };
    }

    double middleX() {
        return switch (turn) {
            case 0 -> x + width / 2;
            case 1 -> x + MIDDLE * size;
            case 2 -> x - width / 2;
            default -> x - MIDDLE * size;
        };
    }

    double middleY() {
        return switch (turn) {
            case 0 -> y - MIDDLE * size;
            case 1 -> y + width / 2;
            case 2 -> y + MIDDLE * size;
            default -> y - width / 2;
        };
    }

    boolean isDigit() {
        return Signs.isDigit(text.codePointAt(0));
    }

    boolean isBlank() {
        return Signs.isBlank(text);
    }
}
