package org.gongkai.formats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;

class CsvCodecTest {
    private static final AnnualReport BLANK =
            AnnualReport.blank(Revision.R2021).withOrgan(Optional.of("甲县乙局")).withYear(java.util.OptionalInt.of(2021));

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Property(tries = 60)
    void figures_organ_year_and_forms_are_read_back(@ForAll("sparse") AnnualReport report) throws IOException {
        AnnualReport read = read(write(report));
        assertEquals(report.organ(), read.organ());
        assertEquals(report.year(), read.year());
        assertEquals(report.proactiveDisclosure(), read.proactiveDisclosure());
        assertEquals(report.requests(), read.requests());
        assertEquals(report.disputes(), read.disputes());
    }

    @Test
    void a_line_holds_one_figure() throws IOException {
        AnnualReport report = BLANK;
        report = put(report, "proactiveDisclosure.rules.issued", Count.of(22, "其中修订,16件"));
        report = put(report, "proactiveDisclosure.rules.repealed", Entry.blank());
        report = put(report, "proactiveDisclosure.rules.inForce", new Unreadable("/"));
        report = put(
                report,
                "proactiveDisclosure.administrativeFees.amount",
                Amount.of(new BigDecimal("12.50"), Unit.TEN_THOUSAND_YUAN));
        String text = write(report);
        assertTrue(text.startsWith("""
                figure,value,unit,note,text\r
                organ,,,,甲县乙局\r
                year,2021,,,\r
                revision,,,,2021\r
                requests,,,,2021\r
                proactiveDisclosure.rules.issued,22,,"其中修订,16件",\r
                proactiveDisclosure.rules.repealed,,,,\r
                proactiveDisclosure.rules.inForce,,,,/\r
                """), text);
        assertTrue(text.contains("proactiveDisclosure.administrativeFees.amount,12.50,万元,,\r\n"), text);
        assertEquals(report, read(text));
    }

    @Test
    void words_are_no_formula_and_numbers_stay_numbers() throws IOException {
        AnnualReport report = BLANK.withOrgan(Optional.of("=1+1"));
        report = put(report, "disputes.directSuit.total", new Unreadable("-"));
        report = put(report, "disputes.directSuit.upheld", new Unreadable("'@x"));
        report = put(report, "disputes.directSuit.corrected", Count.of(-3, "+4"));
        String text = write(report);
        assertTrue(text.contains("organ,,,,'=1+1\r\n"));
        assertTrue(text.contains("directSuit.total,,,,'-\r\n"));
        assertTrue(text.contains("directSuit.corrected,-3,,'+4,\r\n"));
        assertEquals(report, read(text));
    }

    @Test
    void a_byte_order_mark_is_written_on_request() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvCodec.withByteOrderMark().write(BLANK, out);
        assertEquals('\uFEFF' + write(BLANK), out.toString(StandardCharsets.UTF_8));
        assertEquals(Match.CERTAIN, new CsvCodec().match(out.toByteArray()));
        assertEquals(
                BLANK,
                new CsvCodec()
                        .read(out.toByteArray(), ReadLimits.standard())
                        .get(0)
                        .value());
    }

    @Test
    void a_report_without_form_has_no_figures() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.NARRATIVE);
        assertEquals(report, read(write(report)));
    }

    @Test
    void another_table_is_no_report() {
        assertEquals(Match.NONE, new CsvCodec().match("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_wrong_is_named() throws IOException {
        String good = write(BLANK);
        assertWrong(good.replace("2021,,,", "21,,,"), "line 3");
        assertWrong(good.replace("2021,,,", "0239,,,"), "line 3");
        assertWrong(good.replace("revision,,,,2021", "revision,,,,2027"), "line 4");
        assertWrong(good.replace("rules.issued,,", "rules.issued,1e3,"), "line 6");
        assertWrong(good.replace("rules.issued,,", "rules.issued,,元"), "line 6");
        assertWrong(good.replace("rules.issued,,,,", "rules.issued,1,,,/"), "line 6");
        assertWrong(good.replace("rules.issued,,,,", "rules.issued,1,$,,"), "line 6");
        assertWrong(good.replace("rules.issued", "rules.other"), "the end");
        assertWrong(good + "rules.other,,,,\r\n", "line " + (good.lines().count() + 1));
        assertWrong(good + "year,,,,\r\n", "line " + (good.lines().count() + 1));
        assertWrong(good + "a,b\r\n", "line " + (good.lines().count() + 1));
        assertWrong(good.substring(0, good.lastIndexOf("disputes.")), "the end");
    }

    @Test
    void limits_are_kept() throws IOException {
        String text = write(put(BLANK, "disputes.directSuit.total", Count.of(1234)));
        ReadLimits digits = ReadLimits.builder().maxNumberDigits(3).build();
        assertEquals(
                "maxNumberDigits",
                assertThrows(LimitExceededException.class, () -> read(text, digits))
                        .setting());
        ReadLimits nodes = ReadLimits.builder().maxNodes(10).build();
        assertEquals(
                "maxNodes",
                assertThrows(LimitExceededException.class, () -> read(text, nodes))
                        .setting());
    }

    private static void assertWrong(String text, String place) {
        DocumentException e = assertThrows(DocumentException.class, () -> read(text));
        assertEquals(place, e.place(), e.getMessage());
        assertFalse(e.detail().isEmpty());
    }

    private static AnnualReport put(AnnualReport report, String id, Entry entry) {
        return Templates.figure(report, id).orElseThrow().with(report, entry);
    }

    private static String write(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvCodec().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static AnnualReport read(String text) throws IOException {
        return read(text, ReadLimits.standard());
    }

    private static AnnualReport read(String text, ReadLimits limits) throws IOException {
        return new CsvCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), limits)
                .get(0)
                .value();
    }
}
