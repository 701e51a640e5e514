package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;

/**
 * Puts lines together to paragraphs. A line goes on with the one above it where that one is full, and this one is not
 * indented, not in another size and not further away than lines usually are.
 */
final class ParagraphJoin {
    private static final double INDENT = 0.8;
    private static final double OTHER_SIZE = 0.08;
    private static final double FARTHER = 0.35;
    /** What a full line may leave free beyond its next piece, in sizes of the font. */
    private static final double RAGGED = 1.05;
    /** A title is larger than the text by this. */
    private static final double LARGE = 1.15;

    private static final double FARTHEST_TITLE = 2.5;

    private final Margins margins;
    private final Consumer<Paragraph> paragraphs;
    private final List<Line> lines = new ArrayList<>();

    ParagraphJoin(Margins margins, Consumer<Paragraph> paragraphs) {
        this.margins = margins;
        this.paragraphs = paragraphs;
    }

    void add(Line line) {
        if (!lines.isEmpty() && !goesOn(lines.get(lines.size() - 1), line)) {
            end();
        }
        lines.add(line);
    }

    /** Ends the paragraph, as a table does. */
    void end() {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            text.append(last == null ? "" : last.joint(line)).append(line.text());
            last = line;
        }
        Line first = lines.get(0);
        paragraphs.accept(new Paragraph(text.toString(), new Location(0, first.page(), 0, 0, 0)));
        lines.clear();
    }

    private boolean goesOn(Line upper, Line lower) {
        double size = upper.size();
        boolean sameSize = Math.abs(lower.size() - size) <= OTHER_SIZE * size;
        boolean indented = lower.left() > margins.left() + INDENT * size && lower.left() > hanging() + INDENT * size;
        if (sameSize && isTitle(upper, lower)) {
            return true;
        }
        if (!sameSize || indented || lower.left() < margins.left() - INDENT * size) {
            return false;
        }
        if (upper.page() == lower.page() && (lower.base() - upper.base()) / size > margins.pitch() + FARTHER) {
            return false;
        }
        return upper.right() + lower.beginning() > margins.right() - RAGGED * size;
    }

    /** Large lines with one middle are one title. */
    private boolean isTitle(Line upper, Line lower) {
        double size = upper.size();
        boolean large = size > LARGE * margins.size();
        boolean indented = upper.left() > margins.left() + size || lower.left() > margins.left() + size;
        double middles = (upper.left() + upper.right()) / 2 - (lower.left() + lower.right()) / 2;
        boolean near = upper.page() == lower.page() && (lower.base() - upper.base()) / size < FARTHEST_TITLE;
        return large && indented && near && Math.abs(middles) < size / 2;
    }

    /** Where the second line of a paragraph with a hanging first one stands. */
    private double hanging() {
        return lines.size() > 1 ? lines.get(1).left() : margins.left();
    }
}
