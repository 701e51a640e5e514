package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.junit.jupiter.api.Assertions;

class SuspectsProperties {

    @Property(tries = 100)
    void a_clean_report_has_no_error_and_no_suspect(@ForAll Random random) {
        AnnualReport report = MadeUp.clean(random);
        Findings findings = check(report, MadeUp.before(report, random));
        Assertions.assertEquals(Findings.none(), findings.atLeast(Severity.ERROR));
        Assertions.assertTrue(
                findings.stream().allMatch(finding -> finding.suspects().isEmpty()));
    }

    @Property(tries = 200)
    void one_changed_cell_is_first_everywhere_in_table_three_and_among_the_five_in_table_four(@ForAll Random random) {
        AnnualReport clean = MadeUp.clean(random);
        Figure figure = any(clean, random);
        long value = figure.get(clean).count().orElseThrow();
        AnnualReport spoilt = figure.with(clean, Entry.of(MadeUp.changed(value, random)));
        Findings findings =
                random.nextBoolean() ? RuleSet.standard().check(spoilt) : check(spoilt, MadeUp.before(clean, random));
        findings = findings.atLeast(Severity.ERROR);
        Assertions.assertFalse(findings.isEmpty());
        Suspect suspect = new Suspect(figure.id(), BigDecimal.valueOf(value));
        for (Finding finding : findings) {
            Assertions.assertTrue(finding.places().contains(figure.id()), finding.toString());
            if (figure.table() == SectionKey.REQUESTS) {
                Assertions.assertEquals(List.of(suspect), finding.suspects());
            } else {
                Assertions.assertTrue(finding.suspects().contains(suspect), finding.toString());
                Assertions.assertTrue(finding.suspects().size() <= 5);
            }
        }
    }

    @Property(tries = 100)
    void a_number_of_twenty_digits_is_found_as_well(@ForAll Random random) {
        AnnualReport clean = MadeUp.clean(random);
        Figure figure = any(clean, random);
        BigDecimal huge = new BigDecimal("98765432109876543210").subtract(BigDecimal.valueOf(random.nextInt(1_000)));
        Findings findings = RuleSet.standard().check(figure.with(clean, Amount.withoutUnit(huge)));
        Suspect suspect = new Suspect(figure.id(), figure.get(clean).number().orElseThrow());
        for (Finding finding : findings.atLeast(Severity.ERROR)) {
            Assertions.assertTrue(finding.suspects().contains(suspect), finding.toString());
        }
    }

    @Property(tries = 100)
    void the_value_of_a_suspect_alone_removes_its_finding(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int errors) {
        AnnualReport clean = MadeUp.clean(random);
        AnnualReport before = MadeUp.before(clean, random);
        AnnualReport spoilt = clean;
        for (int i = 0; i < errors; i++) {
            spoilt = spoilt(spoilt, random);
        }
        removesEach(spoilt, before);
    }

    @Property(tries = 3)
    void garbage_is_given_up_in_time_and_its_suspects_hold_too(@ForAll Random random) {
        AnnualReport garbage = MadeUp.garbage(random);
        removesEach(garbage, garbage.withYear(garbage.year().orElseThrow() - 1));
    }

    @Property(tries = 100)
    void two_changed_cells_in_rows_and_columns_of_their_own_are_the_first_suspects(@ForAll Random random) {
        AnnualReport clean = MadeUp.clean(random);
        List<Figure> three = MadeUp.figures(clean).stream()
                .filter(figure -> figure.table() == SectionKey.REQUESTS)
                .toList();
        int first = random.nextInt(three.size());
        int second = random.nextInt(three.size());
        if (first / 7 == second / 7 || first % 7 == second % 7) {
            return;
        }
        AnnualReport spoilt = more(more(clean, three.get(first), 300), three.get(second), 5_000);
        Set<String> places = new HashSet<>();
        for (Finding finding : RuleSet.standard().check(spoilt).atLeast(Severity.ERROR)) {
            finding.suspects().stream().limit(1).map(Suspect::place).forEach(places::add);
        }
        Assertions.assertEquals(Set.of(three.get(first).id(), three.get(second).id()), places);
    }

    private static void removesEach(AnnualReport report, AnnualReport before) {
        for (Finding finding : check(report, before)) {
            Assertions.assertEquals(
                    Set.copyOf(finding.suspects()).size(), finding.suspects().size(), finding::toString);
            for (Suspect suspect : finding.suspects()) {
                Assertions.assertTrue(suspect.value().signum() >= 0, finding.toString());
                AnnualReport settled = SampleReports.with(
                        report, suspect.place(), Entry.of(suspect.value().longValueExact()));
                Assertions.assertTrue(
                        check(settled, before).withId(finding.id()).stream()
                                .noneMatch(other -> other.place().equals(finding.place())),
                        () -> suspect + " does not settle " + finding);
            }
        }
    }

    private static Findings check(AnnualReport report, AnnualReport before) {
        return RuleSet.standard().check(report, RuleContext.none().withPrevious(before));
    }

    /** Mostly a wrong number, now and then a blank or a fraction. */
    private static AnnualReport spoilt(AnnualReport report, Random random) {
        Figure figure = any(report, random);
        Entry entry = figure.get(report);
        Entry wrong = entry.count().isEmpty() || random.nextInt(12) == 0
                ? Entry.blank()
                : Entry.of(MadeUp.changed(entry.count().orElseThrow(), random));
        return figure.with(report, random.nextInt(12) == 0 ? Amount.withoutUnit(new BigDecimal("2.5")) : wrong);
    }

    private static AnnualReport more(AnnualReport report, Figure figure, long more) {
        return figure.with(report, Entry.of(figure.get(report).count().orElseThrow() + more));
    }

    private static Figure any(AnnualReport report, Random random) {
        List<Figure> figures = MadeUp.figures(report);
        return figures.get(random.nextInt(figures.size()));
    }
}
