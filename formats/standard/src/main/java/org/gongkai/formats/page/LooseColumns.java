package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The columns in which entries stand one below the other; proven where one row fills them all. */
final class LooseColumns {
    private final List<double[]> spans;

    private LooseColumns(List<double[]> spans) {
        this.spans = spans;
    }

    /** The columns of rows that belong together; none where their alignment proves none. */
    static LooseColumns of(List<List<LooseCell>> rows) {
        List<LooseCell> entries = new ArrayList<>();
        long most = 0;
        for (List<LooseCell> row : rows) {
            List<LooseCell> found = row.stream().filter(LooseCell::isEntry).toList();
            entries.addAll(found);
            most = Math.max(most, found.size());
        }
        entries.sort(Comparator.comparingDouble(LooseCell::from));
        List<double[]> spans = new ArrayList<>();
        for (LooseCell entry : entries) {
            double[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && entry.from() < last[1]) {
                last[1] = Math.max(last[1], entry.to());
            } else {
                spans.add(new double[] {entry.from(), entry.to()});
            }
        }
        LooseColumns columns = new LooseColumns(spans);
        return spans.size() == most && rows.stream().allMatch(columns::holdsApart)
                ? columns
                : new LooseColumns(List.of());
    }

    private boolean holdsApart(List<LooseCell> row) {
        int last = -1;
        for (LooseCell cell : row) {
            int column = cell.isEntry() ? column(cell) : -1;
            if (cell.isEntry() ? column <= last : last >= 0) {
                return false;
            }
            last = column;
        }
        return true;
    }

    private int column(LooseCell cell) {
        for (int i = 0; i < spans.size(); i++) {
            if (cell.overlaps(spans.get(i)[0], spans.get(i)[1])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words stand among the entries of a row: one of them may be part of the words. */
    boolean isWrittenOver(List<LooseCell> row) {
        return row.stream().anyMatch(cell -> !cell.isEntry() && cell.to() > spans.get(0)[0]);
    }

    /**
     * Whether a line beside a row, without a label of its own, writes into a column that the row leaves empty: half of
     * an entry stands there, perhaps.
     */
    boolean isCrossedBy(List<LooseCell> row, List<LooseCell> beside) {
        if (spans.isEmpty() || beside.stream().anyMatch(cell -> cell.from() < spans.get(0)[0] && !cell.isEntry())) {
            return false;
        }
        return beside.stream().anyMatch(cell -> {
            int column = column(cell);
            return column >= 0
                    && row.stream().noneMatch(own -> own.overlaps(spans.get(column)[0], spans.get(column)[1]));
        });
    }

    /** Whether the alignment proves any. */
    boolean areProven() {
        return !spans.isEmpty();
    }

    /** The texts of a row in proven columns: its labels, and then one a column, empty where nothing stands. */
    List<String> texts(List<LooseCell> row) {
        List<String> texts = new ArrayList<>();
        List<String> entries = new ArrayList<>(Collections.nCopies(spans.size(), ""));
        for (LooseCell cell : row) {
            if (cell.isEntry()) {
                entries.set(column(cell), cell.text());
            } else {
                texts.add(cell.text());
            }
        }
        texts.addAll(entries);
        return texts;
    }
}
