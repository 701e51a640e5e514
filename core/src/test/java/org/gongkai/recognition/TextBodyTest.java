package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class TextBodyTest {
    private static final AnnualReport REPORT = AnnualReport.blank(Revision.R2021)
            .withOrgan("甲县林业局")
            .withYear(2022)
            .withTitle("甲县林业局2022年政府信息公开工作年度报告")
            .withSections(
                    Section.of(SectionKey.OVERVIEW, "一、总体情况", "工作有序。"),
                    Section.of(SectionKey.PROACTIVE_DISCLOSURE, "二、主动公开政府信息情况"),
                    Section.of(SectionKey.REQUESTS, "三、收到和处理政府信息公开申请情况"),
                    Section.of(SectionKey.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况"),
                    Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", "人员不足。"),
                    Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "无。"));

    private static List<Section> read(List<Block> blocks) {
        return new Recognizer().recognize(Document.of(blocks)).orElseThrow().sections();
    }

    private static List<Block> lines(String... texts) {
        return new ArrayList<>(Arrays.stream(texts)
                .map(text -> (Block) new Paragraph(text, Location.unknown()))
                .toList());
    }

    @Test
    void headings_of_a_list_of_contents_are_no_sections() {
        List<Block> blocks = lines("甲县林业局2022年政府信息公开工作年度报告", "目录", "一、总体情况", "五、存在的主要问题及改进情况");
        blocks.addAll(Layout.of(REPORT).blocks());

        List<Section> sections = read(blocks);

        assertEquals(
                1,
                sections.stream()
                        .filter(section -> section.key()
                                .filter(SectionKey.OVERVIEW::equals)
                                .isPresent())
                        .count());
        assertTrue(sections.containsAll(REPORT.sections()), sections.toString());
    }

    @Test
    void a_heading_with_nothing_under_it_that_does_not_come_again_is_a_section() {
        List<Section> sections =
                read(lines("甲县林业局2016年政府信息公开工作年度报告", "一、总体情况", "工作有序。", "五、存在的主要问题及改进情况", "六、其他需要报告的事项", "无。"));

        assertEquals(
                List.of(
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", "工作有序。"),
                        Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况"),
                        Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "无。")),
                sections);
    }

    @Test
    void a_section_with_text_that_comes_again_stands_twice() {
        List<Section> sections = read(lines(
                "甲县林业局2016年政府信息公开工作年度报告",
                "一、总体情况",
                "上半年有序。",
                "五、存在的主要问题及改进情况",
                "人员不足。",
                "一、总体情况",
                "下半年有序。",
                "六、其他需要报告的事项",
                "无。"));

        assertEquals(
                List.of(
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", "上半年有序。"),
                        Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", "人员不足。"),
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", "下半年有序。"),
                        Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "无。")),
                sections);
    }
}
