package org.gongkai.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Location;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.recognition.LabelEntry.Role;
import org.gongkai.template.Figure;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormColumn;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;

/** Says which labels of a table were damaged, old or missing; a row whose label is missing has no figures. */
final class LabelNotes {
    private final FormTable form;
    private final TableReader reader;
    private final ReadingNotes notes;
    private final Set<String> reported = new LinkedHashSet<>();

    LabelNotes(FormTable form, TableReader reader, ReadingNotes notes) {
        this.form = form;
        this.reader = reader;
        this.notes = notes;
    }

    /** Which labels of the form the page shows. */
    static TableTrace trace(FormTable form, ScannedTable scanned) {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> damaged = new LinkedHashSet<>();
        Set<String> foreign = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        form.labels().forEach(label -> own.add(label.key()));
        for (ScannedTable.Hit hit : scanned.hits()) {
            String key = hit.entry().key();
            if (!own.contains(key)) {
                foreign.add(hit.text());
            } else {
                (hit.damaged() ? damaged : whole).add(key);
            }
        }
        damaged.removeAll(whole);
        Location at = scanned.hits().isEmpty()
                ? Location.unknown()
                : scanned.hits().get(0).atom().location();
        return TableTrace.builder()
                .table(form.key())
                .form(form.form())
                .labels(whole)
                .damaged(damaged)
                .foreign(foreign)
                .location(at)
                .build();
    }

    void write() {
        reader.scanned().hits().forEach(this::damagedOrOld);
        for (FormBlock block : form.blocks()) {
            block.columns().forEach(this::column);
            block.rows().forEach(this::row);
        }
    }

    private void damagedOrOld(ScannedTable.Hit hit) {
        LabelEntry entry = hit.entry();
        boolean old = entry.role() != Role.ROW_GROUP
                && (entry.alias() || !entry.forms().contains(form.form()))
                && form.labels().stream().anyMatch(label -> label.key().equals(entry.key()))
                && !isGroup(entry.key());
        if ((hit.damaged() || hit.split() || old)
                && reported.add(entry.key() + hit.atom().location())) {
            String printed = form.labels().stream()
                    .filter(label -> label.key().equals(entry.key()))
                    .map(Label::text)
                    .findFirst()
                    .orElse(entry.key());
            Message message = hit.damaged() || old
                    ? Message.of("READ-LABEL", hit.text(), printed)
                    : Message.of("READ-LABEL.split", printed);
            notes.add("READ-LABEL", Severity.NOTE, entry.key(), hit.atom().location(), message);
        }
    }

    /** （六）其他处理 is a row of one form and the head of three rows in the other. */
    private boolean isGroup(String key) {
        return form.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.groups().stream())
                .anyMatch(group -> group.key().equals(key));
    }

    private void column(FormColumn column) {
        column.groups().forEach(this::header);
        header(column.label());
    }

    private void row(FormRow row) {
        row.groups().forEach(this::header);
        boolean found = reader.reading(row).isPresent() || reader.contradicts(row);
        if (!found && row.label().isPresent()) {
            Label label = row.label().get();
            List<String> places = row.figures().stream().map(Figure::id).toList();
            boolean labelled = reader.scanned().saw(label.key());
            notes.add(
                    "READ-HEADER-MISSING",
                    Severity.WARNING,
                    label.key(),
                    places,
                    tableStart(),
                    Message.of(labelled ? "READ-HEADER-MISSING.bare" : "READ-HEADER-MISSING.row", label.text()));
        }
    }

    private void header(Label label) {
        if (!reader.scanned().saw(label.key()) && reported.add(label.key())) {
            notes.add(
                    "READ-HEADER-MISSING",
                    Severity.WARNING,
                    label.key(),
                    tableStart(),
                    Message.of("READ-HEADER-MISSING", label.text()));
        }
    }

    private Location tableStart() {
        return trace(form, reader.scanned()).location();
    }
}
