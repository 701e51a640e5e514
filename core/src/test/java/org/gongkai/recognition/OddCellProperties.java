package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.gongkai.testkit.Reports;

/**
 * Cells with words where a figure belongs: their text is kept, or there is a finding, and no place is silently blank.
 */
class OddCellProperties {
    private static final String UPHELD = "disputes.reconsideration.upheld";

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    /** What stands where, by the number of the figure. */
    @Provide
    Arbitrary<Map<Integer, String>> odd() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of("约3件", "“3”", "3起左右", "三十余", "见附件", "数据核实中", "\"12\"", "0件/0件", "？"))
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void no_figure_is_lost_without_a_finding(
            @ForAll("sparse") AnnualReport report, @ForAll("odd") Map<Integer, String> odd) {
        AnnualReport printed = with(report, odd);
        Document page = Layout.of(printed);

        RecognizerProperties.assertNoSilentError(printed, read(page));
        RecognizerProperties.assertNoSilentError(printed, read(CellRuns.flatten(page)));
        RecognizerProperties.assertNoSilentError(printed, read(CellRuns.flattenWithoutRows(page)));
    }

    @Property
    void within_a_frame_only_the_odd_cell_is_unreadable(
            @ForAll("sparse") AnnualReport report, @ForAll("odd") Map<Integer, String> odd) {
        AnnualReport printed = with(report, odd);
        ReadResult result = read(Layout.of(printed));

        assertEquals(printed.requests(), result.orElseThrow().requests());
        boolean figures = Templates.figures(printed).stream()
                .filter(figure -> figure.table() == SectionKey.DISPUTES)
                .anyMatch(figure -> figure.get(printed).number().isPresent());
        if (figures) {
            assertEquals(printed.disputes(), result.orElseThrow().disputes());
        }
    }

    @Example
    void one_odd_cell_of_table_four_leaves_the_others_as_they_are() {
        AnnualReport report = Reports.consistent().sample();
        AnnualReport printed = figure(report, UPHELD).with(report, new Unreadable("约3件"));
        ReadResult result = read(Layout.of(printed));

        assertEquals(printed.disputes(), result.orElseThrow().disputes());
        assertFalse(result.findings().withId("READ-CELL").at(UPHELD).isEmpty());
    }

    @Example
    void labels_of_other_tables_among_the_figures_of_table_four_do_no_harm() {
        AnnualReport report = Reports.consistent().sample();
        AnnualReport printed = report;
        for (Map.Entry<String, String> odd : Map.of(
                        "upheld", "3", "corrected", "自然人", "otherOutcome", "结果维持", "pending", "某项")
                .entrySet()) {
            printed = figure(printed, "disputes.reconsideration." + odd.getKey())
                    .with(printed, new Unreadable(odd.getValue()));
        }
        for (Document page : List.of(Layout.of(printed), CellRuns.flatten(Layout.of(printed)))) {
            RecognizerProperties.assertNoSilentError(printed, read(page));
        }
    }

    /** Numbers of cells of table four whose remark makes three lines of them, the figure on the first one. */
    @Provide
    Arbitrary<Set<Integer>> wrapped() {
        return Arbitraries.integers().between(0, 14).set().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void lines_of_remarks_move_no_figure_of_table_four(
            @ForAll("consistent") AnnualReport report, @ForAll("wrapped") Set<Integer> wrapped) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : CellRuns.flatten(Layout.of(report)).blocks()) {
            blocks.add(
                    block instanceof CellRun run && run.toString().contains("行政复议")
                            ? wrapped(run.cells(), wrapped)
                            : block);
        }

        RecognizerProperties.assertNoSilentError(report, read(Document.of(blocks)));
    }

    private static CellRun wrapped(List<RunCell> cells, Set<Integer> wrapped) {
        int from = cells.size() - 15;
        List<RunCell> lines = new ArrayList<>(cells.subList(0, from));
        for (int line = 0; line < 3; line++) {
            boolean begins = true;
            for (int i = 0; i < 15; i++) {
                RunCell cell = cells.get(from + i);
                String whole = line == 1 ? cell.text() : "";
                String text = wrapped.contains(i)
                        ? List.of(cell.text() + "（其中", "撤回1", "件）").get(line)
                        : whole;
                if (!text.isEmpty()) {
                    lines.add(new RunCell(text, begins, cell.location()));
                    begins = false;
                }
            }
        }
        return new CellRun(lines);
    }

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    private static AnnualReport with(AnnualReport report, Map<Integer, String> odd) {
        AnnualReport printed = report;
        List<Figure> figures = Templates.figures(report);
        for (Map.Entry<Integer, String> cell : odd.entrySet()) {
            Entry entry = new Unreadable(cell.getValue());
            printed = figures.get(cell.getKey() % figures.size()).with(printed, entry);
        }
        return printed;
    }

    private static Figure figure(AnnualReport report, String id) {
        return Templates.figure(report, id).orElseThrow();
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }
}
