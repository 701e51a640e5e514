package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;

/**
 * 汇总: the reports of many organs for one year as one consolidated report, with what stands behind each of its figures.
 *
 * <pre>{@code
 * Rollup rollup = reports.stream().collect(Rollup.into("江川市人民政府", 2021)).expecting(names);
 * AnnualReport city = rollup.report();
 * rollup.coverage("requests.newlyReceived.total"); // 填报、空白、读不出各几份
 * rollup.findings(); // 缺报、重报、口径不一、空白
 * }</pre>
 *
 * <p>Every sum is exact, and of what was given: a figure that nobody gave is blank, never 0, and one that some left out
 * has a remark that counts them and a finding that names them ({@code H-PARTIAL}). Nothing is guessed: an organ with
 * several differing reports is not summed ({@code H-DUPLICATE}), nor is a report of another year or of no organ
 * ({@code H-SKIPPED}); reports of the other form give what the forms have in common ({@code H-FORM}).
 *
 * <p>Immutable and thread-safe. The order of the reports, and how a stream splits them, make no difference.
 */
public final class Rollup {
    private static final int FIRST_FORM = 2019;

    private final AnnualReport report;
    private final Map<String, Coverage> coverage;
    private final Map<String, String> organs;
    private final Map<String, String> contradictory;
    private final List<Finding> basic;
    private final Optional<Map<String, String>> expected;
    private final Optional<AnnualReport> parent;
    private final Findings findings;

    private Rollup(
            AnnualReport report,
            Map<String, Coverage> coverage,
            Map<String, String> organs,
            Map<String, String> contradictory,
            List<Finding> basic,
            Optional<Map<String, String>> expected,
            Optional<AnnualReport> parent) {
        this.report = report;
        this.coverage = coverage;
        this.organs = organs;
        this.contradictory = contradictory;
        this.basic = basic;
        this.expected = expected;
        this.parent = parent;
        this.findings = found();
    }

    /**
     * 汇总成: a collector that makes one consolidated report of many; for parallel streams too. Of each report it keeps
     * the figures only, in some ten to some hundred bytes, and the name of its organ.
     *
     * @param organ the organ that the consolidated report is of; its own report is summed only where its scope is
     *     {@link Scope#OWN}, for else it may be the sum already
     * @param year the year; reports of other years are not summed. It decides the form of the consolidated report
     * @throws IllegalArgumentException if the name is blank, or the year is before 2019, when there was no form
     */
    public static Collector<AnnualReport, ?, Rollup> into(String organ, int year) {
        if (organ.isBlank()) {
            throw new IllegalArgumentException("organ is blank");
        }
        if (year < FIRST_FORM || year > 9999) {
            throw new IllegalArgumentException("year has no form to sum by: " + year);
        }
        String name = organ.strip();
        return Collector.of(
                () -> new Gathered(name, year),
                Gathered::add,
                Gathered::addAll,
                Rollup::of,
                Collector.Characteristics.UNORDERED);
    }

    private static Rollup of(Gathered gathered) {
        Revision form = Revision.expectedFor(gathered.year());
        Map<String, String> organs = new LinkedHashMap<>();
        Map<String, String> contradictory = new LinkedHashMap<>();
        List<Organ> summed = new ArrayList<>();
        gathered.organs().forEach((key, organ) -> {
            (organ.isContradictory() ? contradictory : organs).put(key, organ.name());
            if (!organ.isContradictory()) {
                summed.add(organ);
            }
        });
        Totals totals = Totals.of(form, summed);
        AnnualReport report = totals.fill(AnnualReport.blank(form))
                .withOrgan(gathered.parent())
                .withYear(gathered.year())
                .withScope(Scope.CONSOLIDATED)
                .withTitle(gathered.parent() + gathered.year() + "年政府信息公开工作年度报告");
        return new Rollup(
                report,
                totals.coverage(),
                organs,
                contradictory,
                new RollupFindings(gathered).of(totals),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * 应报机关: the same with what an expected list tells: who is missing ({@code H-MISSING}), who is not on it
     * ({@code H-UNLISTED}). White space and the width of signs make no other name.
     */
    public Rollup expecting(Collection<String> names) {
        Map<String, String> byKey = new TreeMap<>();
        for (String name : names) {
            if (!name.isBlank()) {
                byKey.merge(OrganName.key(name), name.strip(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return new Rollup(report, coverage, organs, contradictory, basic, Optional.of(byKey), parent);
    }

    /**
     * 与上级报告核对: the same with what the parent's own report tells against the sums, figure by figure ({@code H-SUM}); a
     * note, or a warning where every expected organ is in. A parent that does not say whether it covers the whole is
     * told ({@code H-SCOPE}), and one that covers itself alone or is of another year is not compared.
     */
    public Rollup against(AnnualReport parentReport) {
        return new Rollup(report, coverage, organs, contradictory, basic, expected, Optional.of(parentReport));
    }

    /**
     * 汇总报告: organ, year, title, scope {@link Scope#CONSOLIDATED} and the three tables. A sum that some reports are
     * lacking in says so in its remark, as {@code 1974（11份中10份填报）}, in whatever format it is written. Money stands in
     * the unit that the form prints, 元 where it prints none. Text, fee statements and other tables are not summed.
     */
    public AnnualReport report() {
        return report;
    }

    /** 份数: how many reports were summed, each of another organ. */
    public int reports() {
        return organs.size();
    }

    /** 计入的机关: whose reports were summed, in the order of their names' characters. */
    public List<String> organs() {
        return List.copyOf(organs.values());
    }

    /** 填报情况 by figure id, for every figure of {@link #report()}, in form order. */
    public Map<String, Coverage> coverage() {
        return Collections.unmodifiableMap(coverage);
    }

    /**
     * 填报情况 of one figure.
     *
     * @throws IllegalArgumentException if the consolidated report has no figure of that id
     */
    public Coverage coverage(String id) {
        Coverage found = coverage.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no figure " + id + " in form " + report.revision().key());
        }
        return found;
    }

    /** 缺报的机关: expected, and without any report of the year; empty without {@link #expecting}. */
    public List<String> missing() {
        return expected.orElse(Map.of()).entrySet().stream()
                .filter(name -> !organs.containsKey(name.getKey()) && !contradictory.containsKey(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is missing, double, left out, mixed or partial: the gravest first, ids {@code H-…}. */
    public Findings findings() {
        return findings;
    }

    private Findings found() {
        List<Finding> found = new ArrayList<>(basic);
        int year = report.year().orElseThrow();
        if (organs.isEmpty()) {
            found.add(RollupFindings.finding("H-MISSING", Severity.WARNING, Message.of("H-MISSING.all", year))
                    .build());
        }
        Map<String, String> came = new TreeMap<>(organs);
        came.putAll(contradictory);
        expected.ifPresent(names -> found.addAll(RollupFindings.expected(names, came, year)));
        boolean complete = expected.isPresent() && missing().isEmpty() && contradictory.isEmpty();
        parent.ifPresent(own -> found.addAll(ParentCheck.of(own, coverage, report, complete)));
        found.sort(Comparator.comparing(Finding::outcome).thenComparing(Finding::severity));
        return Findings.of(found);
    }

    @Override
    public String toString() {
        return organs.values().stream().collect(Collectors.joining(", ", "Rollup[", "]"));
    }
}
