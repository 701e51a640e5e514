package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** Labels that run into the first figure of their row, as （二）部分公开（…）3 in a text that lost its frame. */
class GluedFigureTest {
    private static final String ROW = "requests.outcomes.partlyDisclosed.";
    private static final String LABEL = "（二）部分公开";
    private static final AnnualReport REPORT = report();

    @Test
    void digits_behind_a_label_are_the_figure_that_its_row_lacks() {
        for (Document page :
                List.of(CellRuns.flatten(Layout.of(REPORT)), CellRuns.flattenWithoutRows(Layout.of(REPORT)))) {
            AnnualReport read = read(changed(page, "3", false)).orElseThrow();
            assertEquals(REPORT.requests(), read.requests());
        }
    }

    @Test
    void a_row_that_lacks_nothing_has_a_footnote_behind_its_label() {
        Document page = CellRuns.flatten(Layout.of(REPORT));
        assertEquals(REPORT.requests(), read(noted(page)).orElseThrow().requests());
    }

    @Test
    void digits_before_a_blank_place_may_be_its_figure_and_are_told() {
        ReadResult result = read(changed(CellRuns.flatten(Layout.of(REPORT)), "3", true));
        assertEquals(new Unreadable("）3"), first(result));
        assertFalse(
                result.findings().withId("READ-CELL").at(ROW + "naturalPerson").isEmpty());
    }

    @Test
    void a_sign_or_a_point_behind_a_label_goes_with_its_digits() {
        assertEquals(Count.of(-3), first(read(changed(CellRuns.flatten(Layout.of(REPORT)), "-3", false))));
        assertEquals(new Unreadable(",234"), first(read(changed(CellRuns.flatten(Layout.of(REPORT)), "1,234", false))));
    }

    private static Entry first(ReadResult result) {
        AnnualReport report = result.orElseThrow();
        return Templates.figure(report, ROW + "naturalPerson").orElseThrow().get(report);
    }

    private static ReadResult read(Document page) {
        return new Recognizer().recognize(page);
    }

    /** The page whose row lost its first figure to the label; in its place a blank, or nothing. */
    private static Document changed(Document page, String figure, boolean blank) {
        return mapped(page, (cells, at) -> {
            RunCell label = cells.get(at);
            cells.set(at, new RunCell(label.text() + figure, label.startsRow(), label.location()));
            RunCell gone = cells.remove(at + 1);
            if (blank) {
                cells.add(at + 1, new RunCell("", false, gone.location()));
            }
        });
    }

    private static Document noted(Document page) {
        return mapped(page, (cells, at) -> {
            RunCell label = cells.get(at);
            cells.set(at, new RunCell(label.text() + "1", label.startsRow(), label.location()));
        });
    }

    /** A change to the cells of a run at the row's label. */
    private interface Change {
        void at(List<RunCell> cells, int label);
    }

    private static Document mapped(Document page, Change change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof CellRun run) {
                List<RunCell> cells = new ArrayList<>(run.cells());
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i).text().startsWith(LABEL)) {
                        change.at(cells, i);
                        break;
                    }
                }
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return new Document(page.title(), blocks);
    }

    /** Zeros, and in the row 3 of the first applicant and in all. */
    private static AnnualReport report() {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("青河县水务局")
                .withYear(OptionalInt.of(2022))
                .withTitle("青河县水务局2022年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            boolean three =
                    figure.id().equals(ROW + "naturalPerson") || figure.id().equals(ROW + "total");
            report = figure.with(report, Count.of(three ? 3 : 0));
        }
        return report;
    }
}
