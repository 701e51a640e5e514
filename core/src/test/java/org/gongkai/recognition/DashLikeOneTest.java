package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** 一 in a cell: a number in words, or a dash that was typed by its looks. */
class DashLikeOneTest {
    private static final String TOTAL = "requests.newlyReceived.total";

    @Test
    void among_figures_in_digits_it_may_be_a_dash() {
        AnnualReport printed = printed(figure -> figure.id().equals(TOTAL) ? "一" : "0");
        for (Document page : List.of(Layout.of(printed), CellRuns.flatten(Layout.of(printed)))) {
            ReadResult result = read(page);
            assertEquals(new Unreadable("一"), figure(result, TOTAL));
            assertFalse(result.findings().withId("READ-CELL").at(TOTAL).isEmpty());
        }
    }

    @Test
    void a_table_of_nothing_else_is_a_table_of_dashes() {
        ReadResult result = read(Layout.of(printed(figure -> figure.table() == SectionKey.DISPUTES ? "一" : "0")));
        assertEquals(15, result.findings().withId("READ-CELL").size());
    }

    @Test
    void a_table_written_in_words_is_read_with_it() {
        ReadResult result = read(Layout.of(printed(figure -> figure.id().endsWith(".total") ? "一" : "零")));
        assertEquals(Count.of(1), figure(result, TOTAL));
        assertEquals(Count.of(0), figure(result, "requests.newlyReceived.naturalPerson"));
        assertTrue(result.findings().withId("READ-CELL").at(TOTAL).isEmpty());
    }

    @Test
    void with_its_counter_it_is_no_dash() {
        ReadResult result = read(Layout.of(printed(figure -> figure.id().equals(TOTAL) ? "一件" : "0")));
        assertEquals(Count.of(1), figure(result, TOTAL));
    }

    private static Entry figure(ReadResult result, String id) {
        AnnualReport report = result.orElseThrow();
        return Templates.figure(report, id).orElseThrow().get(report);
    }

    private static ReadResult read(Document page) {
        return new Recognizer().recognize(page);
    }

    private static AnnualReport printed(Function<Figure, String> text) {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("青河县水务局")
                .withYear(OptionalInt.of(2022))
                .withTitle("青河县水务局2022年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, new Unreadable(text.apply(figure)));
        }
        return report;
    }
}
