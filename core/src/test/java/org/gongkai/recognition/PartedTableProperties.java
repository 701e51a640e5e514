package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

/** Tables that were too wide, and stand on the page in parts, each with its labels and headers. */
class PartedTableProperties {
    private static final int LABELS = 3;

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Property(tries = 60)
    void table_three_may_be_cut_between_any_columns(
            @ForAll("sparse") AnnualReport report,
            @ForAll @IntRange(min = 4, max = 9) int cut,
            @ForAll boolean textBetween) {
        ReadResult result = read(report, "自然人", textBetween, List.of(columns(0, cut), columns(cut, 10)));

        assertEquals(report.requests(), result.orElseThrow().requests());
    }

    @Property(tries = 60)
    void table_four_may_be_cut_between_its_groups(
            @ForAll("sparse") AnnualReport report, @ForAll boolean inThree, @ForAll boolean textBetween) {
        List<List<Integer>> parts = inThree
                ? List.of(columns(0, 5), columns(5, 10), columns(10, 15))
                : List.of(columns(0, 5), columns(5, 15));

        ReadResult result = read(report, "结果维持", textBetween, parts);

        assertEquals(report.disputes(), result.orElseThrow().disputes());
    }

    @Property(tries = 60)
    void table_four_cut_anywhere_leaves_no_wrong_figure_without_a_finding(
            @ForAll("sparse") AnnualReport report,
            @ForAll @IntRange(min = 1, max = 14) int cut,
            @ForAll boolean textBetween) {
        ReadResult result = read(report, "结果维持", textBetween, List.of(columns(0, cut), columns(cut, 15)));

        assertRightOrTold(report, result, "disputes.");
    }

    @Property(tries = 60)
    void what_stands_in_two_parts_or_in_none_is_told(
            @ForAll("sparse") AnnualReport report,
            @ForAll @IntRange(min = 4, max = 9) int cut,
            @ForAll @IntRange(min = 4, max = 9) int goOn) {
        ReadResult result = read(report, "自然人", true, List.of(columns(0, cut), columns(goOn, 10)));

        assertRightOrTold(report, result, "requests.");
    }

    @Example
    void parts_with_two_figures_for_one_place_are_not_one_table() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.id().startsWith("requests.") ? figure.with(report, Entry.of(7)) : report;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : Layout.of(report).blocks()) {
            if (block instanceof Grid grid && holds(grid, "自然人")) {
                blocks.add(part(grid, columns(0, 6)));
                blocks.add(part(grid, columns(6, 10)));
                blocks.add(sevensAsNines(part(grid, columns(6, 10))));
            } else {
                blocks.add(block);
            }
        }

        ReadResult result = new Recognizer().recognize(Document.of(blocks));

        Figure total = Templates.figure(report, "requests.carriedOut.total").orElseThrow();
        assertTrue(total.get(result.orElseThrow()).isBlank());
        assertFalse(result.findings().at(total.id()).isEmpty());
    }

    private static void assertRightOrTold(AnnualReport report, ReadResult result, String table) {
        for (Figure figure : Templates.figures(report)) {
            if (figure.id().startsWith(table)) {
                boolean right = figure.get(result.orElseThrow()).equals(figure.get(report));
                boolean told = !result.findings().at(figure.id()).isEmpty()
                        || !result.findings().withId("READ-TABLE-MISSING").isEmpty();
                assertTrue(right || told, figure.id());
            }
        }
    }

    private static List<Integer> columns(int from, int to) {
        List<Integer> columns = new ArrayList<>();
        for (int column = from; column < to; column++) {
            columns.add(column);
        }
        return columns;
    }

    private static ReadResult read(AnnualReport report, String header, boolean textBetween, List<List<Integer>> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : Layout.of(report).blocks()) {
            if (block instanceof Grid grid && holds(grid, header)) {
                for (List<Integer> part : parts) {
                    if (textBetween) {
                        blocks.add(new Paragraph("（续表）", Location.unknown()));
                    }
                    blocks.add(part(grid, part));
                }
            } else {
                blocks.add(block);
            }
        }
        return new Recognizer().recognize(Document.of(blocks));
    }

    private static boolean holds(Grid grid, String header) {
        return grid.cells().stream().anyMatch(cell -> cell.text().equals(header));
    }

    /** These columns of a table, behind those of its labels; of what reaches over others too only so much. */
    private static Grid part(Grid grid, List<Integer> columns) {
        List<Integer> kept = new ArrayList<>();
        if (grid.columns() == 10 && columns.get(0) > 0) {
            kept.addAll(columns(0, LABELS));
        }
        kept.addAll(columns);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int from = -1;
            int width = 0;
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                int at = kept.indexOf(column);
                from = from < 0 ? at : from;
                width += at < 0 ? 0 : 1;
            }
            if (width > 0) {
                cells.add(new Cell(cell.row(), from, cell.rowSpan(), width, cell.text(), cell.location()));
            }
        }
        return new Grid(grid.rows(), kept.size(), cells, grid.location());
    }

    private static Grid sevensAsNines(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            String text = cell.text().equals("7") ? "9" : cell.text();
            cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.location()));
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }
}
