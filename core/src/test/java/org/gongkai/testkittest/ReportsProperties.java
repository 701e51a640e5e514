package org.gongkai.testkittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Identity;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

class ReportsProperties {

    @Property
    void consistent_reports_keep_every_identity(@ForAll("consistent") AnnualReport report) {
        for (Identity identity : Templates.identities(report).toList()) {
            assertEquals(sum(report, identity.left()), sum(report, identity.right()), () -> identity + " " + report);
        }
    }

    @Property
    void consistent_reports_have_a_number_in_every_place(@ForAll("consistent") AnnualReport report) {
        for (Figure figure : Templates.figures(report)) {
            BigDecimal number = figure.get(report).number().orElseThrow();
            assertTrue(figure.kind() == FigureKind.CHANGE || number.signum() >= 0, figure.id());
        }
    }

    @Property
    void consistent_reports_have_title_organ_year_and_the_six_sections(@ForAll("consistent") AnnualReport report) {
        assertEquals(
                report.organ().orElseThrow() + report.year().orElseThrow() + "年政府信息公开工作年度报告",
                report.title().orElseThrow());
        assertEquals(
                Templates.of(Revision.R2021).sections().stream()
                        .map(title -> Optional.of(title.text()))
                        .toList(),
                report.sections().stream()
                        .filter(section -> !section.key().equals(Optional.of(SectionKey.PREFACE)))
                        .map(section -> section.heading())
                        .toList());
        report.sections()
                .forEach(section ->
                        section.paragraphs().forEach(paragraph -> assertTrue(paragraph.endsWith("。"), paragraph)));
    }

    @Property
    void sparse_reports_never_have_a_wrong_number(@ForAll("sparse") AnnualReport report) {
        for (Identity identity : Templates.identities(report).toList()) {
            boolean whole = identity.terms().stream()
                    .allMatch(term -> term.get(report).number().isPresent());
            assertTrue(!whole || sum(report, identity.left()).compareTo(sum(report, identity.right())) == 0);
        }
    }

    @Property
    void any_report_can_be_made(@ForAll("any") AnnualReport report) {
        assertEquals(report, report.toBuilder().build());
    }

    @Example
    void the_same_seed_gives_the_same_reports() {
        assertEquals(samples(Reports.any(), 7), samples(Reports.any(), 7));
        assertEquals(samples(Reports.sparse(), 7), samples(Reports.sparse(), 7));
        assertFalse(samples(Reports.consistent(), 7).equals(samples(Reports.consistent(), 8)));
    }

    @Example
    void all_shapes_and_all_kinds_of_entries_come_up() {
        List<AnnualReport> any = samples(Reports.any(), 1);
        assertEquals(
                5,
                any.stream()
                        .map(report ->
                                report.revision().key() + report.requests().revision())
                        .distinct()
                        .count());
        assertEquals(
                4,
                any.stream()
                        .flatMap(report -> Templates.figures(report).stream().map(figure -> figure.get(report)))
                        .map(Entry::getClass)
                        .distinct()
                        .count());
        assertEquals(
                List.of(Revision.R2019),
                samples(Reports.consistent(Revision.R2019), 1).stream()
                        .map(AnnualReport::revision)
                        .distinct()
                        .toList());
        assertTrue(samples(Reports.narrative(), 1).stream()
                .allMatch(report -> Templates.tables(report).isEmpty()));
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Reports.any();
    }

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    private static List<AnnualReport> samples(Arbitrary<AnnualReport> reports, long seed) {
        RandomGenerator<AnnualReport> generator = reports.generator(1000);
        java.util.Random random = new java.util.Random(seed);
        return IntStream.range(0, 60)
                .mapToObj(i -> generator.next(random).value())
                .collect(Collectors.toList());
    }

    private static BigDecimal sum(AnnualReport report, List<Figure> terms) {
        return terms.stream()
                .map(term -> term.get(report).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
