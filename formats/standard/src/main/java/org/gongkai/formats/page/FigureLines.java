package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of figures alone, in tables without lines. Where figures stand higher or lower in their row than its label
 * does, they belong to the nearest label; where two are about as near, or a row that has figures of its own, nobody can
 * tell: they may be the other half of those.
 */
final class FigureLines {
    /** Figures are no further from their label, in sizes of the font. */
    private static final double FARTHEST = 3;
    /** The other half of a figure is no further from it. */
    private static final double FARTHEST_HALF = 1.8;
    /** Clearly nearer than another line is one at this part of its distance. */
    private static final double NEARER = 0.7;
    /** So many lines away lines show where entries stand. */
    private static final int NEAR = 3;
    /** No table has more labels and figures than this on either side of some. */
    private static final int LONGEST = 100;

    private final List<Line> lines;
    private final List<List<LooseCell>> cells = new ArrayList<>();
    /** Where a line of figures goes, by their numbers. */
    private final Map<Integer, Integer> labelOf = new HashMap<>();

    private final Set<Integer> labels = new HashSet<>();
    private final Set<Integer> unsure = new HashSet<>();
    private final Map<Integer, List<LooseCell>> halves = new HashMap<>();

    private FigureLines(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> cells.add(LooseCell.of(line)));
    }

    /** The lines of a page from top to bottom, those of figures put to their labels. */
    static List<Line> settled(List<Line> lines) {
        FigureLines page = new FigureLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (page.isFigures(i)) {
                page.settle(i);
            }
        }
        return page.lines();
    }

    private void settle(int figures) {
        int above = figures - 1;
        int below = figures + 1;
        double up = distance(figures, above);
        double down = distance(figures, below);
        boolean overlaps = (above >= 0 && LooseRow.overlap(lines.get(above), lines.get(figures)))
                || (below < lines.size() && LooseRow.overlap(lines.get(figures), lines.get(below)));
        if (overlaps || Math.min(up, down) == Double.MAX_VALUE) {
            return;
        }
        boolean clear = Math.min(up, down) <= NEARER * Math.max(up, down);
        int nearest = figures + (clear ? (up < down ? -1 : 1) : sideInOrder(figures));
        if (isLabel(nearest)) {
            if (labels.add(nearest)) {
                labelOf.put(figures, nearest);
                return;
            }
            labelOf.entrySet().removeIf(entry -> entry.getValue() == nearest && unsure.add(entry.getKey()));
        }
        unsure.add(figures);
        for (int beside : new int[] {above, below}) {
            if (distance(figures, beside) != Double.MAX_VALUE && !isLabel(beside)) {
                halves.computeIfAbsent(beside, line -> new ArrayList<>()).addAll(cells.get(figures));
            }
        }
    }

    /**
     * On which side all figures have their labels, as the order of labels and figures shows: -1 above, where they begin
     * with a label and end with figures; 1 below, where it is the other way round; 0 where neither is so.
     */
    private int sideInOrder(int figures) {
        int first = figures;
        while (first > 0 && figures - first < LONGEST && isOfColumn(first - 1, figures)) {
            first--;
        }
        int last = figures;
        while (last + 1 < lines.size() && last - figures < LONGEST && isOfColumn(last + 1, figures)) {
            last++;
        }
        // A page break may hide what comes before or behind.
        boolean whole = first > 0
                && last + 1 < lines.size()
                && !isOfColumn(first - 1, figures)
                && !isOfColumn(last + 1, figures);
        if (!whole || isFigures(first) == isFigures(last)) {
            return 0;
        }
        return isFigures(first) ? 1 : -1;
    }

    private boolean isOfColumn(int line, int figures) {
        return isFigures(line)
                || (isLabel(line)
                        && lines.get(line).right() <= lines.get(figures).left());
    }

    /** How far a line is that figures may belong to; the greatest value if they can't. */
    private double distance(int figures, int beside) {
        if (beside < 0 || beside >= lines.size()) {
            return Double.MAX_VALUE;
        }
        Line line = lines.get(figures);
        Line other = lines.get(beside);
        double distance = Math.abs(other.base() - line.base()) / Math.min(line.size(), other.size());
        boolean may = isLabel(beside)
                ? distance <= FARTHEST && other.right() <= line.left() && !isAmongEntries(beside)
                : distance <= FARTHEST_HALF && isRow(beside) && isOver(figures, beside);
        return may && isLevel(figures) && isLevel(beside) ? distance : Double.MAX_VALUE;
    }

    private boolean isLevel(int line) {
        return lines.get(line).glyphs().get(0).turn() == 0;
    }

    private boolean isAllEntries(int line) {
        return cells.get(line).stream().allMatch(LooseCell::isEntry);
    }

    private boolean isFigures(int line) {
        return cells.get(line).stream().allMatch(cell -> cell.isEntry() && !cell.isOpen());
    }

    private boolean isLabel(int line) {
        return cells.get(line).stream().noneMatch(LooseCell::isEntry);
    }

    /** Whether words stand where lines near them have entries: they are lines of a remark. */
    private boolean isAmongEntries(int words) {
        double right = lines.get(words).right();
        for (int i = Math.max(0, words - NEAR); i <= Math.min(words + NEAR, lines.size() - 1); i++) {
            // The first of several cells may be the number of a row.
            if (cells.get(i).stream()
                    .skip(isRow(i) || isAllEntries(i) ? 0 : 1)
                    .anyMatch(cell -> cell.isEntry() && cell.from() < right)) {
                return true;
            }
        }
        return false;
    }

    /** A label with figures beside it. */
    private boolean isRow(int line) {
        return !isFigures(line) && !isLabel(line) && !cells.get(line).get(0).isEntry();
    }

    private boolean isOver(int figures, int row) {
        return cells.get(row).stream().anyMatch(cell -> cell.isEntry() && touches(cell, cells.get(figures)));
    }

    private static boolean touches(LooseCell cell, List<LooseCell> others) {
        return others.stream().anyMatch(other -> other.overlaps(cell.from(), cell.to()));
    }

    private List<Line> lines() {
        List<Line> settled = new ArrayList<>(lines.size());
        Map<Integer, Integer> figuresOf = new HashMap<>();
        labelOf.forEach((figures, label) -> figuresOf.put(label, figures));
        for (int i = 0; i < lines.size(); i++) {
            Integer figures = figuresOf.get(i);
            if (figures != null) {
                settled.add(beside(lines.get(i), lines.get(figures)));
            } else if (!labelOf.containsKey(i)) {
                settled.add(unsure.contains(i) ? marked(i, cells.get(i)) : marked(i, halves.get(i)));
            }
        }
        return settled;
    }

    private static Line beside(Line label, Line figures) {
        List<Glyph> glyphs = new ArrayList<>(label.glyphs());
        glyphs.addAll(figures.glyphs());
        return new Line(label.page(), glyphs, figures.blankEnd());
    }

    /** The line with those of its figures that stand above or below some cells made unreadable. */
    private Line marked(int number, @Nullable List<LooseCell> over) {
        Line line = lines.get(number);
        if (over == null) {
            return line;
        }
        List<Glyph> glyphs = new ArrayList<>();
        List<LooseCell> ends = cells.get(number);
        int cell = 0;
        for (Glyph glyph : line.glyphs()) {
            glyphs.add(glyph);
            if (cell < ends.size()
                    && !glyph.isBlank()
                    && glyph.to() >= ends.get(cell).to()) {
                if (ends.get(cell).isEntry() && touches(ends.get(cell), over)) {
                    glyphs.add(new Glyph(
                            Signs.UNREADABLE, glyph.to(), glyph.y(), 0, glyph.size(), glyph.turn(), glyph.run()));
                }
                cell++;
            }
        }
        return new Line(line.page(), glyphs, line.blankEnd());
    }
}
