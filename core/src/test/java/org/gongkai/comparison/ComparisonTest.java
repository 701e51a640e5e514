package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final AnnualReport OLD = AnnualReport.blank(Revision.R2019);
    private static final AnnualReport NEW = AnnualReport.blank(Revision.R2021);
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String OTHERWISE = "requests.outcomes.otherwiseHandled";
    private static final String FEE = "proactiveDisclosure.administrativeFees.amount";
    private static final String BOUGHT = "proactiveDisclosure.centralizedProcurement.totalAmount";

    @Test
    void a_figure_of_two_years_has_its_difference_and_its_rate() {
        FigureChange change = only(with(NEW, RECEIVED, Entry.of(3607)), with(NEW, RECEIVED, Entry.of(3646)));

        assertEquals(RECEIVED, change.id());
        assertEquals(ChangeKind.INCREASED, change.kind());
        assertEquals(Optional.of(new BigDecimal("39")), change.difference());
        assertEquals(Optional.of(new BigDecimal("0.010812")), change.relative());
        assertEquals("一、本年新收政府信息公开申请数量 · 总计", change.describe());
        assertEquals("+39", change.differenceText());
        assertEquals("+1.08%", change.relativeText());
        assertEquals("3607", change.before().text());
    }

    @Test
    void a_blank_beside_a_number_is_no_difference() {
        FigureChange appeared = only(NEW, with(NEW, RECEIVED, Entry.of(0)));
        assertEquals(ChangeKind.APPEARED, appeared.kind());
        assertEquals(Optional.empty(), appeared.difference());
        assertEquals(Optional.empty(), appeared.relative());

        assertEquals(
                ChangeKind.DISAPPEARED,
                only(with(NEW, RECEIVED, Entry.of(7)), NEW).kind());
        FigureChange unreadable = only(with(NEW, RECEIVED, new Unreadable("/")), with(NEW, RECEIVED, Entry.of(7)));
        assertEquals(ChangeKind.UNREADABLE, unreadable.kind());
        assertEquals("/", unreadable.before().text());
        assertEquals(Optional.empty(), unreadable.difference());
    }

    @Test
    void from_nothing_there_is_no_rate() {
        FigureChange change = only(with(NEW, RECEIVED, Entry.of(0)), with(NEW, RECEIVED, Entry.of(4)));
        assertEquals(Optional.of(BigDecimal.valueOf(4)), change.difference());
        assertEquals(Optional.empty(), change.relative());
    }

    @Test
    void another_remark_on_the_same_number_is_a_change_of_the_remark() {
        FigureChange change = only(with(NEW, RECEIVED, Count.of(22, "其中修订16件")), with(NEW, RECEIVED, Entry.of(22)));
        assertEquals(ChangeKind.REMARKED, change.kind());
        assertEquals("22（其中修订16件）", change.before().text());
        assertEquals(Optional.empty(), change.difference());
    }

    @Test
    void amounts_are_compared_in_their_units() {
        FigureChange same = figure(
                with(NEW, FEE, Amount.of(new BigDecimal("12.50"), Unit.TEN_THOUSAND_YUAN)),
                with(NEW, FEE, Amount.of(new BigDecimal("125000"), Unit.YUAN)),
                FEE);
        assertEquals(ChangeKind.SAME, same.kind());

        FigureChange more = only(
                with(NEW, FEE, Amount.of(new BigDecimal("0.092"), Unit.TEN_THOUSAND_YUAN)),
                with(NEW, FEE, Amount.of(new BigDecimal("0.1"), Unit.TEN_THOUSAND_YUAN)));
        assertEquals(Optional.of(new BigDecimal("0.008")), more.difference());
        assertEquals(Optional.of(Unit.TEN_THOUSAND_YUAN), more.unit());
        assertEquals(Optional.of(new BigDecimal("0.086957")), more.relative());
        assertEquals("+0.008万元", more.differenceText());
        assertEquals("0.092万元", more.before().text());

        FigureChange mixed = only(
                with(OLD, BOUGHT, Amount.of(new BigDecimal("251000"), Unit.YUAN)),
                with(OLD, BOUGHT, Amount.of(new BigDecimal("160.5964"), Unit.TEN_THOUSAND_YUAN)));
        assertEquals(0, new BigDecimal("1354964").compareTo(mixed.difference().orElseThrow()));
        assertEquals(Optional.of(Unit.YUAN), mixed.unit());
    }

    @Test
    void an_amount_without_a_unit_has_no_difference_but_from_nothing() {
        AnnualReport bare = with(OLD, BOUGHT, Amount.withoutUnit(new BigDecimal("160.5964")));
        AnnualReport yuan = with(OLD, BOUGHT, Amount.of(new BigDecimal("251000"), Unit.YUAN));
        AnnualReport none = with(OLD, BOUGHT, Amount.withoutUnit(BigDecimal.ZERO));

        assertEquals(ChangeKind.UNIT_UNKNOWN, only(bare, yuan).kind());
        assertEquals(
                ChangeKind.UNIT_UNKNOWN,
                only(bare, with(OLD, BOUGHT, Amount.withoutUnit(BigDecimal.TEN)))
                        .kind());
        assertEquals(Optional.of(new BigDecimal("251000")), only(none, yuan).difference());
        FigureChange pieces =
                only(with(NEW, RECEIVED, Entry.of(5)), with(NEW, RECEIVED, Amount.of(BigDecimal.ONE, Unit.YUAN)));
        assertEquals(ChangeKind.UNIT_UNKNOWN, pieces.kind());
        assertEquals(List.of(), Comparison.between(bare, bare).changes());
    }

    @Test
    void of_the_two_forms_of_table_two_only_the_decisions_are_compared() {
        Comparison comparison = Comparison.between(OLD, NEW);

        assertEquals(
                List.of(
                        "proactiveDisclosure.licensing.decisions",
                        "proactiveDisclosure.penalties.decisions",
                        "proactiveDisclosure.compulsion.decisions"),
                comparison.figures().stream()
                        .map(FigureChange::id)
                        .filter(id -> id.startsWith("proactiveDisclosure"))
                        .toList());
        assertEquals(19, comparison.onlyBefore().size());
        assertEquals(7, comparison.onlyAfter().size());
        assertTrue(comparison.onlyBefore().stream().anyMatch(lone -> lone.id().equals(BOUGHT)));
        assertTrue(comparison.onlyAfter().stream().anyMatch(lone -> lone.id().equals(FEE)));
    }

    @Test
    void the_one_row_of_2019_stands_against_the_sum_of_the_three_of_2021() {
        AnnualReport one = with(OLD, OTHERWISE + ".total", Entry.of(9));
        AnnualReport three = with(NEW, OTHERWISE + ".correctionOverdue.total", Entry.of(4));
        three = with(three, OTHERWISE + ".feeOverdue.total", Entry.of(0));
        AnnualReport partly = three;
        three = with(three, OTHERWISE + ".other.total", Entry.of(2));

        FigureChange change = figure(one, three, OTHERWISE + ".total");
        assertEquals("（六）其他处理", change.row());
        assertEquals(Optional.of(new BigDecimal("-3")), change.difference());
        assertTrue(change.after().isSum());
        assertEquals("6（4＋0＋2）", change.after().text());
        assertEquals("4＋0＋□", figure(one, partly, OTHERWISE + ".total").after().text());
        assertEquals("", figure(one, NEW, OTHERWISE + ".total").after().text());
        assertEquals(
                List.of(
                        OTHERWISE + ".correctionOverdue.total",
                        OTHERWISE + ".feeOverdue.total",
                        OTHERWISE + ".other.total"),
                change.after().figures());
        assertEquals(
                ChangeKind.UNREADABLE, figure(one, partly, OTHERWISE + ".total").kind());
        assertEquals(
                ChangeKind.DISAPPEARED, figure(one, NEW, OTHERWISE + ".total").kind());
        assertEquals(
                Optional.of(new BigDecimal("3")),
                figure(three, one, OTHERWISE + ".total").difference());
    }

    @Test
    void every_figure_of_both_reports_is_compared_or_told_to_be_incomparable() {
        for (AnnualReport before : List.of(OLD, NEW, AnnualReport.blank(Revision.NARRATIVE))) {
            for (AnnualReport after : List.of(OLD, NEW, AnnualReport.blank(Revision.NARRATIVE))) {
                Comparison comparison = Comparison.between(before, after);
                List<String> first = new ArrayList<>();
                List<String> second = new ArrayList<>();
                comparison.figures().forEach(figure -> {
                    first.addAll(figure.before().figures());
                    second.addAll(figure.after().figures());
                });
                comparison.onlyBefore().forEach(lone -> first.add(lone.id()));
                comparison.onlyAfter().forEach(lone -> second.add(lone.id()));
                assertEach(before, first);
                assertEach(after, second);
            }
        }
    }

    private static void assertEach(AnnualReport report, List<String> told) {
        List<String> all = Templates.figures(report).stream().map(Figure::id).toList();
        assertEquals(all.size(), told.size());
        assertEquals(new TreeSet<>(all), new TreeSet<>(told));
    }

    @Test
    void the_kinds_of_outcome_are_summed_by_their_headings() {
        AnnualReport report = NEW;
        for (Figure figure : Templates.figures(NEW)) {
            if (figure.id().startsWith("requests.outcomes.refused.")
                    && figure.id().endsWith(".total")) {
                report = figure.with(report, Entry.of(2));
            }
        }
        Comparison comparison = Comparison.between(NEW, report);

        assertEquals(
                List.of("（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"),
                comparison.groups().stream().map(FigureChange::row).toList());
        assertEquals(
                Optional.of(new BigDecimal("16")),
                comparison.groups().get(2).after().number());
        assertEquals(6, Comparison.between(OLD, NEW).groups().size());
    }

    @Test
    void what_a_report_says_of_itself_is_compared_too() {
        AnnualReport before = NEW.withOrgan("甲局").withYear(2021);
        AnnualReport after = NEW.withOrgan("甲局")
                .withYear(2022)
                .withProcessingFee(new ProcessingFee(
                        java.util.OptionalLong.of(1), Optional.of(new BigDecimal("120.0")), Optional.empty()));

        assertEquals(
                List.of(
                        new FactChange(Fact.YEAR, Optional.of("2021"), Optional.of("2022")),
                        new FactChange(Fact.FEE_NOTICES, Optional.empty(), Optional.of("1")),
                        new FactChange(Fact.FEE_NOTICED, Optional.empty(), Optional.of("120"))),
                Comparison.between(before, after).facts());
    }

    @Test
    void rows_of_other_tables_are_compared_as_text() {
        ExtraTable table =
                new ExtraTable(Optional.of(SectionKey.OVERVIEW), List.of(List.of("指标", "数"), List.of("微博", "12")));
        AnnualReport before =
                NEW.withSections(Section.of(SectionKey.OVERVIEW, "一、总体情况")).withExtraTables(table);
        AnnualReport after = before.withExtraTables();

        List<Passage> changes = Comparison.between(before, after).textChanges();
        assertEquals(2, changes.size());
        assertEquals(PassagePart.TABLE_ROW, changes.get(0).part());
        assertEquals("指标 | 数", changes.get(0).place().text());
    }

    @Test
    void null_is_refused_by_name() {
        assertEquals(
                "after",
                assertThrows(NullPointerException.class, () -> Comparison.between(NEW, nothing()))
                        .getMessage());
    }

    @SuppressWarnings("NullAway") // what a caller does wrong
    private static AnnualReport nothing() {
        return null;
    }

    private static FigureChange only(AnnualReport before, AnnualReport after) {
        List<FigureChange> changes = Comparison.between(before, after).changes();
        assertEquals(1, changes.size());
        return changes.get(0);
    }

    private static FigureChange figure(AnnualReport before, AnnualReport after, String id) {
        return Comparison.between(before, after).figure(id).orElseThrow();
    }

    private static AnnualReport with(AnnualReport report, String id, Entry entry) {
        return Templates.figure(report, id).orElseThrow().with(report, entry);
    }
}
