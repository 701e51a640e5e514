package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.comparison.Comparison;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unreadable;
import org.gongkai.rollup.Rollup;
import org.gongkai.testkit.Reports;

/** What a system's own mapper does with our types, the same on each line of Jackson. */
abstract class GongkaiModuleContract {
    /** Made-up reports hold numbers of any length. */
    static final ReadLimits LONG_NUMBERS =
            ReadLimits.builder().maxNumberDigits(1000).build();

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Finding FINDING = Finding.builder()
            .id("T3-BALANCE")
            .severity(Severity.ERROR)
            .outcome(Verdict.UNDECIDABLE)
            .place("requests.carriedIn.total")
            .addPlaces("requests.carriedIn.total", "requests.carriedOut.total")
            .source("table 3, row 2, column 7")
            .line(41)
            .formula("a + b = c + d")
            .expected(new BigDecimal("36"))
            .actual(new BigDecimal("35.50"))
            .difference(new BigDecimal("-0.50"))
            .addSuspects(new Suspect("requests.carriedIn.total", BigDecimal.TEN))
            .message(new Message("中文", "English"))
            .basis("第五十条")
            .fingerprint("0f")
            .build();

    private static final Finding SHORT = Finding.builder()
            .id("READ-YEAR")
            .severity(Severity.WARNING)
            .outcome(Verdict.BROKEN)
            .message(new Message("中文", "English"))
            .build();

    /** The mapper with the module and {@link #LONG_NUMBERS}. */
    abstract Mapper mapper();

    /** A mapper that looked for its modules by itself. */
    abstract Mapper mapperThatFinds();

    /** What both lines of Jackson can do, by names that they share. */
    interface Mapper {
        String write(Object value) throws IOException;

        <T> T read(String json, Class<T> type) throws IOException;

        /** Through tokens that were never text. */
        <T> T converted(T value, Class<T> type);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Property(tries = 60)
    void a_report_is_read_back_as_it_was_written(@ForAll("reports") AnnualReport report) throws IOException {
        assertEquals(report, mapper().read(mapper().write(report), AnnualReport.class));
        assertEquals(report, mapper().converted(report, AnnualReport.class));
    }

    @Property(tries = 60)
    void its_json_is_that_of_the_library(@ForAll("reports") AnnualReport report) throws IOException {
        ReadResult reading = reading(report);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ReadingJson.write("in/a.txt", 2, "text", reading, line);
        String json = line.toString(StandardCharsets.UTF_8);

        assertSameJson(
                json.replace("\"source\":\"in/a.txt\",\"part\":2,\"format\":\"text\",", ""), mapper().write(reading));
        assertEquals(reading, mapper().read(json, ReadResult.class));
        assertEquals(reading, mapper().read(mapper().write(reading), ReadResult.class));
    }

    @Example
    void findings_are_read_back_as_they_were_written() throws IOException {
        Findings findings = Findings.of(List.of(FINDING, SHORT));
        assertEquals(findings, mapper().read(mapper().write(findings), Findings.class));
        assertEquals(FINDING, mapper().read(mapper().write(FINDING), Finding.class));
        assertEquals(FINDING, mapper().converted(FINDING, Finding.class));
        assertEquals(
                "{\"id\":\"READ-YEAR\",\"severity\":\"WARNING\",\"outcome\":\"BROKEN\","
                        + "\"message\":\"中文\",\"messageEn\":\"English\"}",
                mapper().write(SHORT));
    }

    @Example
    void a_reading_without_report_is_read_back() throws IOException {
        ReadResult none =
                new ReadResult(Optional.empty(), Findings.of(List.of(SHORT)), Provenance.none(), Optional.empty());
        assertEquals(none, mapper().read(mapper().write(none), ReadResult.class));
    }

    @Example
    void an_entry_by_itself_is_blank_where_json_has_null() throws IOException {
        Entry[] entries = {Entry.blank(), Count.of(3), new Unreadable("/")};
        String json = "[null,3,{\"text\":\"/\"}]";
        assertEquals(json, mapper().write(entries));
        assertArrayEquals(entries, mapper().read(json, Entry[].class));
    }

    @Example
    void a_report_may_stand_within_other_json() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2019);
        String json = mapper().write(Map.of("reports", List.of(report, report)));
        String second = json.substring(json.lastIndexOf("{\"schema\""), json.length() - 2);
        assertEquals(report, mapper().read(second, AnnualReport.class));
        assertArrayEquals(
                new AnnualReport[] {report, report},
                mapper().read("[" + second + "," + second + "]", AnnualReport[].class));
    }

    @Example
    void comparisons_and_rollups_are_written_as_the_library_writes_them() throws IOException {
        AnnualReport before = AnnualReport.blank(Revision.R2019).withYear(2020).withOrgan("江川市");
        AnnualReport after = AnnualReport.blank(Revision.R2021).withYear(2021).withOrgan("江川市");
        Comparison comparison = Comparison.between(before, after);
        Rollup rollup = Stream.of(after).collect(Rollup.into("江川市", 2021));
        ByteArrayOutputStream compared = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, compared);
        ByteArrayOutputStream summed = new ByteArrayOutputStream();
        RollupJson.write(rollup, summed);

        assertSameJson(compared.toString(StandardCharsets.UTF_8), mapper().write(comparison));
        assertSameJson(summed.toString(StandardCharsets.UTF_8), mapper().write(rollup));
    }

    @Example
    void another_shape_is_refused_with_its_path_and_cause() {
        refused("{\"year\":true}", AnnualReport.class, "year: expected a whole number", DocumentException.class);
        refused("[{\"organ\":\"a\"},{}]", AnnualReport[].class, "[0]: the key schema", DocumentException.class);
        refused("{\"id\":\"A\",\"severity\":\"BAD\"}", Finding.class, "ERROR or WARNING", DocumentException.class);
        refused("{\"id\":\"A\"}", Finding.class, "the key severity is missing", DocumentException.class);
        refused("{\"line\":0}", Finding.class, "line: expected a line from 1 on", DocumentException.class);
        refused("{\"findings\":[]}", ReadResult.class, "the key report is missing", DocumentException.class);
        refused("{\"findings\":[],\"findings\":[]}", ReadResult.class, "a second time", DocumentException.class);
        refused("{\"report\":null,\"note\":1}", ReadResult.class, "note: unknown key", DocumentException.class);
        refused("{\"expected\":1e1000}", Finding.class, "ReadLimits.maxNumberDigits", LimitExceededException.class);
    }

    private <T> void refused(String json, Class<T> type, String said, Class<? extends Exception> cause) {
        Exception refused = assertThrows(Exception.class, () -> mapper().read(json, type));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(said), message);
        Throwable innermost = refused;
        for (Throwable next = refused.getCause(); next != null; next = next.getCause()) {
            innermost = next;
        }
        assertInstanceOf(cause, innermost, message);
    }

    @Example
    void a_mapper_that_looks_for_modules_finds_ours() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        assertEquals(mapper().write(report), mapperThatFinds().write(report));
        assertEquals(report, mapperThatFinds().read(mapper().write(report), AnnualReport.class));
    }

    private static ReadResult reading(AnnualReport report) {
        return new ReadResult(
                Optional.of(report), Findings.of(List.of(FINDING, SHORT)), Provenance.none(), Optional.empty());
    }

    /** The same keys in the same order, and each number with the same digits; escapes are the mapper's own. */
    private static void assertSameJson(String expected, String actual) throws IOException {
        assertEquals(EXACT.readTree(expected).toString(), EXACT.readTree(actual).toString());
    }
}
