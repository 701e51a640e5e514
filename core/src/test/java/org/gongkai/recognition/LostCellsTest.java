package org.gongkai.recognition;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Blank;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** Cells that the page does not have: dropped blanks, and rows that end early. */
class LostCellsTest {
    private static final AnnualReport FEW = with(Map.of(
            "requests.newlyReceived.naturalPerson", 12,
            "requests.newlyReceived.researchInstitution", 7,
            "requests.newlyReceived.total", 19,
            "requests.outcomes.disclosed.naturalPerson", 12,
            "requests.outcomes.disclosed.total", 12,
            "requests.outcomes.unableToProvide.notHeld.researchInstitution", 7,
            "requests.outcomes.unableToProvide.notHeld.total", 7,
            "requests.outcomes.total.naturalPerson", 12,
            "requests.outcomes.total.researchInstitution", 7,
            "requests.outcomes.total.total", 19));

    @Test
    void figures_whose_blanks_were_dropped_stand_where_the_sums_of_all_rows_put_them() {
        AnnualReport full = zeros(FEW, "requests.carriedIn", "requests.carriedOut", "requests.outcomes.total");
        ReadResult result = read(withoutBlanks(CellRuns.flattenWithoutRows(Layout.of(full))));
        assertEquals(full.requests(), result.orElseThrow().requests());
        for (String row : List.of("newlyReceived", "outcomes.disclosed", "outcomes.unableToProvide.notHeld")) {
            String id = "requests." + row + ".total";
            assertFalse(result.findings().withId("READ-INFERRED").at(id).isEmpty(), id);
        }
    }

    @Test
    void a_row_that_ends_early_says_so_at_each_place() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "requests.newlyReceived", 3);
        ReadResult result = read(cut(Layout.of(report), "一、本年新收政府信息公开申请数量", 3));
        List<String> places = List.of("legalServiceInstitution", "otherOrganization", "total");
        for (String place : places) {
            String id = "requests.newlyReceived." + place;
            assertThatReport(result.orElseThrow()).figure(id).isBlank();
            assertFalse(result.findings().at(id).isEmpty(), id);
        }
    }

    @Test
    void labels_narrower_than_their_header_move_no_figure() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "requests.carriedIn", 4);
        report = Templates.figure(report, "requests.carriedIn.naturalPerson")
                .orElseThrow()
                .with(report, Blank.BLANK);
        ReadResult result = read(narrower(Layout.of(report), "二、上年结转政府信息公开申请数量"));
        assertEquals(report.requests(), result.orElseThrow().requests());
        assertTrue(result.findings().at("requests.carriedIn.total").isEmpty());
    }

    @Test
    void rows_left_of_their_headers_are_told_also_where_a_blank_cell_hides_it() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "requests.newlyReceived", 3);
        report = figure(report, "requests.carriedIn", 4);
        for (String blank : List.of("requests.newlyReceived.total", "requests.carriedIn.naturalPerson")) {
            report = Templates.figure(report, blank).orElseThrow().with(report, Blank.BLANK);
        }
        Document page = Layout.of(report);
        for (String label : List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量")) {
            page = endedWithBlank(narrower(page, label), label);
        }
        ReadResult result = read(page);
        for (Figure figure : Templates.figures(report)) {
            String id = figure.id();
            if (id.startsWith("requests.newlyReceived.") || id.startsWith("requests.carriedIn.")) {
                Entry read = figure.get(result.orElseThrow());
                assertTrue(
                        read.equals(figure.get(report))
                                || !result.findings().at(id).isEmpty(),
                        id);
            }
        }
        assertFalse(
                result.findings().at("requests.carriedIn.commercialEnterprise").isEmpty());
    }

    @Test
    void a_blank_row_that_is_shorter_than_its_like_has_lost_cells() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "requests.newlyReceived", 3);
        Document page = CellRuns.flatten(Layout.of(report));
        ReadResult result = read(shorter(page, "2.重复申请"));
        String total = "requests.outcomes.notProcessed.repeated.total";
        assertThatReport(result.orElseThrow()).figure(total).isBlank();
        assertFalse(result.findings().at(total).isEmpty());
        assertTrue(read(page).findings().at(total).isEmpty());
    }

    @Test
    void a_header_printed_twice_moves_no_figure() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "disputes.reconsideration", 3);
        report = figure(report, "disputes.suitAfterReconsideration", 5);
        ReadResult result = read(Document.of(Layout.of(report).blocks().stream()
                .map(block -> block instanceof Grid grid && grid.columns() == 15 ? headedTwice(grid) : block)
                .toList()));
        assertEquals(report.disputes(), result.orElseThrow().disputes());
    }

    @Test
    void a_number_too_many_among_blank_cells_is_said() {
        AnnualReport report = figure(AnnualReport.blank(Revision.R2021), "disputes.reconsideration", 3);
        report = figure(report, "disputes.directSuit", 5);
        report = figure(report, "disputes.suitAfterReconsideration", 5);
        report = Templates.figure(report, "disputes.suitAfterReconsideration.upheld")
                .orElseThrow()
                .with(report, Blank.BLANK);
        Document page = CellRuns.flattenWithoutRows(Layout.of(report));
        ReadResult result = read(Document.of(page.blocks().stream()
                .map(block -> block instanceof CellRun run ? withPageNumber(run) : block)
                .toList()));
        for (String id : List.of("disputes.reconsideration.upheld", "disputes.suitAfterReconsideration.total")) {
            assertFalse(result.findings().at(id).isEmpty(), id);
        }
    }

    private static CellRun withPageNumber(CellRun run) {
        List<RunCell> cells = new ArrayList<>(run.cells());
        int last = cells.size() - 16;
        if (last >= 0 && cells.get(last).text().equals("总计")) {
            cells.add(last + 1, new RunCell("7", false, cells.get(last).location()));
        }
        return new CellRun(cells);
    }

    private static Document shorter(Document page, String label) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof CellRun run ? shorter(run, label) : block);
        }
        return Document.of(blocks);
    }

    private static CellRun shorter(CellRun run, String label) {
        List<RunCell> cells = new ArrayList<>(run.cells());
        for (int i = 0; i < cells.size() - 1; i++) {
            if (cells.get(i).text().equals(label)) {
                cells.remove(i + 1);
            }
        }
        return new CellRun(cells);
    }

    /** The second row of a table once more. */
    private static Grid headedTwice(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int down = cell.row() > 1 ? 1 : 0;
            int deeper = cell.row() < 2 && cell.row() + cell.rowSpan() > 2 ? 1 : 0;
            cells.add(moved(cell, down, deeper));
            if (cell.row() == 2) {
                cells.add(moved(cell, 0, 0));
            }
        }
        return new Grid(grid.rows() + 1, grid.columns(), cells, grid.location());
    }

    private static Cell moved(Cell cell, int down, int deeper) {
        return new Cell(
                cell.row() + down,
                cell.column(),
                cell.rowSpan() + deeper,
                cell.columnSpan(),
                cell.text(),
                cell.location());
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }

    private static AnnualReport with(Map<String, Integer> figures) {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (var figure : figures.entrySet()) {
            report = Templates.figure(report, figure.getKey()).orElseThrow().with(report, Count.of(figure.getValue()));
        }
        return report;
    }

    /** The same number in every place of a row. */
    private static AnnualReport figure(AnnualReport report, String row, int number) {
        AnnualReport changed = report;
        for (var figure : Templates.figures(report)) {
            if (figure.id().startsWith(row + ".")) {
                changed = figure.with(changed, Count.of(number));
            }
        }
        return changed;
    }

    /** 0 in every blank place of the rows. */
    private static AnnualReport zeros(AnnualReport report, String... rows) {
        AnnualReport changed = report;
        for (var figure : Templates.figures(report)) {
            boolean inRow = Arrays.stream(rows).anyMatch(row -> figure.id().startsWith(row + "."));
            if (inRow && figure.get(changed).isBlank()) {
                changed = figure.with(changed, Count.of(0));
            }
        }
        return changed;
    }

    private static Document withoutBlanks(Document page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof CellRun run) {
                List<RunCell> cells = run.cells().stream()
                        .filter(cell -> !cell.text().isEmpty())
                        .toList();
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return Document.of(blocks);
    }

    private static Document withGrids(Document page, UnaryOperator<Grid> change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof Grid grid ? change.apply(grid) : block);
        }
        return Document.of(blocks);
    }

    /** The row of a label with so many cells less. */
    private static Document cut(Document page, String label, int fewer) {
        return withGrids(page, grid -> cut(grid, label, fewer));
    }

    private static Grid cut(Grid grid, String label, int fewer) {
        List<Cell> cells = new ArrayList<>(grid.cells());
        grid.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .forEach(found ->
                        cells.removeIf(cell -> cell.row() == found.row() && cell.column() >= grid.columns() - fewer));
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    /** The label one column narrower, and the figures beside it one to the left. */
    private static Document narrower(Document page, String label) {
        return withGrids(page, grid -> narrower(grid, label));
    }

    /** One blank cell more, at the end of the row with a label. */
    private static Document endedWithBlank(Document page, String label) {
        return withGrids(page, grid -> endedWithBlank(grid, label));
    }

    private static Grid endedWithBlank(Grid grid, String label) {
        List<Cell> cells = new ArrayList<>(grid.cells());
        grid.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .forEach(cell -> cells.add(new Cell(cell.row(), grid.columns() - 1, 1, 1, "", cell.location())));
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    private static Grid narrower(Grid grid, String label) {
        int row = grid.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .mapToInt(Cell::row)
                .findFirst()
                .orElse(-1);
        List<Cell> cells = grid.cells().stream()
                .map(cell -> cell.row() != row ? cell : narrower(cell, label))
                .toList();
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    private static Cell narrower(Cell cell, String label) {
        boolean wide = cell.text().equals(label);
        return new Cell(
                cell.row(),
                wide ? cell.column() : cell.column() - 1,
                cell.rowSpan(),
                wide ? cell.columnSpan() - 1 : cell.columnSpan(),
                cell.text(),
                cell.location());
    }
}
