package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.json.JsonCodec;
import org.gongkai.formats.text.TextCodec;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualReportsTest {
    private static final AnnualReport REPORT =
            AnnualReport.blank(Revision.R2021).withTitle("某局2021年政府信息公开工作年度报告");

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<String> ids(ReadResult result) {
        return result.findings().stream().map(Finding::id).toList();
    }

    @Test
    void a_written_report_is_read_back_whatever_the_file_is_called() throws IOException {
        Path json = folder.resolve("report.JSON");
        AnnualReports.write(REPORT, json);
        Path renamed = Files.copy(json, folder.resolve("report.txt"));

        for (Path file : List.of(json, renamed)) {
            ReadResult result = AnnualReports.read(file);
            assertEquals(REPORT, result.orElseThrow());
            assertTrue(result.findings().isEmpty());
            assertTrue(result.document().isEmpty());
        }
        assertEquals(1, AnnualReports.readAll(json).size());
    }

    @Test
    void a_text_is_read_as_a_document_whatever_the_file_is_called() throws IOException {
        for (String name : List.of("a.txt", "a.json", "a", "a.unknown")) {
            ReadResult result = AnnualReports.read(Seeds.document(Seeds.names().get(0)), name);
            assertFalse(result.document().orElseThrow().blocks().isEmpty(), name);
        }
    }

    @Test
    void what_the_bytes_say_comes_before_what_recognition_says() throws IOException {
        byte[] bytes = "舒城县政府信息公开".getBytes(Charset.forName("GB18030"));
        ReadResult result = AnnualReports.read(bytes, "a.txt");

        assertEquals("READ-CHARSET", ids(result).get(0));
    }

    @Test
    void an_empty_file_has_no_report_and_says_that_it_is_empty() throws IOException {
        for (String content : List.of("", " \n\u3000\n", "\uFEFF")) {
            ReadResult result = AnnualReports.read(file("a.json", content.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of("READ-NOFORM"), ids(result));
            assertEquals(Optional.empty(), result.report());
            assertTrue(result.findings().list().get(0).message().zh().contains("空"));
        }
    }

    @Test
    void a_cut_json_file_is_damaged_and_no_text() {
        byte[] cut = "{\"schema\": \"gongkai/annual-rep".getBytes(StandardCharsets.UTF_8);
        DocumentException e = assertThrows(DocumentException.class, () -> AnnualReports.read(cut, "a.json"));

        assertEquals("json", e.codec());
        assertEquals("READ-DAMAGED", e.finding().id());
    }

    @Test
    void an_explicit_format_goes_before_content_and_name() throws IOException {
        byte[] json = "{\"schema\": \"gongkai/annual-report/1\"}".getBytes(StandardCharsets.UTF_8);
        ReportReader reader = ReportReader.builder().build();

        assertTrue(reader.from("text").read(json, "a.json").document().isPresent());
        assertEquals("json", reader.detect(json, "a.txt").name());
        assertEquals("text", reader.from("text").detect(json, "a.json").name());
        assertThrows(
                DocumentException.class,
                () -> reader.from("json").read(Seeds.document(Seeds.names().get(0)), ""));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> reader.from("papyrus"));
        assertEquals("no format papyrus; there are json, html, docx, odt, xlsx, csv, markdown, text", e.getMessage());
    }

    @Test
    void a_file_is_read_up_to_the_limit_and_no_further() throws IOException {
        byte[] bytes = Seeds.document(Seeds.names().get(3));
        Path file = file("a.txt", bytes);
        ReportReader exact =
                reader(ReadLimits.builder().maxInputBytes(bytes.length).build());
        ReportReader less =
                reader(ReadLimits.builder().maxInputBytes(bytes.length - 1).build());

        assertEquals(exact.read(file), exact.read(bytes, "a.txt"));
        assertEquals(exact.read(file), exact.read(new ByteArrayInputStream(bytes), "a.txt"));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertEquals("maxInputBytes", limit(() -> less.read(file)));
        assertEquals("maxInputBytes", limit(() -> less.read(bytes, "a.txt")));
        assertEquals("maxInputBytes", limit(() -> less.read(new ByteArrayInputStream(bytes), "a.txt")));
        assertEquals("maxInputBytes", limit(() -> less.read(endless, "a.txt")));
    }

    @Test
    void time_is_limited() {
        ReportReader hasty =
                reader(ReadLimits.builder().timeBudget(Duration.ZERO).build());
        assertEquals(
                "timeBudget",
                limit(() -> hasty.read(Seeds.document(Seeds.names().get(3)), "a.txt")));
    }

    private static ReportReader reader(ReadLimits limits) {
        return ReportReader.builder().limits(limits).build();
    }

    private static String limit(org.junit.jupiter.api.function.Executable read) {
        LimitExceededException e = assertThrows(LimitExceededException.class, read);
        assertTrue(String.valueOf(e.getMessage()).contains("ReadLimits." + e.setting()), e.getMessage());
        assertEquals("READ-LIMIT", e.finding().id());
        return e.setting();
    }

    @Test
    void a_file_that_is_not_there_is_an_ordinary_exception() {
        assertThrows(NoSuchFileException.class, () -> AnnualReports.read(folder.resolve("none.txt")));
    }

    @Test
    void what_no_format_writes_is_refused_and_leaves_no_file() {
        for (String name : List.of("a.papyrus", "a.doc", "a")) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> AnnualReports.write(REPORT, folder.resolve(name)));
            assertTrue(String.valueOf(e.getMessage()).contains("json"), e.getMessage());
            assertFalse(Files.exists(folder.resolve(name)));
        }
    }

    @Test
    void the_formats_are_one_list_without_two_of_a_name() {
        List<Codec> all = Codecs.all();
        assertEquals(
                List.of("json", "html", "docx", "odt", "xlsx", "csv", "markdown", "text"),
                Codecs.standard().stream().map(Codec::name).toList());
        assertEquals(all.size(), all.stream().map(Codec::name).distinct().count());
        assertEquals(
                List.of("json"),
                ReportReader.builder().codecs(List.of(new JsonCodec())).build().codecs().stream()
                        .map(Codec::name)
                        .toList());
        DocumentException e = assertThrows(
                DocumentException.class,
                () -> ReportReader.builder()
                        .codecs(List.of(new JsonCodec()))
                        .build()
                        .read("一".getBytes(StandardCharsets.UTF_8), "a.txt"));
        assertTrue(e.detail().contains("json"));
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().codecs(List.of()));
        assertTrue(Codecs.forName("a/b.c/d.TXT", List.of(new TextCodec())).isPresent());
        assertTrue(Codecs.forName("a.txt/d", List.of(new TextCodec())).isEmpty());
    }

    @Test
    @SuppressWarnings("NullAway") // Passing null is the point.
    void null_is_named() {
        assertEquals("file", missing(() -> AnnualReports.read(null)));
        assertEquals("bytes", missing(() -> AnnualReports.read(null, "a")));
        assertEquals("fileName", missing(() -> AnnualReports.read(new byte[0], null)));
        assertEquals("report", missing(() -> AnnualReports.write(null, folder)));
        assertEquals("file", missing(() -> AnnualReports.write(REPORT, null)));
    }

    private static String missing(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
