package org.gongkai.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.template.Templates;

/** What a person reads about one document: what it is, how much of it was read, and what was found. */
final class ReportCard {
    static final int WIDTH = 88;
    /** From here on, findings of one kind that need no single look are one line. */
    private static final int MANY = 3;

    private final Words words;
    private final Paint paint;

    ReportCard(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /** The card, each line with its end. */
    String of(CheckedReport checked, String shown) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(Text.clean(shown)) + (checked.part() > 1 ? words.of("card.part", checked.part()) : ""));
        lines.add(paint.faint("─".repeat(WIDTH)));
        checked.report()
                .ifPresentOrElse(
                        report -> {
                            lines.add(headline(report));
                            tallies(report, lines);
                        },
                        () -> lines.add(paint.bad(words.of("card.noReport"))));
        findings(checked, lines);
        return String.join("\n", lines) + "\n";
    }

    /** Organ, year and form of a report. */
    private String headline(AnnualReport report) {
        return paint.strong(Text.clean(report.organ().orElse(words.of("card.noOrgan")))) + "  " + year(words, report)
                + "  " + words.of("revision." + report.revision().key());
    }

    static String year(Words words, AnnualReport report) {
        OptionalInt year = report.year();
        return year.isPresent() ? words.of("card.year", year.getAsInt()) : words.of("card.noYear");
    }

    private void tallies(AnnualReport report, List<String> lines) {
        if (report.revision() == Revision.NARRATIVE) {
            lines.add("");
            lines.add("  " + words.of("card.noTables"));
            return;
        }
        lines.add("");
        Columns columns = Columns.of(words);
        lines.add(paint.faint(columns.header()));
        Templates.tables(report).forEach(table -> lines.add(columns.row(Tally.of(table, report), paint)));
    }

    private void findings(CheckedReport checked, List<String> lines) {
        Places places = new Places(words, checked.report());
        List<Finding> undecidable = checked.findings().undecidable().list();
        boolean together = undecidable.size() >= MANY;
        for (Severity severity : Severity.values()) {
            groups(checked.findings()
                            .where(finding -> finding.severity() == severity
                                    && !(together && finding.outcome() == Verdict.UNDECIDABLE)))
                    .forEach(group -> {
                        lines.add("");
                        if (group.size() >= MANY && group.get(0).id().startsWith("READ-")) {
                            many(group, places, lines);
                        } else {
                            group.forEach(finding -> one(finding, places, lines));
                        }
                    });
        }
        if (together) {
            lines.add("");
            undecidable(undecidable, places, lines);
        }
        if (checked.findings().isEmpty()) {
            lines.add("");
            lines.add("  " + paint.good(words.of("card.clean")));
        }
        if (!checked.suppressed().isEmpty()) {
            lines.add("");
            lines.add("  "
                    + paint.faint(
                            words.of("card.suppressed", checked.suppressed().size())));
        }
    }

    /** The findings by id, in order of appearance. */
    private static Collection<List<Finding>> groups(Iterable<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding ->
                groups.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding));
        return groups.values();
    }

    private void one(Finding finding, Places places, List<String> lines) {
        title(finding.severity(), finding.id(), where(finding, places), lines);
        indented(message(finding), lines);
    }

    private void many(List<Finding> group, Places places, List<String> lines) {
        Finding first = group.get(0);
        String where = where(first, places);
        String count = words.of("card.many", group.size());
        String example = where.isEmpty() ? "" : words.of("card.comma") + words.of("card.example", where);
        title(first.severity(), first.id(), count + example, lines);
        indented(message(first), lines);
    }

    /** What can't be decided, all in one: how many of each rule, and one of them in short. */
    private void undecidable(List<Finding> all, Places places, List<String> lines) {
        String counts = groups(all).stream()
                .map(group -> words.of("card.undecidableOf", group.get(0).id(), group.size()))
                .collect(Collectors.joining(words.of("card.separator")));
        Finding first = all.get(0);
        title(first.severity(), words.of("card.undecidable", all.size()), "", lines);
        indented(counts, lines);
        indented(words.of("card.example", where(first, places)), lines);
        List<String> message = Text.wrap(message(first), WIDTH - 10);
        message.stream().limit(MANY).forEach(line -> lines.add("        " + line));
        if (message.size() > MANY) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "……");
        }
    }

    /** Severity and name, and where: on the same line if there is room. */
    private void title(Severity severity, String name, String where, List<String> lines) {
        String head = words.of("severity." + severity) + "  " + name;
        boolean room = 4 + Text.width(head) + Text.width(where) <= WIDTH;
        lines.add("  " + paint.severity(severity, head) + (room && !where.isEmpty() ? "  " + where : ""));
        if (!room && !where.isEmpty()) {
            indented(where, lines);
        }
    }

    private String message(Finding finding) {
        return Text.clean(finding.message(words.locale()));
    }

    /** The place in words and the line. */
    private String where(Finding finding, Places places) {
        String place = finding.place().map(places::describe).orElse("");
        String line = finding.line().isPresent()
                ? words.of("card.line", finding.line().getAsInt())
                : "";
        return place.isEmpty() || line.isEmpty() ? place + line : place + words.of("card.comma") + line;
    }

    private static void indented(String text, List<String> lines) {
        Text.wrap(text, WIDTH - 8).forEach(line -> lines.add("        " + line));
    }
}
