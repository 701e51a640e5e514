package org.gongkai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class ReadResultTest {
    private static final Source SOURCE = new Source(Location.cell(3, 2, 7), "17");

    @Test
    void a_reading_gives_its_report_or_says_why_not() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        Finding finding = Finding.builder()
                .id("READ-NOFORM")
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(new Message("没有年报", "no report"))
                .build();

        assertSame(report, result(Optional.of(report), Findings.none()).orElseThrow());
        assertEquals(
                "READ-NOFORM: 没有年报",
                assertThrows(
                                NoSuchElementException.class,
                                () -> result(Optional.empty(), Findings.of(List.of(finding)))
                                        .orElseThrow())
                        .getMessage());
        assertEquals(
                "no report was recognized",
                assertThrows(
                                NoSuchElementException.class,
                                () -> result(Optional.empty(), Findings.none()).orElseThrow())
                        .getMessage());
    }

    @Test
    void provenance_finds_figures_and_tables() {
        TableTrace trace = TableTrace.builder()
                .table(SectionKey.REQUESTS)
                .form(Revision.R2021)
                .location(Location.line(4))
                .addLabels("requests.carriedIn")
                .build();
        Map<String, Source> figures = new LinkedHashMap<>(Map.of("requests.carriedIn.total", SOURCE));
        Provenance provenance = new Provenance(figures, List.of(trace), List.of());
        figures.clear();

        assertEquals(Optional.of(SOURCE), provenance.figure("requests.carriedIn.total"));
        assertEquals(Optional.empty(), provenance.figure("requests.carriedIn.naturalPerson"));
        assertEquals(Optional.of(trace), provenance.table(SectionKey.REQUESTS));
        assertEquals(Optional.empty(), provenance.table(SectionKey.DISPUTES));
        assertEquals(Optional.empty(), Provenance.none().figure("requests.carriedIn.total"));
        assertEquals(Set.of("requests.carriedIn"), trace.labels());
        assertEquals(Set.of(), trace.damaged());
    }

    @Test
    void a_location_speaks_of_what_the_format_has() {
        assertEquals("table 3, row 2, column 7", SOURCE.location().describe());
        assertEquals("line 41", Location.line(41).describe());
        assertEquals("line 1, page 2, table 3, row 4, column 5", new Location(1, 2, 3, 4, 5).describe());
        assertEquals("", Location.unknown().describe());
        assertEquals(OptionalInt.of(41), Location.line(41).lineNumber());
        assertEquals(OptionalInt.empty(), Location.unknown().lineNumber());
        assertThrows(IllegalArgumentException.class, () -> Location.line(-1));
    }

    @Test
    void a_document_keeps_its_blocks() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph("甲", Location.line(2))));
        Document document = Document.of(blocks);
        blocks.clear();

        assertEquals(1, document.blocks().size());
        assertEquals(Optional.empty(), document.title());
        assertThrows(IllegalArgumentException.class, () -> new CellRun(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Heading(0, "甲", Location.unknown()));
        assertEquals(Location.line(9), new CellRun(List.of(new RunCell("1", true, Location.line(9)))).location());
    }

    private static ReadResult result(Optional<AnnualReport> report, Findings findings) {
        return new ReadResult(report, findings, Provenance.none(), Optional.empty());
    }
}
