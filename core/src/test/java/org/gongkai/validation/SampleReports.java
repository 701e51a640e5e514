package org.gongkai.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** Reports in which everything fits, to be spoilt place by place. */
final class SampleReports {
    private static final String ORGAN = "江川市红山区科学技术局";

    private SampleReports() {}

    /** A 2021 report with every place filled and every rule kept. */
    static AnnualReport full2021() {
        AnnualReport report = with(
                zeros(Revision.R2021, 2022),
                Map.of(
                        "proactiveDisclosure.normativeDocuments.issued", 2L,
                        "proactiveDisclosure.normativeDocuments.repealed", 1L,
                        "proactiveDisclosure.normativeDocuments.inForce", 9L,
                        "proactiveDisclosure.penalties.decisions", 6L));
        return tables(report);
    }

    /** A 2019 report with every place filled and every rule kept. */
    static AnnualReport full2019() {
        AnnualReport report = with(
                zeros(Revision.R2019, 2020),
                Map.of(
                        "proactiveDisclosure.normativeDocuments.newlyMade", 2L,
                        "proactiveDisclosure.normativeDocuments.newlyDisclosed", 2L,
                        "proactiveDisclosure.normativeDocuments.totalDisclosed", 9L,
                        "proactiveDisclosure.penalties.previousYearItems", 14L,
                        "proactiveDisclosure.penalties.change", -4L,
                        "proactiveDisclosure.penalties.decisions", 3L));
        return tables(report);
    }

    /** A narrative report for 2016 that tells of everything. */
    static AnnualReport narrative() {
        return AnnualReport.blank(Revision.NARRATIVE)
                .withOrgan(ORGAN)
                .withYear(2016)
                .withPublishedOn(LocalDate.of(2017, 1, 10))
                .withSections(new Section(
                        Optional.empty(),
                        Optional.of("一、公开情况"),
                        List.of("主动公开信息12条。收到公开申请3件。未收取任何费用。", "没有发生行政复议、行政诉讼。公开还有不足。")));
    }

    static AnnualReport with(AnnualReport report, String place, Entry entry) {
        return Templates.figure(report, place).orElseThrow().with(report, entry);
    }

    static AnnualReport with(AnnualReport report, String place, long count) {
        return with(report, place, Entry.of(count));
    }

    /** Every place of the table's row or of the whole table, by the beginning of the figure ids. */
    static AnnualReport withAll(AnnualReport report, String prefix, Entry entry) {
        AnnualReport changed = report;
        for (Figure figure : Templates.figures(report)) {
            if (figure.id().startsWith(prefix)) {
                changed = figure.with(changed, entry);
            }
        }
        return changed;
    }

    private static AnnualReport with(AnnualReport report, Map<String, Long> counts) {
        AnnualReport changed = report;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            changed = with(changed, count.getKey(), count.getValue());
        }
        return changed;
    }

    private static AnnualReport zeros(Revision revision, int year) {
        List<Section> sections = new ArrayList<>();
        for (SectionTitle title : Templates.of(revision).sections()) {
            sections.add(Section.of(title.key(), title.text(), text(title.key())));
        }
        AnnualReport report = AnnualReport.blank(revision)
                .withOrgan(ORGAN)
                .withYear(year)
                .withTitle(ORGAN + year + "年政府信息公开工作年度报告")
                .withPublishedOn(LocalDate.of(year + 1, 1, 20))
                .withSections(sections);
        return withAll(report, "", Entry.of(0));
    }

    /** Sections 一 and 五 have to say something. */
    private static String text(SectionKey section) {
        return switch (section) {
            case OVERVIEW -> "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作正常开展。";
            case PROBLEMS_AND_IMPROVEMENTS -> "公开的内容还不够全面，将加强学习，改进工作。";
            default -> "无";
        };
    }

    /** 60 + 1 = 59 + 2 in tables 三, 7 in table 四. */
    private static AnnualReport tables(AnnualReport report) {
        return with(
                report,
                Map.ofEntries(
                        Map.entry("requests.newlyReceived.naturalPerson", 50L),
                        Map.entry("requests.newlyReceived.commercialEnterprise", 10L),
                        Map.entry("requests.newlyReceived.total", 60L),
                        Map.entry("requests.carriedIn.naturalPerson", 1L),
                        Map.entry("requests.carriedIn.total", 1L),
                        Map.entry("requests.outcomes.disclosed.naturalPerson", 30L),
                        Map.entry("requests.outcomes.disclosed.commercialEnterprise", 10L),
                        Map.entry("requests.outcomes.disclosed.total", 40L),
                        Map.entry("requests.outcomes.unableToProvide.notHeld.naturalPerson", 19L),
                        Map.entry("requests.outcomes.unableToProvide.notHeld.total", 19L),
                        Map.entry("requests.outcomes.total.naturalPerson", 49L),
                        Map.entry("requests.outcomes.total.commercialEnterprise", 10L),
                        Map.entry("requests.outcomes.total.total", 59L),
                        Map.entry("requests.carriedOut.naturalPerson", 2L),
                        Map.entry("requests.carriedOut.total", 2L),
                        Map.entry("disputes.reconsideration.upheld", 4L),
                        Map.entry("disputes.reconsideration.pending", 3L),
                        Map.entry("disputes.reconsideration.total", 7L)));
    }
}
