package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.Codec;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Scope;
import org.gongkai.model.SectionKey;
import org.gongkai.sample.Samples;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of formats says that a format keeps is what comes back. */
class FormatsPageTest {
    private static final ReportWriter WRITER = ReportWriter.builder().build();
    private static final ReportReader READER = ReportReader.builder().build();
    private static final List<AnnualReport> REPORTS = reports();

    static List<String> written() {
        // PDF needs a font of the system; its own tests bring one and read back what they wrote.
        return Codecs.all().stream()
                .filter(Codec::canWrite)
                .map(Codec::name)
                .filter(name -> !name.equals("pdf"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_a_format_is_said_to_keep_comes_back(String format) throws IOException {
        Set<String> kept = new LinkedHashSet<>(List.of("figures", "units", "notes", "facts", "scope", "text", "extra"));
        for (AnnualReport report : REPORTS) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            WRITER.write(report, format, bytes);
            AnnualReport again =
                    READER.from(format).read(bytes.toByteArray(), "").orElseThrow();
            kept.removeIf(aspect -> !aspect(aspect).test(report, again));
        }
        assertEquals(kept, new LinkedHashSet<>(FormatTable.keeps(format)));
    }

    private static BiPredicate<AnnualReport, AnnualReport> aspect(String name) {
        return switch (name) {
            case "figures" -> same(report -> entries(report, FormatsPageTest::value));
            case "units" -> same(report -> entries(report, FormatsPageTest::unit));
            case "notes" -> same(report -> entries(report, Entry::note));
            case "facts" ->
                same(report -> List.of(
                        report.organ(), report.year(), report.title(), report.publishedOn(), report.signedOn()));
            case "scope" -> same(AnnualReport::scope);
            case "text" -> same(AnnualReport::sections);
            case "extra" -> same(report -> List.of(report.extraTables(), report.attachments()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static BiPredicate<AnnualReport, AnnualReport> same(Function<AnnualReport, Object> part) {
        return (first, second) -> Objects.equals(part.apply(first), part.apply(second));
    }

    private static List<Object> entries(AnnualReport report, Function<Entry, Object> part) {
        return Templates.figures(report).stream()
                .map(figure -> part.apply(figure.get(report)))
                .toList();
    }

    /** The number, or that there is none. */
    private static Object value(Entry entry) {
        return entry.number()
                .map(number -> (Object) number.stripTrailingZeros())
                .orElseGet(() -> entry.isBlank() ? "blank" : entry);
    }

    private static Object unit(Entry entry) {
        return entry instanceof Amount amount ? amount.unit() : Optional.empty();
    }

    /** Made-up reports of all years, and one that has everything that a report can have. */
    private static List<AnnualReport> reports() {
        Samples samples = Samples.of(5);
        List<AnnualReport> reports = new ArrayList<>(
                LongStream.range(0, 14).mapToObj(at -> samples.at(at).report()).toList());
        AnnualReport full = reports.get(6);
        Figure documents = Templates.figure(full, "proactiveDisclosure.normativeDocuments.inForce")
                .orElseThrow();
        full = documents.with(full, Count.of(22, "其中修订16件"));
        reports.add(full.withScope(Scope.CONSOLIDATED)
                .withExtraTables(new ExtraTable(
                        Optional.of(SectionKey.OVERVIEW), List.of(List.of("栏目", "条数"), List.of("工作动态", "31"))))
                .withAttachments(new Attachment("附件1.docx", Optional.empty())));
        return List.copyOf(reports);
    }
}
