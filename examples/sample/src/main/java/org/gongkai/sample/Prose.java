package org.gongkai.sample;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Applicant;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.ReviewResult;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** 正文: what the sections say; numbers in it are those of the tables. */
final class Prose {
    private static final List<String> WORK = List.of(
            "健全信息公开审查机制，公开前一律经科室、分管负责人两级审核。",
            "及时更新机构职能、政策文件、办事指南等栏目，做到应公开尽公开。",
            "政策文件与解读材料同步起草、同步发布，方便群众看得懂、用得上。",
            "明确专人负责公开平台的日常维护，定期检查链接和错别字。",
            "把信息公开纳入年度考核，对公开不及时的科室予以提醒。");
    private static final List<String> WEAK = List.of("解读形式较为单一", "部分栏目更新不够及时", "依申请公开答复的规范性有待提高", "工作人员业务培训还不够");

    private final AnnualReport report;
    private final Organ organ;
    private final int year;
    private final Chance chance;

    private Prose(AnnualReport report, Organ organ, int year, Chance chance) {
        this.report = report;
        this.organ = organ;
        this.year = year;
        this.chance = chance;
    }

    static List<Section> of(AnnualReport report, Organ organ, int year, Chance chance) {
        Prose prose = new Prose(report, organ, year, chance);
        List<Section> sections = new ArrayList<>();
        for (SectionTitle title : Templates.of(report.revision()).sections()) {
            sections.add(Section.of(
                    title.key(), title.text(), prose.paragraphs(title.key()).toArray(String[]::new)));
        }
        return sections;
    }

    private List<String> paragraphs(SectionKey key) {
        return switch (key) {
            case OVERVIEW -> overview();
            case PROBLEMS_AND_IMPROVEMENTS ->
                List.of(
                        year + "年，" + organ.self() + "政府信息公开工作取得一定成效，但还存在不足：一是" + chance.of(WEAK) + "；二是人手偏紧。",
                        "下一步，将针对以上问题，加强培训，完善制度，提高公开质量。");
            case OTHER_MATTERS -> List.of(chance.percent(40) ? "无" : "没有其他需要报告的事项。");
            default -> List.of();
        };
    }

    private List<String> overview() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
        paragraphs.add("（一）主动公开。" + chance.of(WORK));
        paragraphs.add("（二）依申请公开。" + requests());
        paragraphs.add("（三）政府信息管理。" + chance.of(WORK));
        paragraphs.add("（四）平台建设。" + chance.of(WORK));
        paragraphs.add("（五）监督保障。" + chance.of(WORK) + disputes());
        return paragraphs;
    }

    private String requests() {
        long received = total(report.requests().newlyReceived());
        long in = total(report.requests().carriedIn());
        if (received == 0) {
            return year + "年没有收到政府信息公开申请。";
        }
        String carried = in == 0 ? "" : "，上年结转" + in + "件";
        return year + "年新收政府信息公开申请" + received + "件" + carried + "，均依法办理。";
    }

    private String disputes() {
        return report.disputes()
                .reconsideration()
                .get(ReviewResult.TOTAL)
                .number()
                .map(cases -> cases.signum() == 0 ? "" : "全年因政府信息公开被申请行政复议" + cases + "件。")
                .orElse("");
    }

    private static long total(ByApplicant row) {
        return row.get(Applicant.TOTAL).number().map(Number::longValue).orElse(0L);
    }
}
