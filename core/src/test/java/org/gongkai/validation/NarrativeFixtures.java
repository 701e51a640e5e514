package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2019;
import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.with;
import static org.gongkai.validation.SampleReports.withAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/**
 * Fixtures of the rules that hold the text against the tables, whose samples say: 60 received, 1 carried in, 59
 * answered (40 disclosed, 19 not held), 2 carried over; 7 cases of reconsideration, no suit.
 */
final class NarrativeFixtures {
    private static final String FIVE = "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作正常开展。";
    private static final String T2 = "proactiveDisclosure.";

    private final BiConsumer<String, RuleFixtures.Case> out;

    private NarrativeFixtures(BiConsumer<String, RuleFixtures.Case> out) {
        this.out = out;
    }

    static void addTo(BiConsumer<String, RuleFixtures.Case> out) {
        NarrativeFixtures fixtures = new NarrativeFixtures(out);
        fixtures.requests();
        fixtures.disputes();
        fixtures.proactive();
        fixtures.arithmetic();
        fixtures.sections();
        fixtures.acrossYears();
    }

    private void requests() {
        text("N-RECEIVED", "violates", "全年共收到政府信息公开申请58件。");
        text("N-RECEIVED", "satisfies", "全年共收到政府信息公开申请60件。");
        text("N-RECEIVED", "satisfies with those carried in", "全年共受理政府信息公开申请61件。");
        text("N-RECEIVED", "satisfies about", "全年共收到政府信息公开申请约70件。");
        text("N-RECEIVED", "satisfies part", "其中，通过网络收到政府信息公开申请30件。");
        text("N-RECEIVED", "violates with a doubt", "全区各部门共收到政府信息公开申请900件。依申请公开工作中，我局收到申请58件。");
        in("N-RECEIVED", "open", "全年共收到政府信息公开申请58件。", with(full2021(), "requests.newlyReceived.total", Entry.blank()));
        AnnualReport quiet = withAll(withAll(full2021(), "requests.", Entry.of(0)), "disputes.", Entry.of(0));
        text("N-NONE", "violates", "2022年，我局未收到政府信息公开申请。");
        in("N-NONE", "violates by results", "未收到政府信息公开申请。", with(quiet, "requests.outcomes.total.total", 3));
        in("N-NONE", "satisfies", "2022年，我局未收到政府信息公开申请。", quiet);
        text("N-NONE", "satisfies of some", "未收到通过信函提出的政府信息公开申请。");
        in("N-NONE", "open", "未收到政府信息公开申请。", with(quiet, "requests.newlyReceived.total", Entry.blank()));
        text("N-ANSWERED", "violates", "收到政府信息公开申请60件，已答复57件。");
        text("N-ANSWERED", "satisfies", "收到政府信息公开申请60件，已答复59件，其中按时答复55件。");
        in("N-ANSWERED", "open", "办结政府信息公开申请59件。", with(full2021(), "requests.outcomes.total.total", Entry.blank()));
        text("N-BALANCE", "violates", "收到政府信息公开申请60件，上年结转1件，办结57件，结转下年度继续办理2件。");
        text("N-BALANCE", "satisfies", "收到政府信息公开申请60件，上年结转1件，办结59件，结转下年度继续办理2件。");
        text("N-BALANCE", "satisfies with those carried in", "收到政府信息公开申请61件（含上年结转1件），办结59件，结转下年度2件。");
        text("N-CARRY", "violates", "2021年结转政府信息公开申请3件，结转至2023年2件。");
        text("N-CARRY", "satisfies", "2021年结转政府信息公开申请1件，结转至2023年2件。");
        in("N-CARRY", "open", "依申请公开结转下年度2件。", with(full2021(), "requests.carriedOut.total", Entry.blank()));
        text("N-OUTCOME", "violates", "答复政府信息公开申请59件，其中予以公开40件，无法提供18件。");
        text("N-OUTCOME", "violates two together", "答复政府信息公开申请59件，予以公开和部分公开共42件。");
        text("N-OUTCOME", "satisfies", "答复政府信息公开申请59件，其中予以公开40件，不予公开0件，无法提供19件。");
        text("N-OUTCOME", "satisfies a case of it", "因补正后仍不明确无法提供政府信息公开申请3件。");
        in(
                "N-OUTCOME",
                "open",
                "答复政府信息公开申请59件，其中无法提供19件。",
                with(full2021(), "requests.outcomes.unableToProvide.stillUnclear.total", Entry.blank()));
    }

    private void disputes() {
        text("N-RECON", "violates", "因政府信息公开引发行政复议5件、行政诉讼0件。");
        text("N-RECON", "violates perhaps", "经立案的政府信息公开行政复议案件5件。");
        text("N-RECON", "satisfies", "因政府信息公开引发行政复议7件、行政诉讼0件。");
        text("N-RECON", "satisfies of a result", "政府信息公开行政复议案件已审结4件。");
        in("N-RECON", "open", "因政府信息公开引发行政诉讼2件。", with(full2021(), "disputes.directSuit.total", Entry.blank()));
        text("N-ZEROCLAIM", "violates", "未发生因政府信息公开引起的行政复议、行政诉讼。");
        text("N-ZEROCLAIM", "satisfies suits", "未发生因政府信息公开引起的行政诉讼。");
        in(
                "N-ZEROCLAIM",
                "open",
                "未发生因政府信息公开引起的行政诉讼。",
                withAll(
                        withAll(full2021(), "disputes.directSuit", Entry.blank()),
                        "disputes.suitAfter",
                        Entry.blank()));
    }

    private void proactive() {
        text("N-NORMDOC", "violates", "制发行政规范性文件4件，废止1件，现行有效9件。");
        text("N-NORMDOC", "satisfies", "制发行政规范性文件2件，废止1件，现行有效9件。");
        in("N-NORMDOC", "open", "制发行政规范性文件2件。", with(full2021(), T2 + "normativeDocuments.issued", Entry.blank()));
        AnnualReport signed = full2019();
        AnnualReport unsigned = with(full2019(), T2 + "penalties.change", 4);
        in("N-POWERLIST", "violates", "权责清单共有行政处罚10项。", unsigned);
        in("N-POWERLIST", "violates by the change", "调整权责清单，取消行政处罚4项。", unsigned);
        in("N-POWERLIST", "violates otherwise", "权责清单共有行政处罚25项。", signed);
        in("N-POWERLIST", "satisfies", "权责清单共有行政处罚10项，比调整前减少。", signed);
        in("N-POWERLIST", "satisfies before the change", "权责清单共有行政处罚14项。", signed);
        in("N-POWERLIST", "open", "权责清单共有行政处罚10项。", with(signed, T2 + "penalties.change", Entry.blank()));
    }

    private void arithmetic() {
        text("N-GROWTH", "violates", "收到政府信息公开申请60件，比上年50件增长25%。");
        text("N-GROWTH", "satisfies", "收到政府信息公开申请60件，比上年50件增长20%。");
        AnnualReport before = with(full2021().withYear(2021), "requests.newlyReceived.total", 50);
        last("N-GROWTH", "violates by last year's report", "收到政府信息公开申请60件，同比增长25%。", before);
        last("N-GROWTH", "satisfies by last year's report", "收到政府信息公开申请60件，同比增长20.0%。", before);
        last("N-GROWTH", "satisfies by both tables", "收到政府信息公开申请61件，同比增长20%。", before);
        text("N-SHARE", "violates", "答复政府信息公开申请59件，其中予以公开40件，占70.5%。");
        text("N-SHARE", "violates in a list", "公开信息90条，其中政策30条，占33.3%，公告60条，占68%。");
        text("N-SHARE", "satisfies", "答复政府信息公开申请59件，其中予以公开40件，占67.8%，无法提供19件，占32.20%。");
        text("N-SHARE", "satisfies cut off", "答复政府信息公开申请59件，其中予以公开40件，占67.7%。");
        text("N-PARTSUM", "violates", "公开信息53条，其中政策2条、动态5条、公告43条、解读4条。");
        text("N-PARTSUM", "violates with the rest", "公开信息70条，其中政策12条、动态40条、其他5条。");
        text("N-PARTSUM", "satisfies", "公开信息54条，其中政策2条、动态5条、公告43条、解读4条。");
        text("N-PARTSUM", "satisfies leaving some out", "公开信息90条，其中政策2条、动态5条。");
        text("N-PARTSUM", "satisfies an open list", "公开信息90条，其中主要包括政策2条、其他5条。");
        text("N-UNIT", "violates", "全年公开信息173769万条。");
        text("N-UNIT", "violates by a hundred million", "全年公开信息10000万条。");
        text("N-UNIT", "satisfies just below", "全年公开信息9999万条。");
        text("N-UNIT", "satisfies", "全年公开信息17.4万条，网站访问量达1.2亿次。");
    }

    private void sections() {
        String overdue = "requests.outcomes.otherwiseHandled.feeOverdue.total";
        in("N-FEE6", "violates", FIVE, with(full2021(), overdue, 1));
        in("N-FEE6", "satisfies", "全年收取信息处理费120元。", with(full2021(), overdue, 1));
        in(
                "N-FEE6",
                "satisfies by its numbers",
                FIVE,
                with(full2021(), overdue, 1)
                        .withProcessingFee(new ProcessingFee(OptionalLong.of(1), Optional.empty(), Optional.empty())));
        add("N-SEC5", "violates", replaced(full2021(), 4, "无。"));
        add("N-SEC5", "violates with nothing", replaced(full2021(), 4));
        add("N-SEC5", "satisfies", full2021());
        add("N-SECTION1-TOPICS", "violates", replaced(full2021(), 0, "全年通过网站发布信息12条，及时更新。"));
        add("N-SECTION1-TOPICS", "satisfies", full2021());
        add("N-SECTION1-TOPICS", "satisfies before 2021", replaced(full2019(), 0, "工作正常。"));
    }

    private void acrossYears() {
        String old = "我局坚持以公开为常态、不公开为例外，主动公开机构职能、规划计划、财政预决算等信息；依申请公开工作依法办理，健全登记、审核、办理、答复、归档各环节；"
                + "加强政府信息管理，严格执行发布审核制度；做好门户网站和新媒体平台的建设与维护，栏目更新及时；落实监督保障责任，全年开展培训2次。"
                + "同时积极回应社会关切，通过政策解读、在线访谈、新闻发布等方式，让群众看得懂、听得明白，不断增强工作的透明度和公信力，各项任务按时完成，没有出现泄密事件，也没有出现因公开不当造成的不良影响。";
        AnnualReport before = replaced(full2021().withYear(2021), 0, old);
        out.accept(
                "X-DUPTEXT",
                new RuleFixtures.Case(
                        "violates",
                        replaced(full2021(), 0, old.replace("2次", "5次")),
                        RuleContext.none().withPrevious(before)));
        out.accept(
                "X-DUPTEXT",
                new RuleFixtures.Case(
                        "satisfies a short text",
                        full2021(),
                        RuleContext.none().withPrevious(full2021().withYear(2021))));
    }

    private static AnnualReport replaced(AnnualReport report, int index, String... paragraphs) {
        List<Section> sections = new ArrayList<>(report.sections());
        Section section = sections.get(index);
        sections.set(index, new Section(section.key(), section.heading(), List.of(paragraphs)));
        return report.withSections(sections);
    }

    /** The sentence as a paragraph of section 一. */
    private static AnnualReport saying(AnnualReport report, String sentence) {
        List<Section> sections = report.sections();
        int overview = 0;
        while (sections.get(overview).key().filter(SectionKey.OVERVIEW::equals).isEmpty()) {
            overview++;
        }
        return replaced(report, overview, FIVE, sentence);
    }

    private void text(String rule, String name, String sentence) {
        in(rule, name, sentence, full2021());
    }

    private void in(String rule, String name, String sentence, AnnualReport report) {
        add(rule, name, saying(report, sentence));
    }

    private void last(String rule, String name, String sentence, AnnualReport previous) {
        out.accept(
                rule,
                new RuleFixtures.Case(
                        name, saying(full2021(), sentence), RuleContext.none().withPrevious(previous)));
    }

    private void add(String rule, String name, AnnualReport report) {
        out.accept(rule, new RuleFixtures.Case(name, report, RuleContext.none()));
    }
}
