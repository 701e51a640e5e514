package org.gongkai.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final AnnualReport BLANK = AnnualReport.blank(Revision.R2021);

    @Test
    void a_report_reads_like_the_page() {
        AnnualReport report = BLANK.toBuilder()
                .organ("安康市科技局")
                .year(2021)
                .title("安康市科技局2021年政府信息公开工作年度报告")
                .publishedOn(LocalDate.of(2022, 1, 9))
                .signedOn(LocalDate.of(2022, 1, 5))
                .addSections(
                        new Section(Optional.of(SectionKey.PREFACE), Optional.empty(), List.of("根据《条例》，制作本报告。")),
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", "工作有序。", "成效明显。"),
                        Section.of(SectionKey.PROACTIVE_DISCLOSURE, "二、主动公开政府信息情况", "见下表。"),
                        Section.of(SectionKey.REQUESTS, "三、收到和处理政府信息公开申请情况"),
                        Section.of(SectionKey.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况"),
                        Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", "有待加强。"),
                        Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "无"))
                .addAttachments(new Attachment("统计表.xlsx", Optional.of("a.xlsx")))
                .build();

        assertEquals(
                List.of(
                        "# 安康市科技局2021年政府信息公开工作年度报告",
                        "发布日期：2022-01-09",
                        "根据《条例》，制作本报告。",
                        "## 一、总体情况",
                        "工作有序。",
                        "成效明显。",
                        "## 二、主动公开政府信息情况",
                        "见下表。",
                        "[14×4]",
                        "## 三、收到和处理政府信息公开申请情况",
                        "[28×10]",
                        "## 四、政府信息公开行政复议、行政诉讼情况",
                        "[4×15]",
                        "## 五、存在的主要问题及改进情况",
                        "有待加强。",
                        "## 六、其他需要报告的事项",
                        "无",
                        "安康市科技局",
                        "2022年1月5日",
                        "附件：统计表.xlsx"),
                page(report));
        assertEquals(report.title(), Layout.of(report).title());
    }

    @Test
    void the_tables_are_the_printed_ones() {
        List<Block> blocks =
                Layout.of(BLANK.withRequests(Requests.blank(Revision.R2019))).blocks();
        Grid disclosure = (Grid) blocks.get(3);
        Grid requests = (Grid) blocks.get(5);

        assertEquals(
                new Cell(0, 0, 1, 4, "第二十条第（一）项", Location.cell(1, 1, 1)),
                disclosure.cells().get(0));
        assertEquals(
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", requests.cells().get(0).text());
        assertEquals(26, requests.rows());
        assertEquals(Location.cell(2, 1, 4), requests.cells().get(1).location());
    }

    @Test
    void a_report_without_sections_shows_the_whole_form() {
        assertEquals(
                List.of(
                        "# 政府信息公开工作年度报告",
                        "## 一、总体情况",
                        "## 二、主动公开政府信息情况",
                        "[14×4]",
                        "## 三、收到和处理政府信息公开申请情况",
                        "[28×10]",
                        "## 四、政府信息公开行政复议、行政诉讼情况",
                        "[4×15]",
                        "## 五、存在的主要问题及改进情况",
                        "## 六、其他需要报告的事项"),
                page(BLANK));
    }

    @Test
    void a_table_whose_section_is_missing_stands_under_the_heading_of_the_form() {
        AnnualReport report = BLANK.toBuilder()
                .organ("江川市财政局")
                .year(2021)
                .addSections(
                        Section.of(SectionKey.OVERVIEW, "一、总体情况"),
                        Section.of(SectionKey.DISPUTES, "四、复议诉讼"),
                        new Section(Optional.of(SectionKey.REQUESTS), Optional.empty(), List.of("无申请。")))
                .build();

        assertEquals(
                List.of(
                        "# 江川市财政局2021年政府信息公开工作年度报告",
                        "## 一、总体情况",
                        "## 二、主动公开政府信息情况",
                        "[14×4]",
                        "## 四、复议诉讼",
                        "[4×15]",
                        "## 三、收到和处理政府信息公开申请情况",
                        "无申请。",
                        "[28×10]"),
                page(report));
    }

    @Test
    void other_tables_stand_in_their_section_or_before_the_signature() {
        AnnualReport report = AnnualReport.blank(Revision.NARRATIVE).toBuilder()
                .title("2016年报告")
                .addSections(
                        Section.of(SectionKey.OVERVIEW, "一、概述", "甲。"),
                        new Section(Optional.empty(), Optional.of("二、公开情况"), List.of("乙。")))
                .addExtraTables(
                        new ExtraTable(Optional.of(SectionKey.OVERVIEW), List.of(List.of("指标", "数"), List.of("公开数"))),
                        new ExtraTable(Optional.empty(), List.of(List.of("收费"))),
                        new ExtraTable(Optional.empty(), List.of()))
                .signedOn(LocalDate.of(2016, 12, 31))
                .build();

        assertEquals(
                List.of("# 2016年报告", "## 一、概述", "甲。", "[2×2]", "## 二、公开情况", "乙。", "[1×1]", "2016年12月31日"),
                page(report));
    }

    @Test
    void section_six_states_the_fee_unless_the_prose_does() {
        ProcessingFee fee = new ProcessingFee(
                OptionalLong.of(3), Optional.of(new BigDecimal("2950")), Optional.of(new BigDecimal("380.50")));
        AnnualReport silent = BLANK.toBuilder().year(2021).processingFee(fee).build();
        AnnualReport told = silent.withSections(Section.of(SectionKey.OTHER_MATTERS, "六、其他", "未发出收费通知。"));
        String statement = "2021年度信息处理费情况：发出收费通知3件，通知收费总金额2950元，实际收取总金额380.50元。";

        List<String> page = page(silent);
        assertEquals(statement, page.get(page.size() - 1));
        assertTrue(page(told).stream().noneMatch(statement::equals));
        assertEquals(
                "本年度信息处理费情况：未说明。",
                FeeStatement.of(
                        new ProcessingFee(OptionalLong.empty(), Optional.empty(), Optional.empty()),
                        OptionalInt.empty()));
    }

    /** One line a block: headings with #, tables by their size. */
    private static List<String> page(AnnualReport report) {
        List<String> lines = new ArrayList<>();
        for (Block block : Layout.of(report).blocks()) {
            if (block instanceof Heading heading) {
                lines.add("#".repeat(heading.level()) + " " + heading.text());
            } else if (block instanceof Grid grid) {
                lines.add("[" + grid.rows() + "×" + grid.columns() + "]");
            } else {
                lines.add(((Paragraph) block).text());
            }
        }
        return lines;
    }
}
