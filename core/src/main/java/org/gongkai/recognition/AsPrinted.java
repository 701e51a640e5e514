package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.NamedOrgan;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Requests;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

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
        Map<SectionKey, PrintedCells> tables = new EnumMap<>(SectionKey.class);
        for (Piece piece : pieces) {
            if (piece instanceof Material material) {
                Optional<PrintedCells> table = material.table().flatMap(PrintedCells::of);
                if (table.isEmpty() || tables.put(table.get().form().key(), table.get()) != null) {
                    return Optional.empty();
                }
            } else if (piece instanceof TextLine line
                    && UnitText.inLine(line.text()).isPresent()) {
                return Optional.empty();
            }
        }
        PrintedCells proactive = tables.get(SectionKey.PROACTIVE_DISCLOSURE);
        PrintedCells requests = tables.get(SectionKey.REQUESTS);
        if (proactive == null || requests == null || !tables.containsKey(SectionKey.DISPUTES)) {
            return Optional.empty();
        }
        AnnualReport report = AnnualReport.blank(proactive.form().form())
                .withRequests(Requests.blank(requests.form().form()));
        Map<String, Source> sources = new LinkedHashMap<>();
        List<TableTrace> traces = new ArrayList<>();
        for (FormTable form : Templates.tables(report)) {
            PrintedCells table = Objects.requireNonNull(tables.get(form.key()));
            report = form.fill(report, table.entries());
            for (int i = 0; i < form.figures().size(); i++) {
                sources.put(form.figures().get(i).id(), table.sources().get(i));
            }
            traces.add(table.trace(form));
        }
        return Optional.of(new AsPrinted(report, sources, traces));
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
