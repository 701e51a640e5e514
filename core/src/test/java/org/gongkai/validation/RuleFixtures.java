package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2019;
import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.narrative;
import static org.gongkai.validation.SampleReports.with;
import static org.gongkai.validation.SampleReports.withAll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Applicant;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Requests;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;

/**
 * For every rule a report that violates it, one that satisfies it, and where a rule has it, one that leaves it open.
 */
final class RuleFixtures {

    /** A report and what is known beside it. */
    record Case(String name, AnnualReport report, RuleContext context) {}

    private static final String T2 = "proactiveDisclosure.";
    private static final Map<String, List<Case>> ALL = new LinkedHashMap<>();

    private RuleFixtures() {}

    static List<Case> of(String rule) {
        return ALL.getOrDefault(rule, List.of());
    }

    static {
        tableThree();
        tableFour();
        tableTwo();
        tableTwo2021();
        acrossYears();
        text();
        page();
        DateFixtures.into(RuleFixtures::add);
        NarrativeFixtures.addTo(RuleFixtures::add);
    }

    private static void tableThree() {
        both(
                "T3-BALANCE",
                with(with(full2021(), "requests.carriedOut.total", 3), "requests.carriedOut.naturalPerson", 3),
                full2021());
        open("T3-BALANCE", with(full2021(), "requests.carriedIn.otherOrganization", Entry.blank()));
        both(
                "T3-RESULT-SUM",
                with(
                        with(full2019(), "requests.outcomes.total.total", 58),
                        "requests.outcomes.total.naturalPerson",
                        48),
                full2019());
        open("T3-RESULT-SUM", with(full2021(), "requests.outcomes.refused.stateSecret.total", new Unreadable("/")));
        both("T3-ROW-TOTAL", with(full2021(), "requests.newlyReceived.total", 61), full2021());
        open("T3-ROW-TOTAL", with(full2021(), "requests.outcomes.notProcessed.repeated.total", Entry.blank()));
        both("T3-NONNEG", with(full2021(), "requests.carriedOut.researchInstitution", -1), full2021());
        add("T3-NONNEG", "violates by a sign", with(full2021(), "requests.outcomes.total.naturalPerson", -49));
        add("T3-NONNEG", "fraction", with(full2021(), "requests.carriedOut.total", decimal("2.5")));
        both("T3-TOTAL-BLANK", with(full2021(), "requests.newlyReceived.total", Entry.blank()), full2021());
        add("T3-TOTAL-BLANK", "satisfies a blank row", withAll(full2021(), "requests.carriedIn", Entry.blank()));
    }

    private static void tableFour() {
        both("T4-SUM-RECON", with(full2021(), "disputes.reconsideration.total", 4), full2021());
        open("T4-SUM-RECON", with(full2021(), "disputes.reconsideration.pending", Entry.blank()));
        both("T4-SUM-DIRECT", with(full2021(), "disputes.directSuit.upheld", 1), full2021());
        both("T4-SUM-AFTER", with(full2021(), "disputes.suitAfterReconsideration.total", 2), full2021());
        both("T4-NONNEG", with(full2021(), "disputes.directSuit.pending", -2), full2021());
        AnnualReport suits = with(with(full2021(), "disputes.directSuit.total", 3), "disputes.directSuit.upheld", 3);
        both("T4-2024-DIRECT", suits.withYear(2024), suits.withYear(2023));
        open("T4-2024-DIRECT", suits.withYear(OptionalInt.empty()));
        add(
                "T4-2024-DIRECT",
                "open blank",
                with(full2021().withYear(2024), "disputes.directSuit.total", Entry.blank()));
        Case wide = new Case("satisfies", full2021(), SamplePage.of(full2021()).context());
        AnnualReport narrow = withAll(full2021(), "disputes.directSuit", Entry.blank());
        add(
                "T4-WIDTH",
                new Case(
                        "violates",
                        narrow,
                        SamplePage.of(narrow)
                                .withoutPlaces(id -> id.startsWith("disputes.directSuit"))
                                .context()));
        add("T4-WIDTH", wide);
    }

    private static void tableTwo() {
        both("T2-COUNT-NONNEG", with(full2019(), T2 + "penalties.decisions", -3), full2019());
        both("T2-COUNT-INT", with(full2019(), T2 + "penalties.decisions", decimal("2.5")), full2019());
        AnnualReport bought = with(
                with(full2019(), T2 + "centralizedProcurement.projects", 3),
                T2 + "centralizedProcurement.totalAmount",
                Amount.of(new BigDecimal("251000"), Unit.YUAN));
        String amount = T2 + "centralizedProcurement.totalAmount";
        both("T2-AMOUNT", with(bought, amount, decimal("160.5964")), bought);
        add("T2-AMOUNT", "violates negative", with(bought, amount, decimal("-1")));
        both(
                "T2-ITEMS-NONNEG",
                with(with(full2019(), T2 + "penalties.previousYearItems", 2), T2 + "penalties.decisions", 0),
                full2019());
        open("T2-ITEMS-NONNEG", with(full2019(), T2 + "administrativeFees.change", new Unreadable("—")));
        both("T2-DECISION-NEEDS-ITEM", with(full2019(), T2 + "licensing.decisions", 5), full2019());
        open(
                "T2-DECISION-NEEDS-ITEM",
                with(with(full2019(), T2 + "licensing.decisions", 5), T2 + "licensing.change", Entry.blank()));
        both("T2-PUBLIC-CUMUL", with(full2019(), T2 + "normativeDocuments.totalDisclosed", 1), full2019());
        open("T2-PUBLIC-CUMUL", with(full2019(), T2 + "normativeDocuments.totalDisclosed", Entry.blank()));
        AnnualReport made = with(full2019(), T2 + "normativeDocuments.newlyMade", 33);
        both("T2-MADE-PUBLIC", made, full2019());
        add(
                "T2-MADE-PUBLIC",
                "satisfies with a remark",
                with(full2019(), T2 + "normativeDocuments.newlyMade", Count.of(33, "其中31件涉密")));
        both("T2-PROC-PAIR", with(bought, amount, 0), bought);
        open("T2-PROC-PAIR", with(bought, amount, Entry.blank()));
        AnnualReport signed = full2019();
        String other = T2 + "otherExternalServices.previousYearItems";
        add(
                "T2-SIGN-COLUMN",
                new Case(
                        "violates",
                        with(signed, other, 22),
                        SamplePage.of(with(signed, other, 22))
                                .printed(other, "＋22")
                                .context()));
        add(
                "T2-SIGN-COLUMN",
                new Case(
                        "satisfies",
                        signed,
                        SamplePage.of(signed).printed(other, "-").context()));
    }

    private static void tableTwo2021() {
        both("T2-INFORCE-MIN", with(full2021(), T2 + "normativeDocuments.inForce", 0), full2021());
        open("T2-INFORCE-MIN", with(full2021(), T2 + "normativeDocuments.repealed", Entry.blank()));
        AnnualReport rules = with(with(full2021(), T2 + "rules.issued", 2), T2 + "rules.inForce", 2);
        both("T2-RULEMAKER", rules, rules.withOrgan("江川省人民政府"));
        open("T2-RULEMAKER", rules.withOrgan("江川市人民政府"));
        AnnualReport fee = full2021()
                .withProcessingFee(new ProcessingFee(
                        OptionalLong.of(1), Optional.of(new BigDecimal("2950")), Optional.of(new BigDecimal("2950"))));
        String fees = T2 + "administrativeFees.amount";
        both("T2-INFOFEE-LE-FEE", fee, with(fee, fees, Amount.of(new BigDecimal("0.295"), Unit.TEN_THOUSAND_YUAN)));
        open("T2-INFOFEE-LE-FEE", with(fee, fees, Entry.blank()));
        add("T2-INFOFEE-LE-FEE", "unit", with(fee, fees, Amount.of(new BigDecimal("0.295"), Unit.YUAN)));
    }

    private static void acrossYears() {
        AnnualReport now = full2021();
        AnnualReport carried = now.toBuilder().year(2021).build();
        for (Applicant applicant : Applicant.values()) {
            Entry in = now.requests().carriedIn().get(applicant);
            carried = with(carried, "requests.carriedOut." + applicant.key(), in);
        }
        String out = "requests.carriedOut.";
        after("X-CARRY", "violates", now, with(carried, out + "total", 7));
        AnnualReport shifted = with(with(carried, out + "naturalPerson", 5), out + "otherOrganization", 6);
        after("X-CARRY", "violates in columns", now, shifted);
        after("X-CARRY", "violates in one cell", with(now, "requests.carriedIn.naturalPerson", 11), carried);
        after("X-CARRY", "satisfies", now, carried);
        after(
                "X-CARRY",
                "satisfies another year",
                now,
                with(carried, out + "total", 7).withYear(2019));
        after("X-CARRY", "open", now, with(carried, out + "total", Entry.blank()));
        AnnualReport before = carried;
        String documents = T2 + "normativeDocuments.";
        after("X-INFORCE", "violates", now, with(before, documents + "inForce", 9));
        after("X-INFORCE", "satisfies", now, with(before, documents + "inForce", 8));
        after("X-INFORCE", "open", now, with(before, documents + "inForce", Entry.blank()));
        AnnualReport old = full2019().withYear(2019);
        AnnualReport next = with(full2019(), T2 + "penalties.previousYearItems", 10);
        after("X-ITEMS", "violates", full2019(), old);
        after("X-ITEMS", "violates by a sign", next, with(old, T2 + "penalties.change", 4));
        after("X-ITEMS", "satisfies", next, old);
        after("X-ITEMS", "open", next, with(old, T2 + "penalties.change", new Unreadable("/")));
        after("X-PUBLIC", "violates", next, old);
        after("X-PUBLIC", "satisfies", with(next, documents + "totalDisclosed", 11), old);
        after("X-PUBLIC", "open", next, with(old, documents + "totalDisclosed", Entry.blank()));
    }

    private static void after(String rule, String name, AnnualReport report, AnnualReport previous) {
        add(rule, new Case(name, report, RuleContext.none().withPrevious(previous)));
    }

    private static void text() {
        List<Section> sections = full2021().sections();
        both("S-SECTIONS", full2021().withSections(sections.subList(0, 5)), full2021());
        add("S-SECTIONS", "violates a table section", full2021().withSections(without(sections, 2)));
        List<Section> swapped = new ArrayList<>(sections);
        Collections.swap(swapped, 4, 5);
        add("S-SECTIONS", "violates order", full2021().withSections(swapped));
        List<Section> misnumbered = new ArrayList<>(sections);
        misnumbered.set(5, Section.of(SectionKey.OTHER_MATTERS, "五、其他需要报告的事项", "无"));
        both("S-ORDINAL", full2021().withSections(misnumbered), full2021());
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(Optional.empty(), Optional.of("三、下一步打算"), List.of()));
        add("S-ORDINAL", "violates by repeating", full2021().withSections(more));
        ExtraTable extra =
                new ExtraTable(Optional.of(SectionKey.PROACTIVE_DISCLOSURE), List.of(List.of("行政奖励", "3", "", "2")));
        both("S-EXTRA", full2021().withExtraTables(extra), full2021());
        add(
                "S-EXTRA",
                "violates outside sections",
                full2021().withExtraTables(new ExtraTable(Optional.empty(), List.of(List.of("一"), List.of("二")))));
        for (int length : List.of(40, 41)) {
            ExtraTable wide = new ExtraTable(Optional.empty(), List.of(List.of("表".repeat(length)), List.of("二")));
            add("S-EXTRA", "violates with a row of " + length, full2021().withExtraTables(wide));
        }
        both("S-BLANK", with(full2019(), T2 + "licensing.change", new Unreadable("/")), full2019());
        AnnualReport meager = narrative()
                .withSections(
                        new Section(Optional.empty(), Optional.of("一、公开情况"), List.of("按目录公开了依申请公开目录等信息。对照问题，认真整改。")));
        both("S-LEGACY-ITEMS", meager, narrative());
        ExtraTable counted = new ExtraTable(
                Optional.empty(), List.of(List.of("收到申请", "12"), List.of("减免费用", "0"), List.of("行政复议", "0")));
        add("S-LEGACY-ITEMS", "satisfies by a table", meager.withExtraTables(counted));
        open("S-LEGACY-ITEMS", meager.withYear(OptionalInt.empty()));
    }

    private static void page() {
        AnnualReport lost = withAll(full2021(), "requests.", Entry.blank());
        add(
                "S-TABLES",
                new Case(
                        "violates",
                        lost,
                        SamplePage.of(lost).without(SectionKey.REQUESTS).context()));
        add(
                "S-TABLES",
                new Case("satisfies", full2021(), SamplePage.of(full2021()).context()));
        onPage("S-ROWS", SamplePage.of(full2021()).withoutLabels(SectionKey.REQUESTS, "requests.outcomes"));
        onPage(
                "S-COLS",
                SamplePage.of(full2021())
                        .withoutLabels(SectionKey.DISPUTES, "disputes.directSuit.total")
                        .damaged(SectionKey.DISPUTES, "disputes.directSuit.upheld", "disputes.directSuit.pending"));
        onPage("S-NOTE", SamplePage.of(full2021()).withoutLabels(SectionKey.REQUESTS, "requests.note"));
        onPage("S-REVISION-MIX", SamplePage.of(full2021()).foreign(SectionKey.PROACTIVE_DISCLOSURE, "本年新制作数量"));
        Requests old = full2019().requests();
        add("S-REVISION-MIX", "violates between tables", full2021().withRequests(old));
    }

    private static void onPage(String rule, SamplePage spoilt) {
        add(rule, new Case("violates", full2021(), spoilt.context()));
        add(rule, new Case("satisfies", full2021(), SamplePage.of(full2021()).context()));
    }

    private static Entry decimal(String number) {
        return Amount.withoutUnit(new BigDecimal(number));
    }

    private static List<Section> without(List<Section> sections, int index) {
        List<Section> rest = new ArrayList<>(sections);
        rest.remove(index);
        return rest;
    }

    private static void both(String rule, AnnualReport violates, AnnualReport satisfies) {
        add(rule, "violates", violates);
        add(rule, "satisfies", satisfies);
    }

    private static void open(String rule, AnnualReport report) {
        add(rule, "open", report);
    }

    private static void add(String rule, String name, AnnualReport report) {
        add(rule, new Case(name, report, RuleContext.none()));
    }

    private static void add(String rule, Case fixture) {
        ALL.computeIfAbsent(rule, id -> new ArrayList<>()).add(fixture);
    }
}
