package org.gongkai.recognition;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

class LostFrameProperties {

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    private static Document changed(AnnualReport report, Function<Grid, Stream<? extends Block>> change) {
        Document page = Layout.of(report);
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                change.apply(grid).forEach(blocks::add);
            } else {
                blocks.add(block);
            }
        }
        return new Document(page.title(), blocks);
    }

    private static Document lines(AnnualReport report) {
        return changed(report, grid -> grid.cells().stream().map(cell -> new Paragraph(cell.text(), cell.location())));
    }

    private static Grid repeated(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    cells.add(new Cell(row, column, 1, 1, cell.text(), cell.location()));
                }
            }
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    @Property(tries = 40)
    void merged_cells_that_were_undone_and_filled_are_one_cell_again(@ForAll("sparse") AnnualReport report) {
        Document page = changed(report, grid -> Stream.of(repeated(grid)));

        assertThatReport(new Recognizer().recognize(page).orElseThrow()).says(report);
    }

    @Property(tries = 40)
    void one_cell_a_line_with_empty_lines_is_right_or_has_a_finding(@ForAll("sparse") AnnualReport report) {
        ReadResult result = new Recognizer().recognize(lines(report));
        AnnualReport got = result.orElseThrow();
        Set<String> noted = new HashSet<>();
        result.findings().stream().forEach(finding -> {
            finding.place().ifPresent(noted::add);
            noted.addAll(finding.places());
        });

        for (Figure figure : Templates.figures(report)) {
            assertTrue(figure.get(report).equals(figure.get(got)) || noted.contains(figure.id()), figure.id());
        }
    }

    @Example
    void an_empty_line_among_figures_is_an_empty_cell_where_every_row_has_as_many_lines() {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("某局")
                .withYear(java.util.OptionalInt.of(2021))
                .withTitle("某局2021年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            boolean empty =
                    figure.id().endsWith(".researchInstitution") || figure.id().endsWith("ules.repealed");
            report = figure.with(report, empty ? Entry.blank() : Entry.of(0));
        }
        AnnualReport read = new Recognizer().recognize(lines(report)).orElseThrow();

        for (Figure figure : Templates.figures(report)) {
            if (!figure.id().endsWith("amount")) {
                assertThatReport(read).figure(figure.id()).is(figure.get(report));
            }
        }
    }

    @Example
    void equal_figures_under_one_wide_header_are_two_figures() {
        Grid.Builder grid = Grid.builder();
        List<List<String>> rows = List.of(
                List.of("信息内容", "上一年项目数量", "本年增/减", "", "处理决定数量"),
                List.of("行政处罚", "无", "0", "0", ""),
                List.of("行政强制", "1", "2", "", "3"));
        for (List<String> row : rows) {
            grid.row();
            for (int i = 0; i < row.size(); i++) {
                boolean wide = i == 2 && row.get(3).isEmpty();
                if (i != 3 || !row.get(3).isEmpty()) {
                    grid.cell(row.get(i), 1, wide ? 2 : 1, Location.unknown());
                }
            }
        }
        List<Block> blocks = List.of(
                new Paragraph("某局2020年政府信息公开工作年度报告", Location.unknown()),
                new Paragraph("二、主动公开政府信息情况", Location.unknown()),
                grid.build());
        ReadResult result = new Recognizer().recognize(Document.of(blocks));

        assertThatReport(result.orElseThrow())
                .figure("proactiveDisclosure.compulsion.decisions")
                .isCount(3)
                .figure("proactiveDisclosure.penalties.change")
                .isCount(0)
                .figure("proactiveDisclosure.penalties.decisions")
                .isCount(0);
    }
}
