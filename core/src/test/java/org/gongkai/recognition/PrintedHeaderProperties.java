package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
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
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

/** Headers as an author has them and not the form: what is printed over a figure says what it is. */
class PrintedHeaderProperties {
    private static final List<Integer> RECONSIDERATION = List.of(0, 1, 2, 3, 4);

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Property(tries = 60)
    void the_columns_of_table_four_may_come_in_any_order(@ForAll("consistent") AnnualReport report, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> results = new ArrayList<>(RECONSIDERATION);
        Collections.shuffle(results, random);
        List<Integer> suits = new ArrayList<>(List.of(5, 10));
        Collections.shuffle(suits, random);
        List<Integer> groups = new ArrayList<>(suits);
        groups.add(random.nextBoolean() ? 0 : 2, 0);
        List<Integer> order = new ArrayList<>();
        groups.forEach(group -> results.forEach(result -> order.add(group + result)));

        ReadResult result = read(changed(report, SectionKey.DISPUTES, grid -> inOrder(grid, order)));

        assertEquals(report.disputes(), result.orElseThrow().disputes(), order::toString);
    }

    @Property(tries = 60)
    void the_groups_of_columns_of_table_three_may_come_in_any_order(
            @ForAll("sparse") AnnualReport report, @ForAll boolean kindsToo, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> kinds = new ArrayList<>(List.of(4, 5, 6, 7, 8));
        if (kindsToo) {
            Collections.shuffle(kinds, random);
        }
        List<List<Integer>> groups = new ArrayList<>(List.of(List.of(3), kinds, List.of(9)));
        Collections.shuffle(groups, random);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        groups.forEach(order::addAll);

        ReadResult result = read(changed(report, SectionKey.REQUESTS, grid -> inOrder(grid, order)));

        assertEquals(report.requests(), result.orElseThrow().requests(), order::toString);
    }

    @Property(tries = 60)
    void a_column_that_the_form_does_not_have_moves_no_figure(
            @ForAll("sparse") AnnualReport report,
            @ForAll @IntRange(min = 0, max = 7) int before,
            @ForAll boolean filled) {
        Document page =
                changed(report, SectionKey.REQUESTS, grid -> withColumn(grid, 3 + before, "备注", filled ? "506" : ""));

        ReadResult result = read(page);

        assertEquals(report.requests(), result.orElseThrow().requests());
        assertEquals(filled, !result.findings().withId("READ-ROW-UNKNOWN").isEmpty());
    }

    @Property(tries = 60)
    void a_header_of_no_form_leaves_no_figure_without_a_finding(
            @ForAll("sparse") AnnualReport report, @ForAll @IntRange(min = 0, max = 6) int column) {
        String printed = Templates.tables(report).stream()
                .filter(table -> table.key() == SectionKey.REQUESTS)
                .findFirst()
                .orElseThrow()
                .blocks()
                .get(0)
                .columns()
                .get(column)
                .label()
                .text();
        Document page = changed(report, SectionKey.REQUESTS, grid -> renamed(grid, printed, "境外媒体"));

        ReadResult result = read(page);

        for (Figure figure : Templates.figures(report)) {
            if (figure.id().startsWith("requests.") && figure.column().text().equals(printed)) {
                boolean blank = figure.get(result.orElseThrow()).isBlank();
                assertTrue(blank || !result.findings().at(figure.id()).isEmpty(), figure.id());
            }
        }
    }

    @Example
    void last_years_number_is_never_this_years() {
        AnnualReport report = with("proactiveDisclosure.rules.", 3);
        Document page = changed(report, SectionKey.PROACTIVE_DISCLOSURE, grid -> renamed(grid, "本年制发件数", "上年制发件数"));

        ReadResult result = read(page);

        assertFalse(result.findings().at("proactiveDisclosure.rules.issued").isEmpty());
    }

    @Example
    void headers_of_another_form_give_no_figure() {
        AnnualReport report = with("proactiveDisclosure.rules.", 3);
        Document page = changed(
                report,
                SectionKey.PROACTIVE_DISCLOSURE,
                grid -> renamed(renamed(renamed(grid, "本年制发件数", "本年新制作数量"), "本年废止件数", "本年新公开数量"), "现行有效件数", "对外公开总数量"));

        ReadResult result = read(page);

        for (String figure : List.of("issued", "repealed", "inForce")) {
            String id = "proactiveDisclosure.rules." + figure;
            assertTrue(figure(result, id).isBlank(), id);
            assertFalse(result.findings().withId("READ-AMBIGUOUS").at(id).isEmpty(), id);
        }
    }

    @Example
    void headers_drawn_one_column_off_move_no_figure_of_a_row_with_blanks() {
        AnnualReport report = with("requests.newlyReceived.", 3);
        report = Templates.figure(report, "requests.carriedIn.publicBenefitOrganization")
                .orElseThrow()
                .with(report, Entry.of(46));
        report = Templates.figure(report, "requests.carriedIn.total")
                .orElseThrow()
                .with(report, Entry.of(46));

        ReadResult result = read(changed(report, SectionKey.REQUESTS, PrintedHeaderProperties::headersOneToTheRight));

        assertTrue(figure(result, "requests.carriedIn.researchInstitution").isBlank());
        assertTrue(figure(result, "requests.carriedIn.otherOrganization").isBlank());
    }

    @Example
    void a_table_and_last_years_beside_it_give_only_what_both_say() {
        AnnualReport now = with("requests.newlyReceived.", 3);
        AnnualReport before = with("requests.newlyReceived.", 3, "requests.carriedIn.", 4);
        Document page = changed(now, SectionKey.REQUESTS, grid -> grid);
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block);
            if (block instanceof Grid grid && holds(grid, SectionKey.REQUESTS)) {
                blocks.add(new Paragraph("上年情况：", Location.unknown()));
                Layout.of(before).blocks().stream()
                        .filter(other -> other instanceof Grid last && holds(last, SectionKey.REQUESTS))
                        .forEach(blocks::add);
            }
        }

        ReadResult result = read(new Document(page.title(), blocks));

        assertEquals(Entry.of(3), figure(result, "requests.newlyReceived.total"));
        assertTrue(figure(result, "requests.carriedIn.total").isBlank());
        assertFalse(result.findings()
                .withId("READ-AMBIGUOUS")
                .at("requests.carriedIn.total")
                .isEmpty());
    }

    @Example
    void a_list_of_powers_below_table_two_is_no_part_of_it() {
        Document page = Layout.of(AnnualReport.blank(Revision.R2021));
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block);
            if (block instanceof Grid grid && holds(grid, SectionKey.PROACTIVE_DISCLOSURE)) {
                blocks.add(new Paragraph("权力事项：", Location.unknown()));
                blocks.add(grid(List.of("事项类别", "事项数"), List.of("行政许可", "36")));
            }
        }

        ReadResult result = read(new Document(page.title(), blocks));

        assertTrue(figure(result, "proactiveDisclosure.licensing.decisions").isBlank());
    }

    @Example
    void two_rows_of_one_label_are_not_one() {
        AnnualReport report = with("requests.newlyReceived.", 3);
        Document page = changed(report, SectionKey.REQUESTS, grid -> twice(grid, "一、本年新收政府信息公开申请数量"));

        ReadResult result = read(page);

        assertTrue(figure(result, "requests.newlyReceived.total").isBlank());
        assertFalse(result.findings().at("requests.newlyReceived.total").isEmpty());
    }

    @Example
    void figures_printed_before_their_labels_are_told() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        int number = 1;
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Entry.of(number++));
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : Layout.of(report).blocks()) {
            if (block instanceof Grid grid) {
                linesWithLabelsLast(grid).forEach(line -> blocks.add(new Paragraph(line, Location.unknown())));
            } else {
                blocks.add(block);
            }
        }

        ReadResult result = read(Document.of(blocks));

        for (Figure figure : Templates.figures(report)) {
            boolean right = figure.get(result.orElseThrow()).equals(figure.get(report));
            assertTrue(right || !result.findings().at(figure.id()).isEmpty(), figure.id());
            assertTrue(right || figure.get(result.orElseThrow()).isBlank(), figure.id());
        }
    }

    private static List<String> linesWithLabelsLast(Grid grid) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int at = row;
            List<String> texts = grid.cells().stream()
                    .filter(cell -> cell.row() == at && !cell.text().isEmpty())
                    .map(Cell::text)
                    .toList();
            List<String> figures = texts.stream()
                    .filter(text -> Character.isDigit(text.charAt(0)) && !text.contains("."))
                    .toList();
            lines.addAll(figures);
            texts.stream().filter(text -> !figures.contains(text)).forEach(lines::add);
        }
        return lines;
    }

    private static AnnualReport with(Object... figures) {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (int i = 0; i < figures.length; i += 2) {
            for (Figure figure : Templates.figures(report)) {
                if (figure.id().startsWith((String) figures[i])) {
                    report = figure.with(report, Entry.of((Integer) figures[i + 1]));
                }
            }
        }
        return report;
    }

    private static Entry figure(ReadResult result, String id) {
        AnnualReport report = result.orElseThrow();
        return Templates.figure(report, id).orElseThrow().get(report);
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }

    private static boolean holds(Grid grid, SectionKey table) {
        Map<SectionKey, String> texts = Map.of(
                SectionKey.PROACTIVE_DISCLOSURE, "信息内容", SectionKey.REQUESTS, "自然人", SectionKey.DISPUTES, "结果维持");
        return grid.cells().stream().anyMatch(cell -> cell.text().equals(texts.get(table)));
    }

    private static Document changed(AnnualReport report, SectionKey table, UnaryOperator<Grid> change) {
        Document page = Layout.of(report);
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block instanceof Grid grid && holds(grid, table) ? change.apply(grid) : block);
        }
        return new Document(page.title(), blocks);
    }

    /** The columns in another order, each header over what it was over. */
    private static Grid inOrder(Grid grid, List<Integer> order) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int column = grid.columns();
            for (int old = cell.column(); old < cell.column() + cell.columnSpan(); old++) {
                column = Math.min(column, order.indexOf(old));
            }
            cells.add(cell(cell, cell.row(), column, cell.columnSpan(), cell.text()));
        }
        return sorted(grid.rows(), grid.columns(), cells);
    }

    /** One more column with a header that goes down to the first row of figures. */
    private static Grid withColumn(Grid grid, int at, String header, String text) {
        int headers = 3;
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            boolean across = cell.column() < at && cell.column() + cell.columnSpan() > at;
            int right = cell.column() >= at ? 1 : 0;
            cells.add(cell(cell, cell.row(), cell.column() + right, cell.columnSpan() + (across ? 1 : 0), cell.text()));
        }
        int top = (int) cells.stream()
                .filter(cell -> cell.row() < 3 && cell.column() < at && cell.column() + cell.columnSpan() > at)
                .count();
        cells.add(new Cell(top, at, headers - top, 1, header, Location.unknown()));
        for (int row = headers; row < grid.rows(); row++) {
            cells.add(new Cell(row, at, 1, 1, text, Location.unknown()));
        }
        return sorted(grid.rows(), grid.columns() + 1, cells);
    }

    private static Grid renamed(Grid grid, String from, String to) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            String text = cell.text().equals(from) ? to : cell.text();
            cells.add(cell(cell, cell.row(), cell.column(), cell.columnSpan(), text));
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    /** The corner one column wider than the labels below it, and each row of figures ends a column early. */
    private static Grid headersOneToTheRight(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            boolean header = cell.row() < 3;
            boolean corner = header && cell.column() == 0;
            int column = cell.column() + (header && !corner ? 1 : 0);
            cells.add(cell(cell, cell.row(), column, cell.columnSpan() + (corner ? 1 : 0), cell.text()));
        }
        for (int row = 3; row < grid.rows(); row++) {
            cells.add(new Cell(row, grid.columns(), 1, 1, "", Location.unknown()));
        }
        return sorted(grid.rows(), grid.columns() + 1, cells);
    }

    /** A row once more below itself, with 9 for each figure. */
    private static Grid twice(Grid grid, String label) {
        int row = grid.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .findFirst()
                .orElseThrow()
                .row();
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            cells.add(cell(
                    cell,
                    cell.row() > row ? cell.row() + 1 : cell.row(),
                    cell.column(),
                    cell.columnSpan(),
                    cell.text()));
            if (cell.row() == row) {
                cells.add(cell(
                        cell,
                        row + 1,
                        cell.column(),
                        cell.columnSpan(),
                        cell.text().equals(label) ? label : "9"));
            }
        }
        return sorted(grid.rows() + 1, grid.columns(), cells);
    }

    @SafeVarargs
    private static Grid grid(List<String>... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                cells.add(new Cell(row, column, 1, 1, rows[row].get(column), Location.unknown()));
            }
        }
        return new Grid(rows.length, rows[0].size(), cells, Location.unknown());
    }

    private static Cell cell(Cell cell, int row, int column, int columnSpan, String text) {
        return new Cell(row, column, cell.rowSpan(), columnSpan, text, cell.location());
    }

    private static Grid sorted(int rows, int columns, List<Cell> cells) {
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new Grid(rows, columns, cells, Location.unknown());
    }
}
