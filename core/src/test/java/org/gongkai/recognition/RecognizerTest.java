package org.gongkai.recognition;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.finding.Severity;
import org.gongkai.layout.Layout;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

class RecognizerTest {
    private static final AnnualReport ZEROS = zeros(Revision.R2021);

    @Test
    void another_document_holds_no_report() {
        ReadResult result = read(text("关于做好年度报告编制发布工作的通知", "各科室：", "请于月底前报送。", "办公室"));
        assertEquals(Optional.empty(), result.report());
        assertEquals(
                1,
                result.findings().withId("READ-NOFORM").atLeast(Severity.ERROR).size());
    }

    @Test
    void a_document_without_anything_holds_no_report() {
        assertEquals(Optional.empty(), read(Document.of(List.of())).report());
    }

    @Test
    void a_table_that_is_not_in_the_text_is_said_and_left_blank() {
        ReadResult result = read(text(
                "甲县乙局2021年政府信息公开工作年度报告",
                "一、总体情况",
                "工作有序。",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况"));
        assertEquals(3, result.findings().withId("READ-TABLE-MISSING").size());
        assertEquals(
                AnnualReport.blank(Revision.R2021).requests(),
                result.orElseThrow().requests());
    }

    @Test
    void a_page_saved_before_its_tables_says_that_they_are_missing() {
        ReadResult begun = read(text("甲县乙局2021年政府信息公开工作年度报告", "一、总体情况", "工作有序。"));
        assertEquals(3, begun.findings().withId("READ-TABLE-MISSING").size());
        assertEquals(Revision.R2021, begun.orElseThrow().revision());
        ReadResult narrative = read(text("甲县乙局2021年政府信息公开工作年度报告", "一、概述", "工作有序。", "二、做法", "公开及时。"));
        assertEquals(3, narrative.findings().withId("READ-TABLE-MISSING").size());
        assertEquals(Revision.NARRATIVE, narrative.orElseThrow().revision());
        ReadResult early = read(text("甲县乙局2016年政府信息公开工作年度报告", "一、概述", "工作有序。", "二、做法", "公开及时。"));
        assertEquals(0, early.findings().size());
    }

    @Test
    void a_row_of_which_one_figure_is_lost_is_left_blank_with_a_finding() {
        Document page = changed(
                CellRuns.flattenWithoutRows(Layout.of(with("requests.carriedIn.total", 3))),
                behind("二、上年结转政府信息公开申请数量", (cells, at) -> {
                    cells.remove((int) at);
                    return cells;
                }));
        ReadResult result = read(page);
        assertThatReport(result.orElseThrow())
                .figure("requests.carriedIn.naturalPerson")
                .isBlank();
        assertFalse(result.findings()
                .withId("READ-AMBIGUOUS")
                .at("requests.carriedIn.naturalPerson")
                .isEmpty());
        assertThatReport(result.orElseThrow())
                .figure("requests.outcomes.disclosed.total")
                .isCount(0);
    }

    @Test
    void a_page_number_among_the_figures_is_found_out_by_the_sums() {
        AnnualReport report = ZEROS;
        for (String row : List.of("newlyReceived", "outcomes.disclosed", "outcomes.total")) {
            report = set(report, "requests." + row + ".naturalPerson", 8);
            report = set(report, "requests." + row + ".total", 8);
        }
        Document page = changed(CellRuns.flattenWithoutRows(Layout.of(report)), behind("（一）予以公开", (cells, at) -> {
            cells.add(at + 3, new RunCell("5", false, Location.unknown()));
            return cells;
        }));
        ReadResult result = read(page);
        assertEquals(report.requests(), result.orElseThrow().requests());
        assertFalse(result.findings()
                .withId("READ-INFERRED")
                .at("requests.outcomes.disclosed.total")
                .isEmpty());
    }

    @Test
    void digits_that_a_blank_has_split_are_joined_where_the_sums_ask_for_them() {
        AnnualReport report = ZEROS;
        for (String row : List.of("newlyReceived", "outcomes.disclosed", "outcomes.total")) {
            report = set(report, "requests." + row + ".naturalPerson", 21);
            report = set(report, "requests." + row + ".total", 21);
        }
        for (String split : List.of("2 1", "1 2")) {
            Document page = changed(CellRuns.flatten(Layout.of(report)), behind("（一）予以公开", (cells, at) -> {
                cells.set(at, new RunCell(split, false, Location.unknown()));
                return cells;
            }));
            ReadResult result = read(page);
            String place = "requests.outcomes.disclosed.naturalPerson";
            if (split.equals("2 1")) {
                assertEquals(report.requests(), result.orElseThrow().requests());
                assertFalse(result.findings().withId("READ-INFERRED").at(place).isEmpty());
            } else {
                assertThatReport(result.orElseThrow()).figure(place).is(new Unreadable("1 2"));
                assertFalse(result.findings().withId("READ-CELL").at(place).isEmpty());
            }
        }
    }

    @Test
    void figures_beside_a_later_line_of_their_label_belong_to_it() {
        String label = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
        Document page = changed(CellRuns.flatten(Layout.of(ZEROS)), cells -> {
            List<RunCell> broken = new ArrayList<>();
            for (RunCell cell : cells) {
                if (cell.text().equals(label)) {
                    broken.add(new RunCell(label.substring(0, 15), true, cell.location()));
                    broken.add(new RunCell("（六）其他处理", true, cell.location()));
                    broken.add(new RunCell(label.substring(15, 28), false, cell.location()));
                } else if (!cell.text().equals("（六）其他处理")) {
                    broken.add(cell);
                }
            }
            return broken;
        });
        ReadResult result = read(page);
        assertEquals(ZEROS.requests(), result.orElseThrow().requests());
        assertTrue(result.findings().withId("READ-ROW-UNKNOWN").isEmpty());
    }

    @Test
    void columns_in_another_order_are_read_by_their_headers() {
        AnnualReport report =
                set(set(ZEROS, "requests.newlyReceived.naturalPerson", 1), "requests.newlyReceived.total", 2);
        Document swapped = new Document(
                Optional.empty(),
                Layout.of(report).blocks().stream()
                        .map(block -> block instanceof Grid grid && grid.columns() == 10 ? swapped(grid, 3, 9) : block)
                        .toList());
        assertEquals(report.requests(), read(swapped).orElseThrow().requests());
        Document run = CellRuns.flatten(swapped);
        assertTrue(read(run).findings().at("requests.newlyReceived.total").size() > 0);
    }

    @Test
    void a_row_that_the_form_does_not_have_is_kept_as_an_extra_table() {
        Document page = changed(CellRuns.flatten(Layout.of(zeros(Revision.R2019))), behind("规范性文件", (cells, at) -> {
            cells.addAll(at + 3, row("其他主动公开文件", "186", "86", "255"));
            return cells;
        }));
        ReadResult result = read(page);
        assertEquals(
                List.of(List.of("其他主动公开文件", "186", "86", "255")),
                result.orElseThrow().extraTables().get(0).rows());
        assertEquals(1, result.findings().withId("READ-ROW-UNKNOWN").size());
        assertEquals(
                zeros(Revision.R2019).proactiveDisclosure(),
                result.orElseThrow().proactiveDisclosure());
    }

    @Test
    void a_row_that_stands_twice_with_different_figures_is_left_blank() {
        List<Block> blocks = new ArrayList<>(Layout.of(ZEROS).blocks());
        blocks.addAll(Layout.of(set(ZEROS, "disputes.directSuit.total", 4)).blocks());
        ReadResult result = read(Document.of(blocks));
        assertThatReport(result.orElseThrow())
                .figure("disputes.directSuit.total")
                .isBlank();
        assertFalse(result.findings().at("disputes.directSuit.total").isEmpty());
    }

    @Test
    void forms_mixed_in_one_report_are_read_table_by_table() {
        AnnualReport mixed = ZEROS.withRequests(zeros(Revision.R2019).requests());
        ReadResult result = read(Layout.of(mixed));
        assertEquals(Revision.R2021, result.orElseThrow().revision());
        assertEquals(Revision.R2019, result.orElseThrow().requests().revision());
    }

    @Test
    void one_undivided_row_six_is_of_the_2019_form_though_it_is_blank() {
        AnnualReport mixed = ZEROS.withRequests(
                zeros(Revision.R2019).requests().withOutcome(Outcome.OTHERWISE_HANDLED, ByApplicant.blank()));
        ReadResult result = read(CellRuns.flattenWithoutRows(Layout.of(mixed)));
        assertEquals(Revision.R2019, result.orElseThrow().requests().revision());
    }

    @Test
    void only_the_totals_of_a_page_that_lost_its_blanks_are_taken_as_totals() {
        Document page = lostBlanks(Layout.of(onlyTotals(ZEROS)));
        ReadResult result = read(page);
        assertEquals(onlyTotals(ZEROS).requests(), result.orElseThrow().requests());
        assertEquals(onlyTotals(ZEROS).disputes(), result.orElseThrow().disputes());
        assertEquals(28, result.findings().withId("READ-INFERRED").size());
    }

    @Test
    void a_list_of_powers_in_the_text_is_not_table_two() {
        Document page = new Document(Optional.empty(), blocksWithPowerList());
        ReadResult result = read(page);
        assertThatReport(result.orElseThrow())
                .figure("proactiveDisclosure.licensing.decisions")
                .isCount(0);
        assertEquals(
                Optional.of(SectionKey.OVERVIEW),
                result.orElseThrow().extraTables().get(0).section());
    }

    private static List<Block> blocksWithPowerList() {
        List<Block> blocks = new ArrayList<>(Layout.of(ZEROS).blocks());
        Grid list = Grid.builder()
                .row()
                .cell("行政许可", Location.unknown())
                .cell("5", Location.unknown())
                .row()
                .cell("行政处罚", Location.unknown())
                .cell("10", Location.unknown())
                .build();
        int overview = 0;
        while (!blocks.get(overview).toString().contains("一、总体情况")) {
            overview++;
        }
        blocks.add(overview + 1, list);
        return blocks;
    }

    /** Blanks dropped and moved to the end of the row, as some converters do. */
    private static Document lostBlanks(Document page) {
        return changed(CellRuns.flatten(page), cells -> {
            List<RunCell> kept = new ArrayList<>();
            int dropped = 0;
            for (RunCell cell : cells) {
                if (cell.startsRow()) {
                    for (int i = 0; i < dropped; i++) {
                        kept.add(new RunCell("", false, Location.unknown()));
                    }
                    dropped = 0;
                }
                if (cell.text().isEmpty()) {
                    dropped++;
                } else {
                    kept.add(cell);
                }
            }
            return kept;
        });
    }

    private static AnnualReport onlyTotals(AnnualReport report) {
        AnnualReport only = report;
        for (Figure figure : Templates.figures(report)) {
            if (figure.table() != SectionKey.PROACTIVE_DISCLOSURE
                    && !figure.id().endsWith(".total")) {
                only = figure.with(only, Entry.blank());
            }
        }
        return only;
    }

    private static Grid swapped(Grid grid, int one, int other) {
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> cell.columnSpan() > 1 || (cell.column() != one && cell.column() != other)
                                ? cell
                                : new Cell(
                                        cell.row(),
                                        cell.column() == one ? other : one,
                                        cell.rowSpan(),
                                        1,
                                        cell.text(),
                                        cell.location()))
                        .toList(),
                grid.location());
    }

    private static Document changed(Document page, UnaryOperator<List<RunCell>> change) {
        return new Document(
                page.title(),
                page.blocks().stream()
                        .map(block -> block instanceof CellRun run
                                ? new CellRun(change.apply(new ArrayList<>(run.cells())))
                                : block)
                        .toList());
    }

    /** A change of the run that has a cell with this text, at the place behind it; the other runs stay. */
    private static UnaryOperator<List<RunCell>> behind(
            String label, BiFunction<List<RunCell>, Integer, List<RunCell>> change) {
        return cells -> {
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).text().equals(label)) {
                    return change.apply(cells, i + 1);
                }
            }
            return cells;
        };
    }

    private static List<RunCell> row(String... texts) {
        List<RunCell> row = new ArrayList<>();
        for (String text : texts) {
            row.add(new RunCell(text, row.isEmpty(), Location.unknown()));
        }
        return row;
    }

    private static AnnualReport with(String id, long value) {
        return set(ZEROS, id, value);
    }

    private static AnnualReport set(AnnualReport report, String id, long value) {
        return Templates.figure(report, id).orElseThrow().with(report, Entry.of(value));
    }

    private static AnnualReport zeros(Revision revision) {
        AnnualReport report =
                AnnualReport.blank(revision).withOrgan("甲县乙局").withYear(2021).withTitle("甲县乙局2021年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(
                    report,
                    figure.kind() == FigureKind.AMOUNT
                            ? new Amount(BigDecimal.ZERO, figure.unit(), Optional.empty())
                            : Entry.of(0));
        }
        return report;
    }

    private static Document text(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(new Paragraph(lines[i], Location.line(i + 1)));
        }
        return Document.of(blocks);
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }
}
