package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.RunCell;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.FormCell;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;
import org.gongkai.wording.Compact;

/** One table, cell by cell as its form prints it, with plain numbers in its places; in a frame they may be blank. */
final class PrintedCells {
    private final FormTable form;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    /** Where its first label stands. */
    private Location location = Location.unknown();

    private int taken;

    private PrintedCells(FormTable form) {
        this.form = form;
    }

    /** Empty unless every cell is as printed; without a frame, unless every place is filled too. */
    static Optional<PrintedCells> of(Block table) {
        int rows = rows(table);
        for (Revision revision : Revision.values()) {
            for (FormTable form : Templates.of(revision).tables()) {
                // No two tables have as many rows, but for table 四, which all forms share.
                if (form.rowCount() == rows) {
                    PrintedCells cells = new PrintedCells(form);
                    boolean printed = table instanceof Grid grid
                            ? cells.take(grid)
                            : table instanceof CellRun run && cells.take(run.cells());
                    return printed ? Optional.of(cells) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int rows(Block table) {
        if (table instanceof Grid grid) {
            return grid.rows();
        }
        int rows = 0;
        if (table instanceof CellRun run) {
            for (RunCell cell : run.cells()) {
                rows += cell.startsRow() ? 1 : 0;
            }
        }
        return rows;
    }

    FormTable form() {
        return form;
    }

    /** What stands in its places, in order. */
    List<Entry> entries() {
        return entries;
    }

    /** Where each figure stands, in the same order. */
    List<Source> sources() {
        return sources;
    }

    /** That all labels were found. */
    TableTrace trace(FormTable as) {
        Set<String> labels = new LinkedHashSet<>();
        as.labels().forEach(label -> labels.add(label.key()));
        return new TableTrace(as.key(), as.form(), labels, Set.of(), Set.of(), location);
    }

    private boolean take(Grid grid) {
        List<FormCell> printed = form.cells();
        List<Cell> cells = grid.cells();
        if (cells.size() != printed.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!isInPlace(cell, printed.get(i)) || !take(printed.get(i), cell.text(), cell.location())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInPlace(Cell cell, FormCell place) {
        return cell.row() == place.row()
                && cell.column() == place.column()
                && cell.rowSpan() == place.rowSpan()
                && cell.columnSpan() == place.columnSpan();
    }

    /** Places that a label covers may be shown as blank cells; there are none in a place of a figure. */
    private boolean take(List<RunCell> cells) {
        List<FormCell> printed = form.cells();
        int row = -1;
        int covered = 0;
        for (RunCell cell : cells) {
            if (cell.startsRow()) {
                row++;
                covered = 0;
            }
            if (Compact.isBlank(cell.text())) {
                covered--;
                continue;
            }
            if (taken == printed.size()) {
                return false;
            }
            FormCell place = printed.get(taken);
            boolean behindGap = place.figure().isPresent() && covered < 0;
            if (place.row() != row || behindGap || !take(place, cell.text(), cell.location())) {
                return false;
            }
            covered = place.columnSpan() - 1;
        }
        return taken == printed.size();
    }

    private boolean take(FormCell place, String text, Location at) {
        location = taken == 0 ? at : location;
        taken++;
        if (place.figure().isEmpty()) {
            return says(text, place.label().map(Label::text).orElse(""));
        }
        Figure figure = place.figure().get();
        String trimmed = Compact.trim(text);
        if (!isPlain(trimmed, figure.kind())) {
            return false;
        }
        Entry entry = EntryParser.parse(trimmed, figure.kind(), figure.unit()).entry();
        boolean unitless = entry instanceof Amount amount && amount.unit().isEmpty();
        entries.add(entry);
        sources.add(new Source(at, trimmed));
        return !unitless && !(entry instanceof Unreadable);
    }

    /** Digits, of an amount with a point among them, or nothing. */
    private static boolean isPlain(String text, FigureKind kind) {
        boolean point = kind != FigureKind.AMOUNT;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstPoint = c == '.' && !point && i > 0 && i < text.length() - 1;
            if (!firstPoint && (c < '0' || c > '9')) {
                return false;
            }
            point |= firstPoint;
        }
        return true;
    }

    /** Whether a cell prints a label; blanks, line breaks and the width of signs don't count. */
    private static boolean says(String text, String label) {
        if (text.equals(label)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (at < label.length() && Compact.halfWidth(c) == Compact.halfWidth(label.charAt(at))) {
                at++;
            } else if (!Compact.isBlank(c)) {
                return false;
            }
        }
        return at == label.length();
    }
}
