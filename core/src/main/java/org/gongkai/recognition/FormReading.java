package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Location;
import org.gongkai.document.NamedOrgan;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Requests;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.Placement.Certainty;
import org.gongkai.template.Figure;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/**
 * Reads the three tables of the form from what was scanned: entries into a report, findings, and where each came from.
 */
final class FormReading {
    private final Map<SectionKey, ScannedTable> tables;
    private final ReadingNotes notes;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<TableTrace> traces = new ArrayList<>();
    private final List<ExtraTable> extras = new ArrayList<>();
    private final Map<Figure, Entry> filled = new HashMap<>();
    private AnnualReport report;

    FormReading(Map<SectionKey, ScannedTable> tables, FormChoice choice, ReadingNotes notes) {
        this.tables = tables;
        this.notes = notes;
        this.report = AnnualReport.blank(choice.proactiveDisclosure()).withRequests(Requests.blank(choice.requests()));
    }

    /** The report with its tables and nothing else. */
    AnnualReport read() {
        Map<SectionKey, TableReader> readers = new LinkedHashMap<>();
        for (FormTable form : Templates.tables(report)) {
            ScannedTable scanned = tables.get(form.key());
            if (scanned != null && scanned.hasRows()) {
                readers.put(form.key(), new TableReader(form, scanned));
            }
        }
        boolean blanksKept = readers.values().stream().anyMatch(TableReader::keepsBlanks);
        readers.values().forEach(reader -> reader.placeByLabels(blanksKept));
        placeByPattern(readers);
        for (FormTable form : Templates.tables(report)) {
            TableReader reader = readers.get(form.key());
            if (reader == null) {
                missing(form);
            } else {
                reader.placeBySums();
                new LabelNotes(form, reader, notes).write();
                form.blocks().forEach(block -> block.rows().forEach(row -> row(reader, row)));
                report = form.fill(report, entries(form));
                strangers(reader);
                traces.add(LabelNotes.trace(form, reader.scanned()));
            }
        }
        return report;
    }

    /** What it was read from, in a document that names these organs. */
    Provenance provenance(List<NamedOrgan> organs) {
        return new Provenance(sources, traces, organs);
    }

    /** Rows that the form does not have, table by table. */
    List<ExtraTable> extras() {
        return extras;
    }

    /** One figure in every row of table 三 and three in table 四 can only be the 总计, all others being blank. */
    private void placeByPattern(Map<SectionKey, TableReader> readers) {
        TableReader requests = readers.get(SectionKey.REQUESTS);
        TableReader disputes = readers.get(SectionKey.DISPUTES);
        if (requests != null && disputes != null && requests.everyRowHolds(1) && disputes.everyRowHolds(3)) {
            requests.placeInLast();
            disputes.placeInLastOfGroups(3);
        }
    }

    private void missing(FormTable form) {
        Location at = Optional.ofNullable(tables.get(form.key()))
                .flatMap(table -> table.hits().stream().findFirst())
                .map(hit -> hit.atom().location())
                .orElse(Location.unknown());
        notes.add(
                "READ-TABLE-MISSING",
                Severity.WARNING,
                form.key().key(),
                at,
                Message.of("READ-TABLE-MISSING", SectionMatcher.printedHeading(form.form(), form.key())));
    }

    private void row(TableReader reader, FormRow row) {
        Optional<Placement> placement = reader.placement(row);
        if (placement.isEmpty()) {
            if (reader.contradicts(row)) {
                reader.readings(row).stream().findFirst().ifPresent(first -> ambiguous(row, first, row.figures()));
            }
            return;
        }
        RowReading reading = reader.reading(row).orElseThrow();
        EntryReader entries = new EntryReader(reader.scanned(), notes);
        List<Figure> open = new ArrayList<>();
        for (int i = 0; i < row.figures().size(); i++) {
            Figure figure = row.figures().get(i);
            Atom cell = placement.get().cells().get(i);
            Certainty certainty = placement.get().certainty().get(i);
            if (certainty == Certainty.AMBIGUOUS) {
                open.add(figure);
            } else if (cell != null) {
                Optional<String> digits = reader.joined(figure);
                put(figure, cell, digits.map(cell::withText).orElse(cell), entries);
                if (digits.isPresent()) {
                    inferred(figure, cell.withText(digits.get()), row, "digits");
                } else if (certainty == Certainty.INFERRED && !cell.isBlank()) {
                    inferred(figure, cell, row, reason(reader));
                } else if (certainty == Certainty.BY_ORDER && !cell.isBlank()) {
                    inferred(figure, cell, row, "order");
                }
            }
        }
        if (!open.isEmpty()) {
            ambiguous(row, reading, open);
        }
    }

    private void put(Figure figure, Atom printed, Atom cell, EntryReader entries) {
        sources.put(figure.id(), new Source(printed.location(), printed.text()));
        Entry entry = entries.read(figure, cell);
        if (!entry.isBlank()) {
            filled.put(figure, entry);
        }
    }

    /** What stands in the places of a table, in order. */
    private List<Entry> entries(FormTable form) {
        List<Entry> entries = new ArrayList<>(form.figures().size());
        for (Figure figure : form.figures()) {
            entries.add(filled.getOrDefault(figure, Entry.blank()));
        }
        return entries;
    }

    private void inferred(Figure figure, Atom cell, FormRow row, String reason) {
        notes.add(
                "READ-INFERRED",
                Severity.WARNING,
                figure.id(),
                row.figures().stream().map(Figure::id).toList(),
                cell.location(),
                Message.of("READ-INFERRED." + reason, figure.describe(), cell.text()));
    }

    private static String reason(TableReader reader) {
        if (reader.shape().kind() != RowShape.Kind.UNKNOWN) {
            return "blanks";
        }
        int alone = reader.form().key() == SectionKey.DISPUTES ? 3 : 1;
        boolean lone = reader.scanned().rows().values().stream()
                .flatMap(List::stream)
                .allMatch(reading -> reading.filled().size() == alone);
        return lone ? "pattern" : "sums";
    }

    private void ambiguous(FormRow row, RowReading reading, List<Figure> open) {
        List<String> places = open.stream().map(Figure::id).toList();
        String label = row.label().map(l -> l.text()).orElse("表四");
        String texts =
                String.join(" ", reading.filled().stream().map(Atom::text).toList());
        notes.add(
                "READ-AMBIGUOUS",
                Severity.WARNING,
                places.get(0),
                places,
                reading.label().location(),
                Message.of("READ-AMBIGUOUS", label, texts));
    }

    private void strangers(TableReader reader) {
        List<RowReading> rows = new ArrayList<>(reader.scanned().strangers());
        Set<String> known = new LinkedHashSet<>();
        reader.form().blocks().forEach(block -> block.rows().forEach(row -> known.add(TableReader.key(row))));
        reader.scanned().rows().forEach((key, readings) -> {
            if (!known.contains(key)) {
                readings.stream().filter(RowReading::hasFilled).forEach(rows::add);
            }
        });
        List<List<String>> texts = new ArrayList<>();
        for (RowReading row : rows) {
            List<String> cells = new ArrayList<>();
            if (row.cells().stream().noneMatch(cell -> cell == row.label())) {
                cells.add(row.label().text());
            }
            row.cells().forEach(cell -> cells.add(cell.text()));
            texts.add(cells);
            notes.add(
                    "READ-ROW-UNKNOWN",
                    Severity.WARNING,
                    reader.form().key().key(),
                    row.label().location(),
                    Message.of("READ-ROW-UNKNOWN", String.join(" ", cells)));
        }
        if (!texts.isEmpty()) {
            extras.add(new ExtraTable(Optional.of(reader.form().key()), texts));
        }
    }
}
