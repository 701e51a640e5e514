package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.gongkai.testkit.Noise;
import org.gongkai.testkit.Reports;

/** Tables as printed are read in one pass; that they are makes no difference to what is read, said and shown. */
class AsPrintedProperties {
    private static final List<String> LINES = List.of(
            "单位：万元",
            "金额单位：元",
            "（单位：件）",
            "3",
            "12 5",
            "合计",
            "总计",
            "第二十条第（一）项",
            "信息内容",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "2023年政府信息公开工作年度报告",
            "第 3 页",
            "",
            "注：本表数据截至12月31日。");
    private static final List<String> TEXTS = List.of(
            "", "0", "007", "12", "１２", "12件", "-3", "+3", "一", "三", "/", "—", "1 2", "1.5", ".5", "1.", "1.2.3");

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Reports.any();
    }

    @Provide
    Arbitrary<Set<Noise>> noise() {
        return Noise.any();
    }

    @Example
    void every_form_without_a_figure_is_as_printed() {
        for (Revision proactive : List.of(Revision.R2019, Revision.R2021)) {
            for (Revision requests : List.of(Revision.R2019, Revision.R2021)) {
                AnnualReport blank = AnnualReport.blank(proactive)
                        .withRequests(AnnualReport.blank(requests).requests());
                Document page = Layout.of(blank);
                assertEquals(blank, printed(page).orElseThrow().report());
                assertSameResult(page);
            }
        }
    }

    @Example
    void rows_without_a_frame_are_as_printed_where_every_place_is_filled() {
        AnnualReport blank = AnnualReport.blank(Revision.R2021);
        AnnualReport filled = blank;
        Amount amount = Amount.of(BigDecimal.ZERO, Unit.TEN_THOUSAND_YUAN);
        for (Figure figure : Templates.figures(blank)) {
            filled = figure.with(filled, figure.kind() == FigureKind.AMOUNT ? amount : Count.of(0));
        }
        assertEquals(
                filled,
                printed(CellRuns.flatten(Layout.of(filled))).orElseThrow().report());
        assertTrue(printed(CellRuns.flatten(Layout.of(blank))).isEmpty());
    }

    @Example
    void another_label_or_a_cell_of_another_width_is_not_as_printed() {
        Document page = Layout.of(AnnualReport.blank(Revision.R2021));
        assertTrue(printed(page).isPresent());
        assertTrue(printed(withCells(page, cell -> text(cell, cell.text().replace("总计", "总 计"))))
                .isPresent());
        assertFalse(printed(withCells(page, cell -> text(cell, cell.text().replace("总计", "合计"))))
                .isPresent());
        assertFalse(printed(withCells(page, cell -> cell.text().equals("行政诉讼") ? narrow(cell) : cell))
                .isPresent());
    }

    @Property
    void a_page_as_printed_is_read_as_if_searched(@ForAll("consistent") AnnualReport report) {
        assertSameResult(Layout.of(report));
        assertSameResult(withTablesAt(Layout.of(report), Location.line(7)));
    }

    @Property
    void a_page_with_blanks_and_remarks_is_read_as_if_searched(
            @ForAll("sparse") AnnualReport report, @ForAll("noise") Set<Noise> noise) {
        assertSameResult(Noise.in(Layout.of(report), noise));
    }

    @Property(tries = 300)
    void any_report_is_read_as_if_searched(@ForAll("any") AnnualReport report) {
        assertSameResult(Layout.of(report));
    }

    @Property
    void a_page_with_something_odd_is_read_as_if_searched(
            @ForAll("consistent") AnnualReport report,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int times) {
        Random random = new Random(seed);
        Document page = Layout.of(report);
        for (int i = 0; i < times; i++) {
            page = odd(page, random);
        }
        assertSameResult(page);
    }

    @Property
    void a_page_of_rows_is_read_as_if_searched(@ForAll("consistent") AnnualReport report, @ForAll long seed) {
        Random random = new Random(seed);
        Document page = CellRuns.flatten(Layout.of(report));
        assertSameResult(page);
        Document rows = withBlanks(page, random);
        assertSameResult(rows);
        assertSameResult(odd(rows, random));
    }

    @Property
    void a_page_of_rows_with_blanks_is_read_as_if_searched(
            @ForAll("sparse") AnnualReport report, @ForAll("noise") Set<Noise> noise, @ForAll long seed) {
        Document page = Noise.in(CellRuns.flatten(Layout.of(report)), noise);
        assertSameResult(page);
        assertSameResult(withBlanks(page, new Random(seed)));
    }

    /** Blank cells before labels, or before or behind the figures of some rows, or anywhere. */
    private static Document withBlanks(Document page, Random random) {
        int where = random.nextInt(6);
        int many = 1 + random.nextInt(3);
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof CellRun run) {
                List<RunCell> cells = new ArrayList<>();
                for (int i = 0; i < run.cells().size(); i++) {
                    RunCell cell = run.cells().get(i);
                    boolean last = i + 1 == run.cells().size()
                            || run.cells().get(i + 1).startsRow();
                    boolean label = cell.text().chars().anyMatch(Character::isIdeographic);
                    int before = switch (where) {
                        case 0 -> label && cell.startsRow() ? many : 0;
                        case 1 -> label && random.nextBoolean() ? many : 0;
                        case 2 -> random.nextInt(150) == 0 ? many : 0;
                        default -> 0;
                    };
                    int behind = switch (where) {
                        case 3 -> label && !last && isFigure(run.cells().get(i + 1)) ? many : 0;
                        case 4 -> last ? many : 0;
                        case 5 -> last && random.nextInt(4) == 0 ? many : 0;
                        default -> 0;
                    };
                    for (int n = 0; n < before; n++) {
                        cells.add(new RunCell("", n == 0 && cell.startsRow(), Location.unknown()));
                    }
                    cells.add(new RunCell(cell.text(), before == 0 && cell.startsRow(), cell.location()));
                    for (int n = 0; n < behind; n++) {
                        cells.add(new RunCell("", false, cell.location()));
                    }
                }
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return new Document(page.title(), blocks);
    }

    private static boolean isFigure(RunCell cell) {
        return cell.text().chars().noneMatch(Character::isIdeographic);
    }

    private static Document odd(Document page, Random random) {
        List<Block> blocks = new ArrayList<>(page.blocks());
        int at = random.nextInt(blocks.size());
        String line = LINES.get(random.nextInt(LINES.size()));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        switch (random.nextInt(8)) {
            case 0 -> blocks.add(at, new Paragraph(line, Location.line(at + 1)));
            case 1 -> blocks.add(at, new Heading(2, line, Location.line(at + 1)));
            case 2 -> blocks.remove(at);
            case 3 -> blocks.add(at, blocks.get(random.nextInt(blocks.size())));
            case 4 -> Collections.swap(blocks, at, random.nextInt(blocks.size()));
            case 5 -> blocks.removeIf(Heading.class::isInstance);
            case 6 -> {
                return withCells(page, cell -> random.nextInt(200) == 0 ? text(cell, text) : cell);
            }
            default -> {
                return withCells(page, cell -> cell.text().isEmpty() || isDigits(cell) ? text(cell, text) : cell);
            }
        }
        return blocks.isEmpty() ? page : new Document(page.title(), blocks);
    }

    private static boolean isDigits(Cell cell) {
        return cell.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Cell text(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.location());
    }

    private static Cell narrow(Cell cell) {
        return new Cell(
                cell.row(), cell.column() + 1, cell.rowSpan(), cell.columnSpan() - 1, cell.text(), cell.location());
    }

    private static Document withCells(Document page, UnaryOperator<Cell> change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                List<Cell> cells = grid.cells().stream().map(change).toList();
                blocks.add(new Grid(grid.rows(), grid.columns(), cells, grid.location()));
            } else if (block instanceof CellRun run) {
                blocks.add(new CellRun(run.cells().stream()
                        .map(cell -> {
                            Cell changed = change.apply(new Cell(0, 0, 1, 1, cell.text(), cell.location()));
                            return new RunCell(changed.text(), cell.startsRow(), cell.location());
                        })
                        .toList()));
            } else {
                blocks.add(block);
            }
        }
        return new Document(page.title(), blocks);
    }

    /** Tables that begin elsewhere than their first cells, as where the source has lines. */
    private static Document withTablesAt(Document page, Location location) {
        List<Block> blocks = page.blocks().stream()
                .map(block -> block instanceof Grid grid
                        ? new Grid(grid.rows(), grid.columns(), grid.cells(), location)
                        : block)
                .toList();
        return new Document(page.title(), blocks);
    }

    private static Optional<AsPrinted> printed(Document page) {
        return AsPrinted.of(Outline.of(page, () -> {}));
    }

    private static void assertSameResult(Document page) {
        ReadResult searched = Recognizer.search(page);
        ReadResult read = new Recognizer().recognize(page);
        assertEquals(searched.findings().list(), read.findings().list());
        assertEquals(searched.provenance(), read.provenance());
        assertEquals(searched, read);
        assertEquals(
                List.copyOf(searched.provenance().figures().keySet()),
                List.copyOf(read.provenance().figures().keySet()));
        searched.provenance()
                .tables()
                .forEach(table -> assertEquals(
                        List.copyOf(table.labels()),
                        List.copyOf(read.provenance()
                                .table(table.table())
                                .orElseThrow()
                                .labels())));
    }
}
