package org.gongkai.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.finding.Severity;
import org.gongkai.formats.result.CheckedReport;

/** What a person reads last: every document on one line, and how many findings there are. */
final class Summary {
    private record Line(String shown, String organ, String year, Map<Severity, Integer> counts) {}

    private final Words words;
    private final Paint paint;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Severity, Integer> sums = none();
    private int reports;

    Summary(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    void add(CheckedReport checked, String shown) {
        Map<Severity, Integer> counts = none();
        checked.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        counts.forEach((severity, count) -> sums.merge(severity, count, Integer::sum));
        reports += checked.report().isPresent() ? 1 : 0;
        lines.add(new Line(
                Text.clean(shown) + (checked.part() > 1 ? words.of("card.part", checked.part()) : ""),
                Text.clean(checked.report()
                        .map(report -> report.organ().orElse(words.of("card.noOrgan")))
                        .orElse(words.of("summary.noReport"))),
                checked.report().map(report -> ReportCard.year(words, report)).orElse(""),
                counts));
    }

    /**
     * The summary, each line with its end; empty where nothing was read.
     *
     * @param lost how many inputs could not be opened
     */
    String text(int lost) {
        if (lines.isEmpty()) {
            return "";
        }
        int shown = widest(Line::shown);
        int organ = widest(Line::organ);
        int year = widest(Line::year);
        StringBuilder text = new StringBuilder(paint.faint("═".repeat(ReportCard.WIDTH))).append('\n');
        text.append(" ".repeat(shown + organ + year + 4));
        for (Severity severity : Severity.values()) {
            text.append("  ").append(paint.faint(name(severity)));
        }
        text.append('\n');
        for (Line line : lines) {
            text.append(Text.left(line.shown(), shown)).append("  ").append(Text.left(line.organ(), organ));
            text.append("  ").append(Text.left(line.year(), year));
            line.counts().forEach((severity, count) -> {
                String cell = Text.right(count == 0 ? "-" : count.toString(), Text.width(name(severity)));
                text.append("  ").append(count == 0 ? paint.faint(cell) : paint.severity(severity, cell));
            });
            text.append('\n');
        }
        return text.append('\n').append(verdict(lost)).append('\n').toString();
    }

    private String verdict(int lost) {
        int errors = sums.getOrDefault(Severity.ERROR, 0);
        int warnings = sums.getOrDefault(Severity.WARNING, 0);
        int notes = sums.getOrDefault(Severity.NOTE, 0);
        String counts = words.of("summary.counts", lines.size(), reports, errors, warnings, notes);
        String rules = errors + warnings + notes > 0 ? "\n" + paint.faint(words.of("summary.rules")) : "";
        String last = words.of(errors > 0 ? "summary.errors" : warnings > 0 ? "summary.warnings" : "summary.clean");
        boolean good = errors == 0 && lost == 0;
        if (lost > 0) {
            last = words.of("summary.lost", lost);
        }
        return counts + rules + "\n" + (good ? paint.good(last) : paint.bad(last));
    }

    private String name(Severity severity) {
        return words.of("severity." + severity);
    }

    private int widest(Function<Line, String> cell) {
        return lines.stream().map(cell).mapToInt(Text::width).max().orElse(0);
    }

    private static Map<Severity, Integer> none() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        return counts;
    }
}
