package org.gongkai.testkittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.testkit.CellRuns;
import org.gongkai.testkit.Noise;
import org.gongkai.testkit.ReportAssert;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final Location HERE = Location.unknown();
    private static final Document PAGE = Document.of(List.of(
            new Paragraph("全年17件（次）：", HERE),
            Grid.builder()
                    .row()
                    .cell("行政复议", 1, 2, HERE)
                    .row()
                    .cell("17（其中修订16件）", HERE)
                    .cell("", HERE)
                    .build()));

    @Test
    void digits_become_wide_and_prose_stays() {
        Document noisy = Noise.FULL_WIDTH_DIGITS.in(PAGE);

        assertEquals(PAGE.blocks().get(0), noisy.blocks().get(0));
        assertEquals(List.of("行政复议", "１７（其中修订１６件）", ""), texts(noisy));
    }

    @Test
    void blanks_come_into_labels_only() {
        assertEquals(List.of("行 政 复 议", "17（其中修订16件）", ""), texts(Noise.BLANKS.in(PAGE)));
        assertEquals("行\r\n政\r\n复\r\n议", Noise.CARRIAGE_RETURNS.in("行政复议"));
        assertEquals("17", Noise.LINE_FEEDS.in("17"));
    }

    @Test
    void several_kinds_add_up() {
        Document noisy = Noise.in(PAGE, Set.of(Noise.HALF_WIDTH_SIGNS, Noise.BLANKS, Noise.FULL_WIDTH_DIGITS));

        assertEquals(List.of("行 政 复 议", "１７(其中修订１６件)", ""), texts(noisy));
    }

    @Test
    void runs_are_made_noisy_as_well() {
        Document noisy = Noise.PADDING.in(CellRuns.flatten(PAGE));

        assertEquals(List.of("\u3000 行政复议 \u00A0", "\u3000 17（其中修订16件） \u00A0", "\u00A0"), texts(noisy));
    }

    @Test
    void a_run_shows_each_cell_once_with_rows_or_without() {
        CellRun rows = (CellRun) CellRuns.flatten(PAGE).blocks().get(1);
        CellRun none = (CellRun) CellRuns.flattenWithoutRows(PAGE).blocks().get(1);

        assertEquals(
                List.of(true, true, false),
                rows.cells().stream().map(RunCell::startsRow).toList());
        assertTrue(none.cells().stream().noneMatch(RunCell::startsRow));
        assertEquals(List.of("行政复议", "17（其中修订16件）", ""), texts(CellRuns.flattenWithoutRows(PAGE)));
    }

    @Test
    void an_assertion_names_the_figure_that_differs() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        ReportAssert.assertThatReport(report).figure("requests.carriedIn.total").isBlank();

        AssertionError error = assertThrows(
                AssertionError.class,
                () -> ReportAssert.assertThatReport(report)
                        .figure("requests.carriedIn.total")
                        .isCount(3));

        assertEquals(
                "requests.carriedIn.total (二、上年结转政府信息公开申请数量 · 总计): expected " + Entry.of(3) + ", but was BLANK",
                error.getMessage());
        assertThrows(
                AssertionError.class,
                () -> ReportAssert.assertThatReport(report).figure("requests.outcomes.otherwiseHandled.total"));
    }

    private static List<String> texts(Document document) {
        return document.blocks().get(1) instanceof Grid grid
                ? grid.cells().stream().map(cell -> cell.text()).toList()
                : ((CellRun) document.blocks().get(1))
                        .cells().stream().map(RunCell::text).toList();
    }
}
