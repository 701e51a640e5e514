package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.junit.jupiter.api.Test;

/** Tables that lost their frame, whose headers are printed again on each page. */
class HeaderOrderTest {
    private static final List<String> HEADERS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final AnnualReport REPORT = filled();

    private static AnnualReport filled() {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("甲县乙局")
                .withYear(2022)
                .withTitle("甲县乙局2022年政府信息公开工作年度报告");
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Entry.of(0));
        }
        return report;
    }

    /** Headers put in before the row with this label. */
    private static Document withHeaders(List<String> headers, String... rows) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : CellRuns.flattenWithoutRows(Layout.of(REPORT)).blocks()) {
            if (block instanceof CellRun run) {
                List<RunCell> cells = new ArrayList<>();
                for (RunCell cell : run.cells()) {
                    if (List.of(rows).contains(cell.text())) {
                        headers.forEach(header -> cells.add(new RunCell(header, false, cell.location())));
                    }
                    cells.add(cell);
                }
                blocks.add(new CellRun(cells));
            } else {
                blocks.add(block);
            }
        }
        return new Document(Optional.empty(), blocks);
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }

    @Test
    void headers_may_come_again_on_each_page() {
        for (String[] rows : new String[][] {{"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"}, {"1.属于国家秘密", "2.重复申请", "（七）总计"}}) {
            ReadResult result = read(withHeaders(HEADERS, rows));

            assertEquals(REPORT.requests(), result.orElseThrow().requests());
        }
    }

    @Test
    void headers_that_come_again_in_another_order_leave_the_figures_open() {
        List<String> swapped = new ArrayList<>(HEADERS);
        swapped.set(1, HEADERS.get(2));
        swapped.set(2, HEADERS.get(1));

        ReadResult result = read(withHeaders(swapped, "1.属于国家秘密"));

        assertFalse(result.findings().at("requests.newlyReceived.total").isEmpty());
    }
}
