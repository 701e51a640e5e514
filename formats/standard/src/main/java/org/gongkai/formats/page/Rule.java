package org.gongkai.formats.page;

/**
 * 表格线: a straight line or thin box on a page, in points from the upper left corner.
 *
 * @param left the least x
 * @param top the least y
 * @param right the greatest x
 * @param bottom the greatest y
 */
public record Rule(double left, double top, double right, double bottom) {
    /** Thicker than this it is no line but a surface. */
    private static final double THICKEST = 4;

    /** The line between two points, in any order. */
    public static Rule between(double x1, double y1, double x2, double y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** Whether it can be the line of a table: thin, and level or upright. */
    public boolean isLine() {
        return isLevel() || isUpright();
    }

    /** A dot is both, since dots in a row make a line. */
    boolean isLevel() {
        return bottom - top <= THICKEST && (right - left >= bottom - top || right - left <= THICKEST);
    }

    boolean isUpright() {
        return right - left <= THICKEST && (bottom - top > right - left || bottom - top <= THICKEST);
    }
}
