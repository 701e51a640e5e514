package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.ZipBuilder;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that were made to take very long or much memory: each is read or refused in time. */
class HostileInputTest {
    /** What honest work takes on a busy machine; each of these files once took minutes, or all memory. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final ReadLimits LIMITS =
            ReadLimits.builder().timeBudget(Duration.ofSeconds(2)).build();

    /** A file that is as large as its few lines say. */
    record Attack(String name, String format, Supplier<byte[]> content) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack text(String name, String format, String content) {
        return new Attack(name, format, () -> content.getBytes(UTF_8));
    }

    private static String prose(String sentence) {
        return "江川市科技局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n" + sentence + "\n\n二、主动公开政府信息情况\n\n规章\t0\t0\t0\n";
    }

    private static Attack packed(String name, String format, String... parts) {
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            zip.addStored(parts[i], parts[i + 1]);
        }
        return new Attack(name, format, zip::bytes);
    }

    private static Attack docx(String name, String body, String... more) {
        String word = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        String[] parts = new String[2 + more.length];
        parts[0] = "word/document.xml";
        parts[1] = "<w:document " + word + "><w:body>" + body + "</w:body></w:document>";
        for (int i = 0; i < more.length; i++) {
            parts[i + 2] = more[i].replace("WORD", word);
        }
        return packed(name, "docx", parts);
    }

    private static Attack odt(String name, String body) {
        return packed(
                name,
                "odt",
                "content.xml",
                "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'>"
                        + "<o:body><o:text>" + body + "</o:text></o:body></o:document-content>");
    }

    private static Attack xlsx(String name, String target, String sheet) {
        return packed(
                name,
                "xlsx",
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id='r1' Type='x/worksheet' Target='" + target + "'/></R>",
                "xl/s.xml",
                "<worksheet>" + sheet + "</worksheet>");
    }

    private static String numbered(int count, String before, String behind) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(before).append(i).append(behind);
        }
        return text.toString();
    }

    static Stream<Attack> attacks() {
        String cell = "<table:table><table:table-row><table:table-cell table:number-columns-repeated='300'>";
        String endOfCell = "</table:table-cell></table:table-row></table:table>";
        return Stream.of(
                text("blanks in their own elements", "html", "<body>" + "<i>\u00a0</i>".repeat(300_000)),
                text("unclosed elements", "html", "<body>" + "<b><p>".repeat(200_000)),
                text(
                        "spans of a million",
                        "html",
                        "<table>" + "<tr><td colspan=1000000 rowspan=1000000>1".repeat(3_000)),
                text("a list of many points", "markdown", "1. a\n".repeat(150_000)),
                text("brackets", "markdown", "[".repeat(4_000_000)),
                text("links in links", "markdown", "![[]()".repeat(200_000)),
                text("a million lines", "text", "a\n".repeat(900_000)),
                text("a number of 3 000 000 digits", "text", prose("9".repeat(3_000_000) + "件")),
                docx("attributes", "<w:p" + numbered(300_000, " a", "=''") + "/>"),
                docx(
                        "prefixes",
                        "<w:p" + numbered(9_000, " xmlns:n", "='u'") + "><w:r" + numbered(9_000, " xmlns:m", "='u'")
                                + "/></w:p>"),
                docx(
                        "a label of a million letters",
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                                .repeat(2_000),
                        "word/numbering.xml",
                        "<w:numbering WORD><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'>"
                                + "<w:numFmt w:val='decimal'/><w:lvlText w:val='" + "ab1c".repeat(250_000)
                                + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>"),
                docx("a text of 24 million letters", "<w:p><w:r><w:t>" + "a1b2".repeat(6_000_000)),
                odt("cells repeated within cells", cell.repeat(4) + "<text:p>x</text:p>" + endOfCell.repeat(4)),
                odt("blanks by number", "<text:p>a" + "<text:s text:c='1000000'/>".repeat(300_000) + "b</text:p>"),
                xlsx("a path of a million steps up", "../".repeat(700_000) + "s.xml", ""),
                xlsx(
                        "a range down the last column",
                        "s.xml",
                        "<sheetData><row r='1048576'><c r='XFD1048576' t='str'><v>a</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='XFD1:XFD999999'/></mergeCells>"),
                xlsx(
                        "a column of lines",
                        "s.xml",
                        "<sheetData>" + numbered(200_000, "<row><c><v>", "</v></c></row>") + "</sheetData>"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void it_is_read_or_refused_soon(Attack attack) {
        assertTimeoutPreemptively(SOON, () -> {
            ReportReader reader = ReportReader.builder().limits(LIMITS).build().from(attack.format());
            try {
                assertFalse(reader.readAll(attack.content().get(), "").isEmpty());
            } catch (IOException e) {
                assertFalse(String.valueOf(e.getMessage()).isEmpty());
            }
        });
    }

    /** As many lines as take longer than a moment, in the formats of text. */
    static Stream<Attack> longFiles() {
        String line = "我局高度重视政府信息公开工作。";
        return Stream.of(
                text("html", "html", ("<p>" + line).repeat(40_000)),
                text("markdown", "markdown", (line + "\n\n").repeat(40_000)),
                text("text", "text", (line + "\n").repeat(40_000)),
                text("csv", "csv", "figure,value,unit,note,text\n" + numbered(40_000, "a", ",,,,\n")),
                text("json", "json", "{\"schema\": [" + "1,".repeat(40_000)),
                docx("docx", ("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>").repeat(40_000)),
                odt("odt", ("<text:p>" + line + "</text:p>").repeat(40_000)),
                xlsx(
                        "xlsx",
                        "s.xml",
                        "<sheetData>" + numbered(40_000, "<row><c><v>", "</v></c></row>") + "</sheetData>"));
    }

    @ParameterizedTest
    @MethodSource("longFiles")
    void time_that_is_up_names_the_setting(Attack file) {
        ReportReader reader = ReportReader.builder()
                .limits(LIMITS.withTimeBudget(Duration.ofNanos(1)))
                .build()
                .from(file.format());

        IOException e = assertThrows(
                IOException.class, () -> reader.readAll(file.content().get(), ""));
        assertTrue(
                e instanceof LimitExceededException limit
                        ? limit.setting().equals("timeBudget")
                        : file.format().equals("json"),
                e::toString);
    }

    @ParameterizedTest
    @MethodSource("longFiles")
    void an_interrupted_reader_stops_and_its_thread_stays_interrupted(Attack file) {
        ReportReader reader = ReportReader.builder().build().from(file.format());
        Thread.currentThread().interrupt();
        try {
            IOException e = assertThrows(
                    IOException.class, () -> reader.readAll(file.content().get(), ""));
            assertTrue(e instanceof InterruptedIOException || file.format().equals("json"), e::toString);
        } finally {
            assertTrue(Thread.interrupted(), "the flag is lost");
        }
    }

    @Test
    void a_document_that_opens_fast_and_is_recognized_slowly_ends_in_time() {
        String rows = "规章\t1\t2\t3\n\n正文正文。\n\n".repeat(60_000);
        ReportReader reader = ReportReader.builder()
                .limits(LIMITS.withTimeBudget(Duration.ofMillis(300)))
                .build();

        assertTimeoutPreemptively(SOON, () -> {
            LimitExceededException e = assertThrows(
                    LimitExceededException.class,
                    () -> reader.readAll(prose(rows).getBytes(UTF_8), "a.txt"));
            assertEquals("timeBudget", e.setting());
        });
    }

    private static AnnualReport says(String prose) {
        return AnnualReport.blank(Revision.R2021)
                .withSections(
                        List.of(new Section(Optional.of(SectionKey.OVERVIEW), Optional.of("一、总体情况"), List.of(prose))));
    }

    @Test
    void prose_made_to_be_checked_slowly_is_checked_soon() {
        for (String prose : List.of(
                "受理申请1" + "亿".repeat(1_000_000) + "件。",
                "2021年，我局受理政府信息公开申请12件，办结12件，".repeat(60_000),
                "“".repeat(2_000_000),
                "9".repeat(2_000_000) + "件")) {
            assertTimeoutPreemptively(SOON, () -> RuleSet.standard().check(says(prose)), prose.substring(0, 20));
        }
    }

    @Test
    void checking_stops_where_the_caller_says() {
        AnnualReport report = says("受理政府信息公开申请12件。".repeat(100));
        RuntimeException stop = new UncheckedIOException(new IOException("time is up"));

        assertEquals(
                stop,
                assertThrows(
                        RuntimeException.class,
                        () -> RuleSet.standard().check(report, RuleContext.none(), () -> {
                            throw stop;
                        })));
    }

    @Test
    void a_number_that_would_fill_the_memory_is_compared_and_written_in_powers_of_ten() throws IOException {
        AnnualReport blank = AnnualReport.blank(Revision.R2021);
        Figure place = Templates.figures(blank).get(0);
        for (String number : List.of("1E+999999999", "1E-999999999", "-7E+2000000000")) {
            AnnualReport report = place.with(blank, Amount.withoutUnit(new BigDecimal(number)));
            assertTimeoutPreemptively(SOON, () -> {
                RuleSet.standard().check(report);
                for (String format : List.of("html", "markdown", "text", "csv", "json", "docx", "odt", "xlsx")) {
                    ReportWriter.builder().build().write(report, format, OutputStream.nullOutputStream());
                }
            });
        }
        ReadResult read =
                ReportReader.builder().build().read(prose("受理1e999999999件").getBytes(UTF_8), "a.txt");
        assertTrue(read.report().isPresent());
    }
}
