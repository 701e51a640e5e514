package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.template.Figure;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;

/** Decides, for every row of a table, which cell stands in which place. */
final class TableReader {
    private final FormTable form;
    private final ScannedTable scanned;
    private final Map<FormRow, RowReading> readings = new LinkedHashMap<>();
    private final Map<FormRow, Placement> placements = new LinkedHashMap<>();
    private final Map<Figure, String> joined = new HashMap<>();
    private RowShape shape = new RowShape(RowShape.Kind.UNKNOWN, false);

    TableReader(FormTable form, ScannedTable scanned) {
        this.form = form;
        this.scanned = scanned;
        boolean figuresFirst = figuresComeFirst();
        for (FormBlock block : form.blocks()) {
            for (FormRow row : block.rows()) {
                only(row, block).filter(reading -> !figuresFirst).ifPresent(reading -> readings.put(row, reading));
            }
        }
    }

    FormTable form() {
        return form;
    }

    ScannedTable scanned() {
        return scanned;
    }

    Optional<RowReading> reading(FormRow row) {
        return Optional.ofNullable(readings.get(row));
    }

    Optional<Placement> placement(FormRow row) {
        return Optional.ofNullable(placements.get(row));
    }

    static String key(FormRow row) {
        return row.label().map(label -> label.key()).orElse("");
    }

    /** The row's one reading, all its parts together; empty where it was not found, or again with other figures. */
    private Optional<RowReading> only(FormRow row, FormBlock block) {
        List<RowReading> found = readings(row);
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        Optional<RowReading> joined = RowParts.joined(found, block);
        if (joined.isPresent()) {
            return joined;
        }
        List<RowReading> filled = found.stream().filter(RowReading::hasFilled).toList();
        if (filled.isEmpty()) {
            return found.stream().findFirst();
        }
        RowReading first = filled.get(0);
        boolean same = filled.stream().allMatch(other -> saysSame(first, other));
        boolean blankElsewhere =
                found.stream().anyMatch(other -> !other.hasFilled() && scanned.standsTwice(first, other));
        return same && !blankElsewhere ? Optional.of(first) : Optional.empty();
    }

    /** Every place of the page where the row stands. */
    List<RowReading> readings(FormRow row) {
        return scanned.rows().getOrDefault(key(row), List.of());
    }

    /**
     * Whether the figures of a row without a frame come before its label: so many as the first row has stand before it,
     * and none behind the last.
     */
    private boolean figuresComeFirst() {
        List<FormRow> rows =
                form.blocks().stream().flatMap(block -> block.rows().stream()).toList();
        String last = key(rows.get(rows.size() - 1));
        return scanned.leading()
                .filter(reading -> !reading.framed()
                        && reading.filled().size() == rows.get(0).figures().size())
                .filter(reading -> scanned.saw(last)
                        && readings(rows.get(rows.size() - 1)).stream().noneMatch(RowReading::hasFilled))
                .isPresent();
    }

    /**
     * Whether the row stands on the page more than once with different figures, or there is no telling which are its.
     */
    boolean contradicts(FormRow row) {
        return !readings.containsKey(row) && !readings(row).isEmpty();
    }

    /**
     * Whether two readings of a row hold the same figures, in the same places where both show them; below other headers
     * one figure is not the other.
     */
    private static boolean saysSame(RowReading one, RowReading other) {
        boolean framed = one.framed() && other.framed();
        if (framed && one.headers().areOthersThan(other.headers())) {
            return false;
        }
        boolean placed = framed && one.cells().size() == other.cells().size();
        return placed
                ? texts(one.cells()).equals(texts(other.cells()))
                : texts(one.filled()).equals(texts(other.filled()));
    }

    private static List<String> texts(List<Atom> cells) {
        return cells.stream().map(Atom::text).toList();
    }

    /** Whether the table itself proves that its blanks stand where they stood. */
    boolean keepsBlanks() {
        return RowShape.of(form, readings, scanned.blanks(), false).sure();
    }

    /** How its rows show their places; known once they are placed. */
    RowShape shape() {
        return shape;
    }

    /** Places what the labels alone decide, and the shape of the rows. */
    void placeByLabels(boolean blanksKeptElsewhere) {
        shape = RowShape.of(form, readings, scanned.blanks(), blanksKeptElsewhere);
        RowPlacer placer = new RowPlacer(scanned, form, shape, HeaderOrder.holds(scanned, form));
        for (FormBlock block : form.blocks()) {
            for (FormRow row : block.rows()) {
                reading(row)
                        .flatMap(reading -> placer.place(reading, row, block))
                        .ifPresent(placement -> placements.put(row, placement));
            }
        }
    }

    /** Whether every row of the form was found, not placed, and holds just so many figures. */
    boolean everyRowHolds(int figures) {
        return readings.size()
                        == form.blocks().stream()
                                .mapToInt(block -> block.rows().size())
                                .sum()
                && readings.entrySet().stream()
                        .allMatch(entry -> !placements.containsKey(entry.getKey())
                                && entry.getValue().filled().size() == figures);
    }

    /** Takes the one figure of each row as its last place. */
    void placeInLast() {
        readings.forEach((row, reading) -> {
            int places = row.figures().size();
            placements.put(
                    row, Placement.inferred(places, places - 1, reading.filled().get(0)));
        });
    }

    /** Takes the figures of the one row as the last places of its groups. */
    void placeInLastOfGroups(int groups) {
        readings.forEach((row, reading) -> {
            int width = row.figures().size() / groups;
            List<Atom> filled = reading.filled();
            Placement all = Placement.inferred(row.figures().size(), width - 1, filled.get(0));
            for (int group = 1; group < groups; group++) {
                all = all.and(Placement.inferred(row.figures().size(), (group + 1) * width - 1, filled.get(group)));
            }
            placements.put(row, all);
        });
    }

    /** Weighs what is still open against the sums, and then what a blank has split. */
    void placeBySums() {
        Map<FormRow, RowReading> open = new LinkedHashMap<>(readings);
        open.keySet().removeAll(placements.keySet());
        if (!open.isEmpty()) {
            Map<Figure, BigDecimal> known = known();
            blankRows().forEach(figure -> known.put(figure, BigDecimal.ZERO));
            placements.putAll(new Weigher(form.identities(), known).weigh(open, this::lostCells));
        }
        joinDigits();
    }

    private void joinDigits() {
        if (placements.values().stream().noneMatch(TableReader::hasSplitDigits)) {
            return;
        }
        SplitDigits digits = new SplitDigits(form.identities(), known());
        placements.forEach((row, placement) -> {
            for (int i = 0; i < row.figures().size(); i++) {
                Atom cell = placement.cells().get(i);
                if (cell != null) {
                    Figure figure = row.figures().get(i);
                    digits.join(figure, cell.text()).ifPresent(text -> joined.put(figure, text));
                }
            }
        });
    }

    private static boolean hasSplitDigits(Placement placement) {
        for (Atom cell : placement.cells()) {
            if (cell != null && EntryParser.joined(cell.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has fewer cells than its frame has places, or than a row of the same make. */
    private boolean lostCells(FormRow row) {
        RowReading reading = reading(row).orElseThrow();
        if (reading.framed()) {
            return true;
        }
        int cells = reading.cells().size();
        return reading.rowShown()
                && readings.entrySet().stream()
                        .filter(other -> RowShape.covered(form, other.getKey()) == RowShape.covered(form, row))
                        .filter(other ->
                                other.getKey().figures().size() == row.figures().size())
                        .anyMatch(other -> other.getValue().cells().size() > cells);
    }

    /** The figures of rows of which only the label stands on the page, as where blanks were dropped. */
    private List<Figure> blankRows() {
        return form.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> readings(row).isEmpty() && scanned.saw(key(row)))
                .flatMap(row -> row.figures().stream())
                .toList();
    }

    /** The number whose digits a blank has split; empty where the sums don't ask for it. */
    Optional<String> joined(Figure figure) {
        return Optional.ofNullable(joined.get(figure));
    }

    private Map<Figure, BigDecimal> known() {
        Map<Figure, BigDecimal> known = new HashMap<>();
        placements.forEach((row, placement) -> {
            for (int i = 0; i < row.figures().size(); i++) {
                Atom cell = placement.cells().get(i);
                if (cell != null) {
                    Figure figure = row.figures().get(i);
                    cell.number().ifPresent(number -> known.put(figure, number));
                }
            }
        });
        return known;
    }
}
