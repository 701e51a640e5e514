package org.gongkai.validation.localization;

import java.util.ArrayList;
import java.util.List;

/**
 * All smallest sets of cells whose change satisfies every row, by iterative deepening. Exact: of a row that can't stay
 * as it is one cell must change, so each is tried; cells tried before are left out, so no set comes twice. A set counts
 * if the rows determine each of its values. Ends early when its steps are used up, and says so.
 */
final class Search {
    private final int mostFound;
    private int steps;
    private boolean cut;
    private final List<List<Change>> found = new ArrayList<>();

    Search(int steps, int mostFound) {
        this.steps = steps;
        this.mostFound = mostFound;
    }

    /** Whether the search ended before all sets were tried. */
    boolean isCut() {
        return cut;
    }

    /** The smallest sets, of this size at least; empty if there is none or none was found in time. */
    List<List<Change>> smallest(Tableau start, int size, int cells) {
        int most = start.violated().isEmpty() ? 0 : start.rows();
        for (int left = size; left <= most && found.isEmpty() && !cut; left++) {
            descend(start, left, Bits.none(cells));
        }
        return found;
    }

    private void descend(Tableau tableau, int left, long[] tried) {
        if (steps-- <= 0 || found.size() >= mostFound) {
            cut = true;
            return;
        }
        List<Integer> violated = tableau.violated();
        if (violated.isEmpty()) {
            found(tableau.changes());
            return;
        }
        if (left == 0) {
            return;
        }
        Cover cover = new Cover(tried);
        for (int row : violated) {
            cover.add(row, tableau.open(row));
        }
        if ((long) left * cover.most() < violated.size()) {
            return;
        }
        long[] now = tried.clone();
        for (int cell : Bits.list(left == 1 ? cover.common() : cover.fewest())) {
            int row = tableau.rowFor(cell, cover.fewestRow());
            if (row >= 0) {
                descend(tableau.free(cell, row), left - 1, now);
            }
            Bits.add(now, cell);
        }
    }

    /** A cell that keeps its value needs no change, so the set is not one of the smallest. */
    private void found(List<Change> changes) {
        if (changes.stream().allMatch(change -> change.size().signum() != 0)) {
            found.add(changes);
        }
    }
}
