package org.gongkai.formats.ofd;

import java.util.List;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.page.Glyph;

/** The characters of one text object, each at its place. */
final class TextLine {
    private static final String UNKNOWN = "□";
    private static final double NARROW = 0.5;

    private final Transform transform;
    private final double size;
    private final double scale;
    private final List<Glyph> glyphs;
    private final Budget budget;
    private final int run;
    private double x;
    private double y;

    TextLine(Transform transform, double size, double scale, List<Glyph> glyphs, Budget budget) {
        this.transform = transform;
        this.size = size;
        this.scale = scale;
        this.glyphs = glyphs;
        this.budget = budget;
        this.run = glyphs.size();
    }

    /**
     * Adds a text.
     *
     * @param beginX where it begins; NaN to go on where the last one ended
     * @param beginY the same for its baseline
     * @param right how far each character after the first stands right of the one before
     * @param down how far it stands below
     */
    void add(String content, double beginX, double beginY, double[] right, double[] down)
            throws LimitExceededException {
        x = Double.isNaN(beginX) ? x : beginX;
        y = Double.isNaN(beginY) ? y : beginY;
        String text = content.indexOf('\n') < 0 ? content : content.strip();
        int turn = transform.quarters();
        int number = 0;
        for (int i = 0; i < text.length(); number++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            double usual = (c < 0x1100 ? NARROW : 1) * size * scale;
            // Without any offsets characters stand side by side, whatever the standard says.
            double stepX =
                    right.length == 0 ? (down.length == 0 ? usual : 0) : right[Math.min(number, right.length - 1)];
            double stepY = down.length == 0 ? 0 : down[Math.min(number, down.length - 1)];
            if (turn >= 0) {
                double width = stepX > 0 ? Math.min(stepX, usual) : usual;
                budget.node();
                glyphs.add(new Glyph(
                        shown(c),
                        transform.x(x, y) * PageWalk.POINTS,
                        transform.y(x, y) * PageWalk.POINTS,
                        width * transform.across() * PageWalk.POINTS,
                        size * transform.down() * PageWalk.POINTS,
                        turn,
                        run));
            }
            x += stepX;
            y += stepY;
        }
    }

    /** A character whose meaning only the font knows shows as a box, so that no figure loses a digit in silence. */
    private static String shown(int c) {
        boolean unknown = c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || (Character.isISOControl(c) && c != '\t' && c != '\n');
        return unknown ? UNKNOWN : Character.toString(c);
    }
}
