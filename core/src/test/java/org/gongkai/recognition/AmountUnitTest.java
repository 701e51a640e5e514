package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.finding.Finding;
import org.gongkai.layout.Layout;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** Tables whose amount is in the unit that a header, a remark or a line above says. */
class AmountUnitTest {
    private static final String FEES = "proactiveDisclosure.administrativeFees.amount";
    private static final String HEADER = "本年收费金额（单位：万元）";
    private static final Amount IN_YUAN = Amount.of(new BigDecimal("35000"), Unit.YUAN);

    @Test
    void a_remark_says_the_unit_of_its_number() {
        assertEquals(IN_YUAN, fees(read(page("35000（单位：元）"))));
        assertEquals(
                new Amount(new BigDecimal("3"), IN_YUAN.unit(), Optional.of("单位：元，含税")),
                fees(read(page("3（单位：元，含税）"))));
        assertUnreadable("3（百万元）", read(page("3（百万元）")));
    }

    @Test
    void a_unit_that_a_report_cannot_hold_is_not_taken_for_yuan() {
        for (String unit : List.of("百万元", "亿元", "千元", "美元", "元、万元", "万")) {
            ReadResult result = read(with(page("3.5"), HEADER, "本年收费金额（单位：" + unit + "）"));
            assertUnreadable("3.5（" + unit.replace('、', '/') + "）", result);
        }
    }

    @Test
    void a_unit_on_the_next_line_of_a_lost_frame_is_that_of_the_figure() {
        Document page = page("35000");
        assertEquals(IN_YUAN, fees(read(below(CellRuns.flatten(page), "35000", "收费", "元"))));
        assertEquals(IN_YUAN, fees(read(below(CellRuns.flatten(page), "35000", "元"))));
        assertEquals(IN_YUAN, fees(read(below(CellRuns.flattenWithoutRows(page), "35000", "元"))));
        assertUnreadable("35000百万元", read(below(CellRuns.flatten(page), "35000", "收费", "百万元")));
    }

    /** The page with one more line below a cell. */
    private static Document below(Document page, String cell, String... line) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof CellRun run) {
                List<RunCell> cells = new ArrayList<>();
                for (RunCell known : run.cells()) {
                    cells.add(known);
                    for (int i = 0; known.text().equals(cell) && i < line.length; i++) {
                        boolean begins = i == 0 && run.cells().stream().anyMatch(RunCell::startsRow);
                        cells.add(new RunCell(line[i], begins, known.location()));
                    }
                }
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return Document.of(blocks);
    }

    @Test
    void nothing_is_nothing_in_any_unit_and_a_cell_knows_best() {
        Document millions = with(page("0"), HEADER, "本年收费金额（单位：百万元）");
        assertEquals(Amount.of(BigDecimal.ZERO, Unit.TEN_THOUSAND_YUAN), fees(read(millions)));
        assertEquals(IN_YUAN, fees(read(with(millions, "0", "35000元"))));
        assertEquals(new Unreadable("见附件"), fees(read(with(millions, "0", "见附件"))));
    }

    @Test
    void a_line_above_the_table_says_the_unit_that_the_header_leaves_out() {
        Document bare = with(page("35000"), HEADER, "本年收费金额");
        for (String line : List.of("单位：元", "（单位：件、元）")) {
            assertEquals(IN_YUAN, noted(read(below("主动公开政府信息情况", line, bare))));
        }
        assertEquals(IN_YUAN, noted(read(with(bare, "第二十条第（一）项", "单位：元"))));
        assertUnreadable("35000（百万元）", read(below("主动公开政府信息情况", "单位：百万元", bare)));
    }

    @Test
    void a_line_above_another_section_says_nothing() {
        Document bare = with(page("35000"), HEADER, "本年收费金额");
        Amount printed = Amount.of(new BigDecimal("35000"), Unit.TEN_THOUSAND_YUAN);
        for (Document page : List.of(bare, below("总体情况", "单位：元", bare), below("主动公开政府信息情况", "单位：广元市水务局", bare))) {
            ReadResult result = read(page);
            assertEquals(printed, fees(result));
            assertTrue(result.findings().at(FEES).isEmpty());
        }
    }

    @Test
    void a_header_goes_before_the_line_above_with_a_note() {
        ReadResult result = read(below("主动公开政府信息情况", "单位：件、元", page("35000")));
        assertEquals(Amount.of(new BigDecimal("35000"), Unit.TEN_THOUSAND_YUAN), noted(result));
    }

    @Test
    void the_label_of_the_row_may_say_the_unit() {
        Document bare = with(page("35000"), HEADER, "本年收费金额");
        assertEquals(IN_YUAN, noted(read(with(bare, "行政事业性收费", "行政事业性收费（元）"))));
        assertUnreadable("35000（万元/元）", read(with(page("35000"), "行政事业性收费", "行政事业性收费（元）")));
    }

    private static Entry noted(ReadResult result) {
        assertEquals(List.of("READ-UNIT"), ids(result));
        return fees(result);
    }

    private static void assertUnreadable(String text, ReadResult result) {
        assertEquals(new Unreadable(text), fees(result));
        assertEquals(List.of("READ-CELL"), ids(result));
    }

    private static List<String> ids(ReadResult result) {
        return result.findings().at(FEES).stream().map(Finding::id).toList();
    }

    private static Entry fees(ReadResult result) {
        AnnualReport report = result.orElseThrow();
        return Templates.figure(report, FEES).orElseThrow().get(report);
    }

    private static ReadResult read(Document page) {
        return new Recognizer().recognize(page);
    }

    /** A report of nothing but zeros, with a text in the place of the amount. */
    private static Document page(String amount) {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("青河县水务局")
                .withYear(OptionalInt.of(2022))
                .withTitle("青河县水务局2022年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            Entry entry = figure.id().equals(FEES) ? new Unreadable(amount) : Count.of(0);
            report = figure.with(report, entry);
        }
        return Layout.of(report);
    }

    /** The page with another text in the cells that have this one. */
    private static Document with(Document page, String text, String other) {
        return mapped(
                page,
                cell -> cell.text().equals(text)
                        ? new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), other, cell.location())
                        : cell);
    }

    private static Document mapped(Document page, Function<Cell, Cell> change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(
                    block instanceof Grid grid
                            ? new Grid(
                                    grid.rows(),
                                    grid.columns(),
                                    grid.cells().stream().map(change).toList(),
                                    grid.location())
                            : block);
        }
        return new Document(page.title(), blocks);
    }

    /** The page with one more line below the heading of a section. */
    private static Document below(String heading, String line, Document page) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            blocks.add(block);
            if (block.toString().contains(heading)) {
                blocks.add(new Paragraph(line, Location.unknown()));
            }
        }
        return new Document(page.title(), blocks);
    }
}
