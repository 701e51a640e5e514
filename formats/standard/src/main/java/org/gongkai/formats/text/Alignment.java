package org.gongkai.formats.text;

import java.util.List;

/** How well the figures of some lines stand below each other and below their headers. */
final class Alignment {
    private final int aligned;
    private final int figures;

    private Alignment(int aligned, int figures) {
        this.aligned = aligned;
        this.figures = figures;
    }

    /** Counts the figures that stand below a cell of the row above, at its left edge, its right one or its middle. */
    static Alignment of(List<Line> lines, Gaps.Measure measure) {
        int aligned = 0;
        int figures = 0;
        List<Gaps.Cell> above = List.of();
        for (Line line : lines) {
            if (line.kind() != Line.Kind.GAPS) {
                continue;
            }
            List<Gaps.Cell> row = Gaps.cells(line.raw(), measure);
            for (Gaps.Cell cell : row) {
                if (Gaps.isFigure(cell.text())) {
                    figures++;
                    aligned += isBelow(cell, above) ? 1 : 0;
                }
            }
            above = row;
        }
        return new Alignment(aligned, figures);
    }

    boolean isBetterThan(Alignment other) {
        return aligned > other.aligned;
    }

    /** Whether so many figures are aligned that it is no chance: in rows set without columns two in five are. */
    boolean isMeant() {
        return aligned * 5 >= figures * 3;
    }

    /** Whether a cell stands below one of others, at its left edge, its right one or its middle. */
    static boolean isBelow(Gaps.Cell cell, List<Gaps.Cell> above) {
        for (Gaps.Cell other : above) {
            int beyond = cell.from() + cell.to() - other.from() - other.to();
            if (other.from() == cell.from() || other.to() == cell.to() || (beyond >= -1 && beyond <= 1)) {
                return true;
            }
        }
        return false;
    }
}
