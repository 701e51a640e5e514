package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2019;
import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.narrative;
import static org.gongkai.validation.SampleReports.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.gongkai.document.NamedOrgan;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.validation.RuleFixtures.Case;

/** Reports with dates, years, names and citations that fit or don't; the sample is of 2022. */
final class DateFixtures {
    private final BiConsumer<String, Case> all;

    private DateFixtures(BiConsumer<String, Case> all) {
        this.all = all;
    }

    static void into(BiConsumer<String, Case> all) {
        DateFixtures fixtures = new DateFixtures(all);
        fixtures.jumps();
        fixtures.deadlines();
        fixtures.days();
        fixtures.years();
        fixtures.citations();
        fixtures.organs();
    }

    private void jumps() {
        AnnualReport now = with(full2021(), "requests.newlyReceived.total", 61);
        AnnualReport few = with(full2021(), "requests.newlyReceived.total", 12).withYear(2021);
        after("violates", now, few);
        after("satisfies", with(now, "requests.newlyReceived.total", 60), few);
        after(
                "satisfies small counts",
                with(now, "requests.newlyReceived.total", 9),
                with(few, "requests.newlyReceived.total", 1));
        after("satisfies a blank", now, with(few, "requests.newlyReceived.total", Entry.blank()));
        String people = "requests.newlyReceived.naturalPerson";
        after(
                "satisfies beside the totals",
                with(full2021(), people, 60),
                with(full2021(), people, 1).withYear(2021));
        String fees = "proactiveDisclosure.administrativeFees.amount";
        after(
                "satisfies money",
                with(full2021(), fees, 120),
                with(full2021(), fees, 1).withYear(2021));
        after("violates from nothing", now, with(few, "requests.newlyReceived.total", 0));
    }

    private void after(String name, AnnualReport report, AnnualReport previous) {
        all.accept("X-JUMP", new Case(name, report, RuleContext.none().withPrevious(previous)));
    }

    private void deadlines() {
        String department = "D-DEADLINE-DEPT";
        AnnualReport bureau = full2021().withOrgan("江川市红山区科学技术局");
        add(department, "violates", published(bureau, "2023-02-16"));
        add(department, "violates by its signature", undated(bureau).withSignedOn(LocalDate.parse("2023-02-01")));
        add(department, "satisfies", published(bureau, "2023-01-31"));
        add(department, "open without a date", undated(bureau));
        add(department, "open without a kind", published(bureau.withOrgan("江川科技园"), "2023-02-01"));
        add(department, "satisfies an early date of any kind", published(bureau.withOrgan("江川科技园"), "2023-01-31"));
        add(department, "satisfies a township", published(bureau.withOrgan("江川市红山区河东街道办事处"), "2023-12-31"));
        all.accept(
                department,
                new Case(
                        "violates by what the caller knows",
                        published(bureau.withOrgan("江川科技园"), "2023-02-01"),
                        RuleContext.none().withOrganKind(OrganKind.LOCAL_DEPARTMENT)));
        String government = "D-DEADLINE-GOV";
        AnnualReport county = full2021().withOrgan("江川县人民政府");
        add(government, "violates", published(county, "2023-04-01"));
        add(government, "violates of a city", published(county.withOrgan("江川市人民政府"), "2023-05-20"));
        add(government, "satisfies", published(county, "2023-03-31"));
        add(government, "open without a date", undated(county));
        add(government, "open without a kind", published(county.withOrgan("江川科技园"), "2023-04-01"));
        String old = "D-DEADLINE-2007";
        add(old, "violates", published(narrative(), "2017-04-12"));
        add(old, "satisfies", published(narrative(), "2017-01-10"));
        add(old, "open", undated(narrative()));
    }

    private void days() {
        AnnualReport report = full2021();
        add("D-AFTER-YEAREND", "violates", report.withSignedOn(LocalDate.parse("2022-12-31")));
        add("D-AFTER-YEAREND", "violates by publication", published(report, "2022-12-30"));
        add("D-AFTER-YEAREND", "satisfies", report.withSignedOn(LocalDate.parse("2023-01-01")));
        add("D-AFTER-YEAREND", "open", published(report.withYear(OptionalInt.empty()), "2022-12-30"));
        add("D-SIGN-LE-PUB", "violates", published(report, "2023-01-20").withSignedOn(LocalDate.parse("2023-01-21")));
        add("D-SIGN-LE-PUB", "satisfies", published(report, "2023-01-20").withSignedOn(LocalDate.parse("2023-01-20")));
    }

    private void years() {
        AnnualReport report = full2021();
        add("D-PERIOD", "violates", saying(report, "本报告所列数据的统计期限自2022年1月1日起，至202022年12月31日止。"));
        add("D-PERIOD", "violates another year", saying(report, "报告中数据统计期限为2021年1月1日至2021年12月31日。"));
        add("D-PERIOD", "violates a day", saying(report, "统计期限：2022.01.01—2022.12.30。"));
        add("D-PERIOD", "violates a day with blanks", saying(report, "统计期限自 2022 年 1 月 1 日起至 12 月 30 日止。"));
        add("D-PERIOD", "satisfies", saying(report, "本报告所列数据的统计期限自 2022 年 1 月 1 日起至 12 月 31 日止。"));
        add("D-PERIOD", "satisfies half a year", saying(report, "统计数据显示，2022年1月1日至6月30日公开信息12条。"));
        add("D-PERIOD", "open", saying(report, "统计期限为2022年1月1日至12月31日。").withYear(OptionalInt.empty()));
        add("D-TITLE-YEAR", "violates", report.withTitle("江川市科学技术局2021年政府信息公开工作年度报告"));
        add(
                "D-TITLE-YEAR",
                "violates by period and dates",
                saying(published(report, "2024-01-12"), "统计期限为2023年1月1日至2023年12月31日。")
                        .withTitle("江川市科学技术局2022年政府信息公开工作年度报告"));
        add("D-TITLE-YEAR", "satisfies", report.withTitle("江川市科学技术局二〇二二年度政府信息公开工作年度报告（2023年发布）"));
        add("D-TEXT-YEAR", "violates", saying(report, "2021年，我局主动公开政府信息94条。"));
        add("D-TEXT-YEAR", "satisfies", saying(report, "2022年，我局主动公开政府信息94条。"));
        add("D-TEXT-YEAR", "satisfies without a count", saying(report, "2021年，我局主动公开政府信息若干条。"));
        add("D-TEXT-YEAR", "satisfies other work", saying(report, "2021年，我局开展培训12次。"));
        add("D-TEXT-YEAR", "satisfies a comparison", saying(report, "2021年我局公开信息94条，同比增长3%。"));
        add("D-TEXT-YEAR", "satisfies a citation", saying(report, "2021年印发的文件公开12条。"));
        add("D-TEXT-YEAR", "satisfies both years", saying(report, "2021年公开信息94条。2022年公开信息120条。"));
        add("D-REVISION-YEAR", "violates", full2019().withYear(2021));
        add("D-REVISION-YEAR", "satisfies", full2019().withYear(2019));
        add("D-REVISION-YEAR", "open", full2019().withYear(OptionalInt.empty()));
    }

    private void citations() {
        AnnualReport report = full2021();
        add("D-CITATION", "violates", saying(report, "根据国办公开办函〔2019〕60 号要求，编制本年度报告。"));
        add("D-CITATION", "violates by the number alone", saying(report, "依据国办公开办函〔2019〕60号编制。"));
        add("D-CITATION", "violates by an old name", saying(report, "按《政府信息公开工作年度报告格式（试行）》编制。"));
        add("D-CITATION", "violates by another name", saying(report, "按国办发〔2021〕30号关于年度报告格式的通知编制。"));
        add("D-CITATION", "satisfies", saying(report, "根据国务院办公厅政府信息与政务公开办公室通知（国办公开办函[2021]30号）编制。"));
        add("D-CITATION", "satisfies with both", saying(report, "国办公开办函〔2019〕60号已由国办公开办函〔2021〕30号代替，本报告按后者编制。"));
        add("D-CITATION", "satisfies another paper", saying(report, "落实国办发〔2021〕30号文件。"));
    }

    private void organs() {
        add("D-ORGAN", "violates", organs("江川市人民政府办公室", "江川市人民政府", "江川市人民政府办公室"));
        add("D-ORGAN", "violates by the page", organs("江川市科学技术局", "江川市科学技术局", "江川市财政局"));
        SamplePage untitled = SamplePage.of(full2021())
                .naming(NamedOrgan.At.SIGNATURE, "江川市科学技术局")
                .naming(NamedOrgan.At.ISSUER, "江川市财政局");
        all.accept("D-ORGAN", new Case("violates without a title", full2021(), untitled.context()));
        add("D-ORGAN", "satisfies", organs("江川市科学技术局", "市科技局", "江川市人民政府办公室"));
    }

    private Case organs(String title, String signature, String issuer) {
        SamplePage page = SamplePage.of(full2021())
                .naming(NamedOrgan.At.TITLE, title)
                .naming(NamedOrgan.At.SIGNATURE, signature)
                .naming(NamedOrgan.At.ISSUER, issuer);
        return new Case("", full2021(), page.context());
    }

    private static AnnualReport published(AnnualReport report, String day) {
        return report.withPublishedOn(LocalDate.parse(day));
    }

    private static AnnualReport undated(AnnualReport report) {
        return report.withPublishedOn(Optional.empty());
    }

    private static AnnualReport saying(AnnualReport report, String paragraph) {
        List<Section> sections = new ArrayList<>(report.sections());
        Section overview = sections.get(0);
        sections.set(0, new Section(Optional.of(SectionKey.OVERVIEW), overview.heading(), List.of(paragraph)));
        return report.withSections(sections);
    }

    private void add(String rule, String name, AnnualReport report) {
        all.accept(rule, new Case(name, report, RuleContext.none()));
    }

    private void add(String rule, String name, Case fixture) {
        all.accept(rule, new Case(name, fixture.report(), fixture.context()));
    }
}
