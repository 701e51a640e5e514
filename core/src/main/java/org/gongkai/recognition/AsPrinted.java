package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.NamedOrgan;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.FormCell;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;
import org.gongkai.wording.Compact;

/**
 * The three tables, each once and cell by cell as its form prints it, with plain numbers and blanks in the places: then
 * there is nothing to be found out, and nothing to say. What departs from that in a single cell is read by
 * {@link TableScan} and {@link FormReading}, which make the same of tables as printed, in more time.
 */
final class AsPrinted {
    private final AnnualReport report;
    private final Map<String, Source> sources;
    private final List<TableTrace> traces;

    private AsPrinted(AnnualReport report, Map<String, Source> sources, List<TableTrace> traces) {
        this.report = report;
        this.sources = sources;
        this.traces = traces;
    }

    /** Empty unless all table material is the three tables, and no line names a unit for one of them. */
    static Optional<AsPrinted> of(List<Piece> pieces) {
        Map<SectionKey, Grid> grids = new EnumMap<>(SectionKey.class);
        Map<SectionKey, Revision> forms = new EnumMap<>(SectionKey.class);
        for (Piece piece : pieces) {
            if (piece instanceof Material material) {
                Optional<FormTable> form = material.grid().flatMap(AsPrinted::formOfSize);
                if (form.isEmpty() || forms.put(form.get().key(), form.get().form()) != null) {
                    return Optional.empty();
                }
                grids.put(form.get().key(), material.grid().get());
            } else if (piece instanceof TextLine line
                    && UnitText.inLine(line.text()).isPresent()) {
                return Optional.empty();
            }
        }
        Revision proactive = forms.get(SectionKey.PROACTIVE_DISCLOSURE);
        Revision requests = forms.get(SectionKey.REQUESTS);
        if (proactive == null || requests == null || !grids.containsKey(SectionKey.DISPUTES)) {
            return Optional.empty();
        }
        AnnualReport blank = AnnualReport.blank(proactive).withRequests(Requests.blank(requests));
        return read(blank, grids);
    }

    /** No two tables are of one size, but for table 四, which all forms share. */
    private static Optional<FormTable> formOfSize(Grid grid) {
        for (Revision revision : Revision.values()) {
            for (FormTable form : Templates.of(revision).tables()) {
                if (form.rowCount() == grid.rows() && form.columnCount() == grid.columns()) {
                    return Optional.of(form);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AsPrinted> read(AnnualReport blank, Map<SectionKey, Grid> grids) {
        AnnualReport report = blank;
        Map<String, Source> sources = new LinkedHashMap<>();
        List<TableTrace> traces = new ArrayList<>();
        for (FormTable form : Templates.tables(blank)) {
            List<Cell> cells = grids.get(form.key()).cells();
            Optional<List<Entry>> entries = entries(form, cells, sources);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            report = form.fill(report, entries.get());
            traces.add(trace(form, cells.get(0).location()));
        }
        return Optional.of(new AsPrinted(report, sources, traces));
    }

    /** What stands in the places of a table, in order; empty where a cell is not as printed. */
    private static Optional<List<Entry>> entries(FormTable form, List<Cell> cells, Map<String, Source> sources) {
        List<FormCell> printed = form.cells();
        if (cells.size() != printed.size()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>(form.figures().size());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            FormCell place = printed.get(i);
            if (!isInPlace(cell, place)) {
                return Optional.empty();
            }
            if (place.figure().isPresent()) {
                Figure figure = place.figure().get();
                String text = Compact.trim(cell.text());
                if (!isPlain(text, figure.kind())) {
                    return Optional.empty();
                }
                Entry entry =
                        EntryParser.parse(text, figure.kind(), figure.unit()).entry();
                boolean unitless =
                        entry instanceof Amount amount && amount.unit().isEmpty();
                if (unitless || entry instanceof Unreadable) {
                    return Optional.empty();
                }
                entries.add(entry);
                sources.put(figure.id(), new Source(cell.location(), text));
            } else if (!says(cell.text(), place.label().map(Label::text).orElse(""))) {
                return Optional.empty();
            }
        }
        return Optional.of(entries);
    }

    private static boolean isInPlace(Cell cell, FormCell place) {
        return cell.row() == place.row()
                && cell.column() == place.column()
                && cell.rowSpan() == place.rowSpan()
                && cell.columnSpan() == place.columnSpan();
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

    private static TableTrace trace(FormTable form, Location at) {
        Set<String> labels = new LinkedHashSet<>();
        form.labels().forEach(label -> labels.add(label.key()));
        return TableTrace.builder()
                .table(form.key())
                .form(form.form())
                .labels(labels)
                .damaged(Set.of())
                .foreign(Set.of())
                .location(at)
                .build();
    }

    /** The report with its tables and nothing else. */
    AnnualReport report() {
        return report;
    }

    /** What it was read from, in a document that names these organs. */
    Provenance provenance(List<NamedOrgan> organs) {
        return new Provenance(sources, traces, organs);
    }
}
