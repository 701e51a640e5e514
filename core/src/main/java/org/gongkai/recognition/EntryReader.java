package org.gongkai.recognition;

import java.util.List;
import java.util.Optional;
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
    private final ScannedTable table;
    private final ReadingNotes notes;

    EntryReader(ScannedTable table, ReadingNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    Entry read(Figure figure, Atom cell) {
        Optional<Unit> header = figure.kind() == FigureKind.AMOUNT ? headerUnit(figure) : Optional.empty();
        EntryParser.Parsed parsed = EntryParser.parse(cell.text(), figure.kind(), header.or(figure::unit));
        if (parsed.entry() instanceof Unreadable) {
            say("READ-CELL", Severity.WARNING, figure, cell, cell.text());
        }
        if (parsed.noise()) {
            say("READ-NOISE", Severity.NOTE, figure, cell, cell.text());
        }
        if (parsed.signNormalized()) {
            say("READ-SIGN", Severity.NOTE, figure, cell, cell.text());
        }
        if (parsed.entry() instanceof Amount amount && figure.kind() == FigureKind.AMOUNT) {
            noteUnit(figure, cell, amount, header);
        }
        return parsed.entry();
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
        } else if (header.isPresent() && amount.unit().equals(header) && !header.equals(figure.unit())) {
            say("READ-UNIT", Severity.NOTE, figure, cell, header.get().label());
        }
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

    /** The unit that the column's header names, as 采购总金额（万元，保留四位小数） does. */
    private Optional<Unit> headerUnit(Figure figure) {
        for (ScannedTable.Hit hit : table.hits()) {
            if (hit.entry().key().equals(figure.column().key())) {
                String text = hit.text();
                if (text.contains(Unit.TEN_THOUSAND_YUAN.label())) {
                    return Optional.of(Unit.TEN_THOUSAND_YUAN);
                }
                if (text.contains(Unit.YUAN.label())) {
                    return Optional.of(Unit.YUAN);
                }
            }
        }
        return Optional.empty();
    }
}
