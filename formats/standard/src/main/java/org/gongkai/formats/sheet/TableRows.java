package org.gongkai.formats.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * Tells which bands of a sheet are rows of tables, by what can be seen: frames, several cells beside each other, blank
 * rows between. The words say nothing, but for their length and a full stop.
 *
 * <ul>
 *   <li>Framed rows, and rows of several cells one below the other, are a table.
 *   <li>A cell alone in its row stands in the table where rows of it are above and below, unless it says a sentence; or
 *       is without frame between framed rows, or its letters are larger than theirs.
 *   <li>Cells alone in the first rows of a table are lines above it, but for the last of them where the same table has
 *       more such cells further down: it titles a part of the table, as those do.
 * </ul>
 */
final class TableRows {
    private final List<Band> bands;
    private final BitSet rows = new BitSet();

    /** Where the plain cells end that were looked at last: those among them end there too. */
    private int plainUntil;

    private TableRows(List<Band> bands) {
        this.bands = bands;
    }

    /** The numbers of the bands that are rows of tables. */
    static BitSet of(List<Band> bands) {
        TableRows finder = new TableRows(bands);
        finder.sure();
        finder.between();
        finder.above();
        return finder.rows;
    }

    private void sure() {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.hasSeveralTexts() ? band.isBoxed() || hasSeveralBeside(i) : band.isBoxed() && !band.isOneCell()) {
                rows.set(i, !band.isProse());
            }
        }
    }

    /** Without frames, one row of several cells makes no table. */
    private boolean hasSeveralBeside(int i) {
        if (bands.get(i).bottom() - bands.get(i).top() > 1) {
            return true;
        }
        int above = i - 1;
        while (adjoins(above, above + 1) && isPlainCell(above)) {
            above--;
        }
        int below = i + 1;
        while (adjoins(below - 1, below) && isPlainCell(below)) {
            below++;
        }
        return (adjoins(above, above + 1) && isSeveral(above)) || (adjoins(below - 1, below) && isSeveral(below));
    }

    private boolean isSeveral(int i) {
        return bands.get(i).hasSeveralTexts() && !bands.get(i).isBoxed();
    }

    private void between() {
        for (int i = 0; i < bands.size(); i++) {
            if (!rows.get(i) && bands.get(i).hasOneText() && !bands.get(i).isProse() && isWithin(i)) {
                rows.set(i);
            }
        }
    }

    private boolean isWithin(int i) {
        int above = i - 1;
        if (!adjoins(above, i) || !rows.get(above)) {
            return false;
        }
        int below = Math.max(i + 1, plainUntil);
        while (adjoins(below - 1, below) && !rows.get(below) && isPlainCell(below)) {
            below++;
        }
        plainUntil = below;
        if (!adjoins(below - 1, below) || !rows.get(below)) {
            return false;
        }
        boolean larger = bands.get(i).size()
                > Math.max(bands.get(above).size(), bands.get(below).size());
        return !larger && (bands.get(i).isBoxed() || !bands.get(above).isBoxed());
    }

    private boolean isPlainCell(int i) {
        return bands.get(i).hasOneText() && !bands.get(i).isProse();
    }

    private void above() {
        for (int i = 0; i + 1 < bands.size(); i++) {
            boolean first = !rows.get(i) && adjoins(i, i + 1) && rows.get(i + 1);
            if (first && !bands.get(i).isProse() && hasSister(i)) {
                rows.set(i);
            }
        }
    }

    private boolean hasSister(int i) {
        for (int below = i + 1; adjoins(below - 1, below) && rows.get(below); below++) {
            if (bands.get(i).isSisterOf(bands.get(below))
                    && bands.get(i).isBoxed() == bands.get(below).isBoxed()
                    && bands.get(i).size() <= bands.get(below).size()) {
                return true;
            }
        }
        return false;
    }

    private boolean adjoins(int above, int below) {
        return above >= 0
                && below < bands.size()
                && bands.get(above).bottom() == bands.get(below).top();
    }
}
