package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.document.RunCell;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** Table 四 as a page of a PDF is copied: its narrow headers are cut, and the pieces of one line stand side by side. */
class CutHeadersTest {
    private static final List<Integer> FIGURES = List.of(1, 0, 2, 0, 3, 0, 4, 0, 0, 4, 0, 0, 0, 5, 5);

    private static ReadResult read(String... headers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "甲县乙局2022年政府信息公开工作年度报告", Location.line(1)));
        blocks.add(new Paragraph("四、政府信息公开行政复议、行政诉讼情况", Location.line(2)));
        List<RunCell> cells = new ArrayList<>();
        for (String header : headers) {
            row(cells, List.of(header.split(" ")));
        }
        row(cells, FIGURES.stream().map(String::valueOf).toList());
        blocks.add(new CellRun(cells));
        return new Recognizer().recognize(new Document(Optional.empty(), blocks));
    }

    private static void row(List<RunCell> cells, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new RunCell(texts.get(i), i == 0, Location.line(3)));
        }
    }

    private static List<Entry> disputes(ReadResult result) {
        return Templates.figures(result.orElseThrow()).stream()
                .filter(figure -> figure.id().startsWith("disputes."))
                .map((Figure figure) -> figure.get(result.orElseThrow()))
                .toList();
    }

    @Test
    void in_the_order_of_the_form_they_are_over_their_figures() {
        ReadResult result = read(
                "行政复议 行政诉讼",
                "未经复议直接起诉 复议后起诉",
                "结果维 结果纠 其他结 尚未审",
                "持 正 果 结 总计 结果维 结果纠 其他结 尚未审 总计 结果维 结果纠 其他结 尚未审 总计",
                "持 正 果 结 持 正 果 结");

        assertEquals(FIGURES.stream().map(Entry::of).toList(), disputes(result));
    }

    @Test
    void in_another_order_no_figure_has_a_place() {
        ReadResult result = read(
                "行政复议 行政诉讼",
                "未经复议直接起诉 复议后起诉",
                "其他结 结果纠 结果维 尚未审",
                "果 正 持 结 总计 其他结 结果纠 结果维 尚未审 总计 其他结 结果纠 结果维 尚未审 总计",
                "果 正 持 结 果 正 持 结");

        assertTrue(disputes(result).stream().allMatch(entry -> entry.equals(Entry.blank())));
        assertFalse(result.findings()
                .withId("READ-AMBIGUOUS")
                .at("disputes.reconsideration.upheld")
                .isEmpty());
    }
}
