package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.testkit.CellRuns;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;

/** Where one report on a page ends and the next begins. */
class ReportPartsTest {
    private static final AnnualReport REPORT = AnnualReport.blank(Revision.R2021).toBuilder()
            .organ("甲县林业局")
            .year(2022)
            .title("甲县林业局2022年政府信息公开工作年度报告")
            .build();

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Property(tries = 100)
    void reports_one_below_the_other_are_all_read(
            @ForAll("consistent") AnnualReport first, @ForAll("consistent") AnnualReport second) {
        Optional<String> title = Optional.of("乙市丙局2021年政府信息公开工作年度报告");
        AnnualReport titled =
                second.toBuilder().title(title).organ("乙市丙局").year(2021).build();
        List<Block> blocks = new ArrayList<>(Layout.of(first).blocks());
        blocks.addAll(CellRuns.flatten(Layout.of(titled)).blocks());

        List<ReadResult> results = new Recognizer().recognizeAll(Document.of(blocks));

        assertEquals(2, results.size());
        assertEquals(first.requests(), results.get(0).orElseThrow().requests());
        assertEquals(titled, results.get(1).orElseThrow());
    }

    @Test
    void a_list_of_contents_is_no_report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(line("甲县林业局2022年政府信息公开工作年度报告"));
        blocks.add(line("目录"));
        for (String heading : List.of(
                "一、总体情况",
                "二、主动公开政府信息情况",
                "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况",
                "五、存在的主要问题及改进情况",
                "六、其他需要报告的事项")) {
            blocks.add(line(heading));
        }
        blocks.addAll(Layout.of(REPORT).blocks());
        assertEquals(1, new Recognizer().recognizeAll(Document.of(blocks)).size());
    }

    @Test
    void a_title_on_every_page_begins_no_report() {
        List<Block> blocks = new ArrayList<>();
        for (Block block : Layout.of(REPORT).blocks()) {
            if (block instanceof Grid) {
                blocks.add(line("甲县林业局2022年政府信息公开工作年度报告"));
            }
            blocks.add(block);
        }
        assertEquals(1, new Recognizer().recognizeAll(Document.of(blocks)).size());
    }

    private static Paragraph line(String text) {
        return new Paragraph(text, Location.unknown());
    }
}
