package org.gongkai.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

class RollupProperties {
    private static final String CITY = "江川市人民政府";

    @Property(tries = 100)
    void neither_order_nor_split_makes_a_difference(
            @ForAll("mixed") List<AnnualReport> reports, @ForAll Random random) {
        Rollup straight = reports.stream().collect(Rollup.into(CITY, 2021));
        List<AnnualReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertSame(straight, shuffled.parallelStream().collect(Rollup.into(CITY, 2021)));
        assertSame(straight, split(Rollup.into(CITY, 2021), shuffled, random));
    }

    @Property(tries = 100)
    void each_figure_is_reported_blank_or_unreadable_in_every_report(@ForAll("mixed") List<AnnualReport> reports) {
        Rollup rollup = reports.stream().collect(Rollup.into(CITY, 2021));
        assertEquals(
                Templates.figures(rollup.report()).stream().map(Figure::id).toList(),
                List.copyOf(rollup.coverage().keySet()));
        rollup.coverage().forEach((id, coverage) -> {
            assertEquals(rollup.reports(), coverage.reports(), id);
            assertEquals(rollup.organs().size(), coverage.reports(), id);
        });
    }

    @Property(tries = 100)
    void sums_are_those_of_the_naive_loop(@ForAll("distinct") List<AnnualReport> reports) {
        Rollup rollup = reports.stream().collect(Rollup.into(CITY, 2021));
        for (Figure figure : Templates.figures(rollup.report())) {
            if (figure.kind() == FigureKind.AMOUNT) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int given = 0;
            for (AnnualReport report : reports) {
                Optional<BigDecimal> number = figure.get(report).number().filter(any -> isPlain(figure.get(report)));
                if (number.isPresent()) {
                    sum = sum.add(number.get());
                    given++;
                }
            }
            Optional<BigDecimal> total = figure.get(rollup.report()).number();
            assertEquals(given, rollup.coverage(figure.id()).reported(), figure.id());
            assertEquals(given > 0, total.isPresent(), figure.id());
            assertEquals(0, total.orElse(BigDecimal.ZERO).compareTo(sum), figure.id());
        }
    }

    @Property(tries = 100)
    void every_partial_sum_has_a_finding_at_its_place(@ForAll("mixed") List<AnnualReport> reports) {
        Rollup rollup = reports.stream().collect(Rollup.into(CITY, 2021));
        Findings findings = rollup.findings();
        rollup.coverage().forEach((id, coverage) -> {
            boolean whole = coverage.reported() == coverage.reports();
            if (coverage.isPartial()) {
                assertTrue(!findings.at(id).isEmpty(), id);
            }
            if (whole && coverage.reports() > 0) {
                assertTrue(findings.at(id).isEmpty(), id);
            }
        });
    }

    @Property(tries = 100)
    void the_sum_of_sums_is_the_sum(@ForAll("distinct") List<AnnualReport> reports, @ForAll Random random) {
        int cut = reports.isEmpty() ? 0 : random.nextInt(reports.size() + 1);
        Rollup all = reports.stream().collect(Rollup.into(CITY, 2021));
        AnnualReport east = reports.subList(0, cut).stream()
                .collect(Rollup.into("东县", 2021))
                .report();
        AnnualReport west = reports.subList(cut, reports.size()).stream()
                .collect(Rollup.into("西县", 2021))
                .report();
        Rollup two = List.of(east, west).stream().collect(Rollup.into(CITY, 2021));
        for (Figure figure : Templates.figures(all.report())) {
            assertEquals(
                    figure.get(all.report()).number(), figure.get(two.report()).number(), figure.id());
        }
    }

    @Property(tries = 100)
    void what_is_packed_is_unpacked(@ForAll("any") AnnualReport report) {
        Packed packed = Packed.of(report);
        List<Value> values = packed.values();
        List<Figure> figures = Templates.figures(report);
        assertEquals(figures.size(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Entry entry = figures.get(i).get(report);
            assertEquals(entry.isBlank(), values.get(i).isBlank());
            assertEquals(
                    entry.number().map(BigDecimal::stripTrailingZeros),
                    values.get(i).number().map(BigDecimal::stripTrailingZeros));
        }
        assertEquals(packed, Packed.of(report));
        assertEquals(0, packed.compareTo(Packed.of(report)));
    }

    private static boolean isPlain(Entry entry) {
        return !(entry instanceof org.gongkai.model.Amount amount
                && amount.unit().isPresent());
    }

    private static <A> Rollup split(
            Collector<AnnualReport, A, Rollup> collector, List<AnnualReport> reports, Random random) {
        List<A> parts = new ArrayList<>();
        parts.add(collector.supplier().get());
        for (AnnualReport report : reports) {
            if (random.nextInt(3) == 0) {
                parts.add(collector.supplier().get());
            }
            collector.accumulator().accept(parts.get(parts.size() - 1), report);
        }
        while (parts.size() > 1) {
            int at = random.nextInt(parts.size() - 1);
            parts.set(at, collector.combiner().apply(parts.get(at), parts.remove(at + 1)));
        }
        return collector.finisher().apply(parts.get(0));
    }

    private static void assertSame(Rollup first, Rollup second) {
        assertEquals(first.report(), second.report());
        assertEquals(first.coverage(), second.coverage());
        assertEquals(first.organs(), second.organs());
        assertEquals(first.findings(), second.findings());
    }

    /** Few organs, so that they meet again; some of another year, of no organ, of another form or scope. */
    @Provide
    Arbitrary<List<AnnualReport>> mixed() {
        return Combinators.combine(
                        any(),
                        Arbitraries.of("甲局", "乙局", "丙 局", "丙局", "丁局", CITY, ""),
                        Arbitraries.of(2021, 2021, 2021, 2021, 2020, 0),
                        Arbitraries.of(Scope.values()).optional(0.3))
                .as((report, organ, year, scope) -> {
                    AnnualReport.Builder built = report.toBuilder().scope(scope);
                    built.organ(Optional.of(organ).filter(name -> !name.isEmpty()));
                    AnnualReport named = built.build();
                    return year == 0 ? named.withYear(java.util.OptionalInt.empty()) : named.withYear(year);
                })
                .list()
                .ofMaxSize(8);
    }

    /** Each of another organ, of the year's form. */
    @Provide
    Arbitrary<List<AnnualReport>> distinct() {
        return Reports.any()
                .filter(report ->
                        report.revision() == Revision.R2021 && report.requests().revision() == Revision.R2021)
                .list()
                .ofMaxSize(6)
                .map(reports -> {
                    List<AnnualReport> named = new ArrayList<>();
                    for (AnnualReport report : reports) {
                        named.add(report.withOrgan("第" + named.size() + "局").withYear(2021));
                    }
                    return named;
                });
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Arbitraries.oneOf(Reports.any(), Reports.sparse());
    }
}
