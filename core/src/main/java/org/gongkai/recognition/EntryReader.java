package org.gongkai.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/** Reads the entry of a place from its cell, and says what is odd about it. */
final class EntryReader {
    /** Also how a dash comes out that was typed by its looks. */
    private static final String ONE = "一";

    private final ScannedTable table;
    private final ReadingNotes notes;

    EntryReader(ScannedTable table, ReadingNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    Entry read(Figure figure, Atom cell) {
        Optional<String> stated = figure.kind() == FigureKind.AMOUNT ? statedUnit(figure) : Optional.empty();
        Optional<Unit> header = stated.flatMap(Unit::labelled);
        boolean foreign = stated.isPresent() && header.isEmpty();
        EntryParser.Parsed parsed =
                EntryParser.parse(cell.text(), figure.kind(), foreign ? header : header.or(figure::unit));
        Entry entry = parsed.entry();
        if (foreign && entry instanceof Amount amount && amount.unit().isEmpty()) {
            entry = inForeignUnit(figure, amount, cell, stated.get());
        }
        if (cell.text().equals(ONE) && !table.isInWords()) {
            entry = new Unreadable(cell.text());
        }
        if (entry instanceof Unreadable unreadable) {
            unreadable(figure, cell, unreadable);
        }
        if (parsed.noise()) {
            say("READ-NOISE", Severity.NOTE, figure, cell, cell.text());
        }
        if (parsed.signNormalized()) {
            say("READ-SIGN", Severity.NOTE, figure, cell, cell.text());
        }
        if (entry instanceof Amount amount && figure.kind() == FigureKind.AMOUNT) {
            noteUnit(figure, cell, amount, header);
        }
        return entry;
    }

    /** A number in 百万元 or 美元 is none that a report can hold; nothing is nothing in any unit. */
    private static Entry inForeignUnit(Figure figure, Amount amount, Atom cell, String unit) {
        return amount.value().signum() == 0
                ? new Amount(amount.value(), figure.unit(), amount.note())
                : new Unreadable(cell.text() + "（" + unit + "）");
    }

    private void unreadable(Figure figure, Atom cell, Unreadable entry) {
        String message = cell.isPicture() ? "READ-CELL.picture" : "READ-CELL";
        notes.add(
                "READ-CELL",
                Severity.WARNING,
                figure.id(),
                List.of(figure.id()),
                cell.location(),
                Message.of(message, figure.describe(), entry.text()));
    }

    private void noteUnit(Figure figure, Atom cell, Amount amount, Optional<Unit> header) {
        if (amount.unit().isEmpty()) {
            notes.add(
                    "READ-UNIT",
                    Severity.NOTE,
                    figure.id(),
                    List.of(figure.id()),
                    cell.location(),
                    Message.of("READ-UNIT.missing", figure.describe(), cell.text()));
        } else if (header.isPresent() && amount.unit().equals(header) && isNews(header, figure)) {
            say("READ-UNIT", Severity.NOTE, figure, cell, header.get().label());
        }
    }

    /**
     * Whether somebody has to be told which unit was taken: the form prints another, or a line above the table says so.
     */
    private boolean isNews(Optional<Unit> header, Figure figure) {
        return !header.equals(figure.unit())
                || table.units().stream()
                        .anyMatch(unit -> !unit.equals(header.get().label()));
    }

    private void say(String id, Severity severity, Figure figure, Atom cell, String detail) {
        notes.add(
                id,
                severity,
                figure.id(),
                List.of(figure.id()),
                cell.location(),
                Message.of(id, figure.describe(), detail));
    }

    /**
     * The unit that the column's header names, as 采购总金额（万元，保留四位小数） does, or the row's label, or a cell of its own in
     * the row; else a line above the table.
     */
    private Optional<String> statedUnit(Figure figure) {
        Set<String> units = new LinkedHashSet<>();
        for (ScannedTable.Hit hit : table.hits()) {
            String key = hit.entry().key();
            if (key.equals(figure.column().key()) || key.equals(figure.row().key())) {
                UnitText.inLabel(hit.text()).ifPresent(units::add);
            }
        }
        for (RowReading row : table.rows().getOrDefault(figure.row().key(), List.of())) {
            row.filled().forEach(cell -> UnitText.alone(cell.text()).ifPresent(units::add));
        }
        return (units.isEmpty() ? table.units() : units).stream().reduce((one, other) -> one + "/" + other);
    }
}
