package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** When a cell's number within its row says its column. */
class KeptBlanksTest {
    private static final AnnualReport BLANK = AnnualReport.blank(Revision.R2021);

    @Test
    void a_row_of_blanks_is_a_row_of_the_form() {
        AnnualReport report = AnnualReport.blank(Revision.R2019);
        ReadResult result = read(CellRuns.flatten(Layout.of(report)));
        assertEquals(report.requests(), result.orElseThrow().requests());
        assertTrue(result.findings().withId("READ-HEADER-MISSING").isEmpty());
    }

    @Test
    void lines_without_text_among_cells_a_line_are_blank_cells() {
        AnnualReport report = count(
                count(BLANK, "requests.newlyReceived.researchInstitution", 3), "disputes.directSuit.corrected", 2);
        ReadResult result = read(lines(Layout.of(report)));
        assertEquals(report.requests(), result.orElseThrow().requests());
        assertEquals(report.disputes(), result.orElseThrow().disputes());
    }

    @Test
    void lines_without_text_between_all_cells_mean_nothing() {
        AnnualReport report = filled();
        List<Block> blocks = new ArrayList<>();
        lines(Layout.of(report)).blocks().forEach(block -> {
            blocks.add(block);
            blocks.add(new Paragraph("", Location.unknown()));
        });
        assertEquals(report.requests(), read(Document.of(blocks)).orElseThrow().requests());
    }

    @Test
    void blanks_at_the_end_of_a_row_count_where_the_rows_above_are_as_long_as_printed() {
        AnnualReport report = count(BLANK, "disputes.reconsideration.corrected", 2);
        ReadResult result = read(CellRuns.flatten(Layout.of(count(report, "disputes.reconsideration.upheld", 1))));
        assertEquals(Count.of(2), figure(result, "disputes.reconsideration.corrected"));
        assertFalse(result.findings()
                .withId("READ-INFERRED")
                .at("disputes.reconsideration.corrected")
                .isEmpty());
    }

    @Test
    void blanks_at_the_end_of_rows_that_are_all_equally_long_say_nothing() {
        AnnualReport report = count(BLANK, "disputes.reconsideration.upheld", 2);
        ReadResult result = read(padded(CellRuns.flatten(Layout.of(report))));
        assertTrue(figure(result, "disputes.reconsideration.upheld").isBlank());
        assertFalse(result.findings().at("disputes.reconsideration.upheld").isEmpty());
    }

    @Test
    void a_table_that_repeats_its_values_is_read_by_place() {
        AnnualReport report = count(filled(), "proactiveDisclosure.licensing.decisions", 5);
        ReadResult result = read(repeated(Layout.of(report)));
        assertEquals(report.proactiveDisclosure(), result.orElseThrow().proactiveDisclosure());
        assertEquals(report.requests(), result.orElseThrow().requests());
        assertEquals(report.disputes(), result.orElseThrow().disputes());
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }

    private static Entry figure(ReadResult result, String id) {
        AnnualReport report = result.orElseThrow();
        return Templates.figure(report, id).orElseThrow().get(report);
    }

    private static AnnualReport count(AnnualReport report, String id, long value) {
        return Templates.figure(report, id).orElseThrow().with(report, Count.of(value));
    }

    private static AnnualReport filled() {
        AnnualReport report = BLANK;
        for (var figure : Templates.figures(BLANK)) {
            report = figure.with(report, Count.of(0));
        }
        return report.withProactiveDisclosure(BLANK.proactiveDisclosure());
    }

    /** Each cell of a table as a paragraph. */
    private static Document lines(Document page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> blocks.add(new Paragraph(cell.text(), Location.unknown())));
            } else {
                blocks.add(block);
            }
        }
        return Document.of(blocks);
    }

    /** Blank cells behind each row, as many as make all rows equally long. */
    private static Document padded(Document page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof CellRun run ? padded(run) : block);
        }
        return Document.of(blocks);
    }

    private static CellRun padded(CellRun run) {
        List<RunCell> cells = new ArrayList<>();
        int size = 0;
        for (RunCell cell : run.cells()) {
            for (; cell.startsRow() && size > 0 && size < 15; size++) {
                cells.add(new RunCell("", false, Location.unknown()));
            }
            size = cell.startsRow() ? 1 : size + 1;
            cells.add(cell);
        }
        return new CellRun(cells);
    }

    /** Each text in every place that its cell covers. */
    private static Document repeated(Document page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                String[][] texts = new String[grid.rows()][grid.columns()];
                for (Cell cell : grid.cells()) {
                    for (int row = 0; row < cell.rowSpan(); row++) {
                        for (int column = 0; column < cell.columnSpan(); column++) {
                            texts[cell.row() + row][cell.column() + column] = cell.text();
                        }
                    }
                }
                List<RunCell> cells = new ArrayList<>();
                for (String[] row : texts) {
                    for (int column = 0; column < row.length; column++) {
                        cells.add(new RunCell(row[column], column == 0, Location.unknown()));
                    }
                }
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return Document.of(blocks);
    }
}
