package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.recognition.Placement.Certainty;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormColumn;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Places the cells of a row by its labels alone: by the frame where there is one, else in order where none is missing.
 */
final class RowPlacer {
    private final ScannedTable table;
    private final FormTable form;
    private final RowShape shape;
    private final boolean headersInOrder;
    private final PieceHeaders headers;
    private final FrameDoubts doubts;
    private final IdentityHashMap<FormBlock, IdentityHashMap<HeaderCells, HeaderCells.Order>> orders =
            new IdentityHashMap<>();

    RowPlacer(ScannedTable table, FormTable form, RowShape shape, boolean headersInOrder) {
        this.table = table;
        this.form = form;
        this.shape = shape;
        this.headersInOrder = headersInOrder;
        this.headers = new PieceHeaders(table);
        this.doubts = new FrameDoubts(table, headers);
    }

    /** The placement that the labels give; empty where they leave more than one. */
    Optional<Placement> place(RowReading reading, FormRow row, FormBlock block) {
        int places = row.figures().size();
        if (reading.framed()) {
            HeaderCells above = reading.headers();
            HeaderCells.Order order = order(above, block);
            if (order != HeaderCells.Order.FRAMED) {
                Optional<Placement> sorted =
                        above.sort(reading.cells(), form, block).map(Placement::sure);
                if (sorted.isPresent()) {
                    return sorted;
                }
                if (order == HeaderCells.Order.OTHER) {
                    return Optional.of(Placement.empty(places, Certainty.AMBIGUOUS));
                }
                return reading.cells().size() == places ? Optional.of(byOrder(reading, block)) : Optional.empty();
            }
            List<Atom> own = headers.own(reading, block);
            if (own.size() < reading.cells().size()) {
                Optional<Placement> placed = byFrame(reading.piece(), own, block);
                placed.ifPresent(placement -> table.addStranger(reading.without(own)));
                return placed;
            }
            Optional<Placement> framed =
                    doubts.against(reading, block) ? Optional.empty() : byFrame(reading.piece(), own, block);
            if (framed.isPresent()) {
                return framed;
            }
            if (reading.cells().size() == places) {
                return Optional.of(byOrder(reading, block));
            }
        }
        if (!reading.framed() && !headersInOrder) {
            // Sums hold in many an order; only the headers could say which.
            return Optional.of(Placement.empty(places, Certainty.AMBIGUOUS));
        }
        List<Atom> filled = reading.filled();
        if (!reading.rowShown() && filled.size() == places && blanksMeanNothing(reading)) {
            return Optional.of(
                    mayLackFigure(reading, row)
                            ? Placement.empty(places, Certainty.AMBIGUOUS)
                            : Placement.sure(filled));
        }
        List<Atom> trimmed = trim(reading.cells());
        int leading = trimmed.isEmpty() ? 0 : reading.cells().indexOf(trimmed.get(0));
        boolean full = trimmed.size() == places && filled.size() == places;
        if (full && (places == 1 || leading <= RowShape.covered(form, row))) {
            return Optional.of(Placement.sure(trimmed));
        }
        Optional<List<Atom>> shown = reading.framed() ? Optional.empty() : shape.figures(reading, form, row);
        if (shown.isPresent()) {
            return shown.map(shape.sure() ? Placement::sure : Placement::inferred);
        }
        boolean placesShown = reading.rowShown() && reading.cells().size() == places;
        // A blank right behind the label may be a place that the label covers.
        boolean ownPlaces = leading == 0 || RowShape.covered(form, row) == 0;
        boolean kept = trimmed.isEmpty() || (ownPlaces && hasBlankBeforeValue(reading.cells()));
        return placesShown && kept ? Optional.of(Placement.sure(reading.cells())) : Optional.empty();
    }

    /**
     * Each cell under the one header it stands below; empty where headers are missing or the frame contradicts itself.
     */
    private Optional<Placement> byFrame(int piece, List<Atom> row, FormBlock block) {
        Map<String, Atom> above = headers.of(piece, block);
        List<@Nullable Atom> cells = new ArrayList<>(
                Collections.<@Nullable Atom>nCopies(block.columns().size(), null));
        List<FormColumn> columns = block.columns();
        if (above.isEmpty() || !namesakesInOrder(above, columns)) {
            return Optional.empty();
        }
        for (Atom cell : row) {
            int place = PieceHeaders.placeUnder(cell, above, columns);
            Atom placed = place < 0 ? null : cells.get(place);
            boolean repeats = placed != null
                    && placed.text().equals(cell.text())
                    && isUnderCopies(cell, above.get(columns.get(place).label().key()));
            if (place < 0 || (placed != null && !cell.isBlank())) {
                if (!cell.isBlank() && !repeats) {
                    return Optional.empty();
                }
            } else if (cells.get(place) == null) {
                cells.set(place, cell);
            }
        }
        return cells.contains(null) ? Optional.empty() : Optional.of(Placement.sure(cells));
    }

    /** All rows below one header have the same. */
    private HeaderCells.Order order(HeaderCells headers, FormBlock block) {
        return orders.computeIfAbsent(block, any -> new IdentityHashMap<>())
                .computeIfAbsent(headers, above -> above.order(form, block));
    }

    /**
     * Each cell in turn; below a header that no form has, that is no more than likely, and not even that where another
     * cell stands below the header of its neighbour.
     */
    private Placement byOrder(RowReading reading, FormBlock block) {
        List<Atom> cells = reading.cells();
        Placement placement = Placement.sure(cells);
        boolean strange = false;
        for (int i = 0; i < cells.size(); i++) {
            if (reading.headers().areStrangeOver(cells.get(i))) {
                placement.certainty().set(i, Certainty.BY_ORDER);
                strange = true;
            }
        }
        boolean moved = strange && reading.headers().areOverOthers(cells, form, block);
        return moved ? Placement.empty(cells.size(), Certainty.AMBIGUOUS) : placement;
    }

    /**
     * Whether a line is skipped where others of the table are not, so that one of the figures may be another one twice
     * or in two lines, and no sum of the row says otherwise.
     */
    private boolean mayLackFigure(RowReading reading, FormRow row) {
        return reading.skipsLine()
                && table.rows().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.filled().size() > 1 && !other.skipsLine())
                && RowOptions.of(reading.filled(), row.figures(), form.identities())
                        .isEmpty();
    }

    /** Empty lines between all figures only set them apart; a few of them may be blank cells. */
    private static boolean blanksMeanNothing(RowReading reading) {
        List<Atom> trimmed = trim(reading.cells());
        int filled = reading.filled().size();
        int between = 0;
        for (int i = 1; i < trimmed.size(); i++) {
            between += trimmed.get(i).isBlank() && !trimmed.get(i - 1).isBlank() ? 1 : 0;
        }
        return between == 0 || between == filled - 1;
    }

    /** Headers with one text (结果维持 and its like) are told apart by nothing but their order. */
    private static boolean namesakesInOrder(Map<String, Atom> headers, List<FormColumn> columns) {
        Map<String, Integer> last = new HashMap<>();
        for (FormColumn column : columns) {
            Atom header = headers.get(column.label().key());
            if (header != null) {
                Integer before = last.put(column.label().text(), header.column());
                if (before != null && before >= header.column()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a header was printed over each of its columns; then a figure below may be too. */
    private static boolean isUnderCopies(Atom cell, @Nullable Atom header) {
        return header != null && header.isRepeated() && cell.columnEnd() - cell.column() == 1;
    }

    static List<Atom> trim(List<Atom> cells) {
        int from = 0;
        int to = cells.size();
        while (from < to && cells.get(from).isBlank()) {
            from++;
        }
        while (to > from && cells.get(to - 1).isBlank()) {
            to--;
        }
        return cells.subList(from, to);
    }

    static boolean hasBlankBeforeValue(List<Atom> cells) {
        boolean blank = false;
        for (Atom cell : cells) {
            if (blank && !cell.isBlank()) {
                return true;
            }
            blank |= cell.isBlank();
        }
        return false;
    }
}
