package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class MendedTest {
    private static Original original(ReadResult read) {
        return new Original("a.txt", 1, "text", "", read);
    }

    private static ReadResult seed(int number) throws IOException {
        return AnnualReports.read(Papers.seed(number).getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    /** What a browser sends back when nobody touched a field. */
    private static Map<String, String> untouched(AnnualReport report) {
        Map<String, String> fields = new HashMap<>();
        Templates.figures(report).forEach(figure -> fields.put(figure.id(), EntryText.of(report, figure)));
        return fields;
    }

    @Test
    void what_nobody_touched_stays_as_it_was_read_with_its_doubts() throws IOException {
        for (int i = 0; i < 5; i++) {
            ReadResult read = seed(i);
            AnnualReport report = read.orElseThrow();
            Mended mended = Mended.of(original(read), report, untouched(report));

            assertSame(report, mended.report());
            assertEquals(read.findings(), mended.findings());
            assertTrue(mended.changes().isEmpty());
        }
    }

    @Test
    void a_doubt_is_settled_once_every_figure_that_it_is_about_was_typed() throws IOException {
        ReadResult read = seed(0);
        AnnualReport report = read.orElseThrow();
        Finding doubt = read.findings().withId("READ-UNIT").list().get(0);
        String place = doubt.place().orElseThrow();

        Mended mended = Mended.of(original(read), report, Map.of(place, "987元"));
        assertFalse(mended.findings().list().contains(doubt));
        assertEquals(read.findings().size() - 1, mended.findings().size());

        Finding ofTwo = doubt.withPlaces(List.of(place, Papers.TOTAL + "x"));
        ReadResult more =
                new ReadResult(Optional.of(report), Findings.of(List.of(ofTwo)), Provenance.none(), Optional.empty());
        assertEquals(
                List.of(ofTwo),
                Mended.of(original(more), report, Map.of(place, "987元"))
                        .findings()
                        .list());
    }

    @Test
    void a_field_that_could_not_show_every_sign_of_its_entry_is_still_untouched() {
        AnnualReport report = Papers.right();
        Figure total = Templates.figure(report, Papers.TOTAL).orElseThrow();
        AnnualReport odd = total.with(report, new Unreadable("1\n2\u0007\uD800"));
        ReadResult read = new ReadResult(Optional.of(odd), Findings.none(), Provenance.none(), Optional.empty());

        assertSame(
                odd,
                Mended.of(original(read), odd, Map.of(Papers.TOTAL, "12\uFFFD")).report());
        assertEquals(
                Count.of(13),
                Mended.of(original(read), odd, Map.of(Papers.TOTAL, "13"))
                        .report()
                        .requests()
                        .newlyReceived()
                        .total());
    }

    @Test
    void names_that_are_no_figure_mean_nothing() {
        AnnualReport report = Papers.right();
        ReadResult read = new ReadResult(Optional.of(report), Findings.none(), Provenance.none(), Optional.empty());

        assertSame(
                report,
                Mended.of(original(read), report, Map.of("state", "1", "class", "2"))
                        .report());
    }
}
