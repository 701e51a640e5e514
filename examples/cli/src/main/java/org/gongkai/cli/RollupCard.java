package org.gongkai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.rollup.Coverage;
import org.gongkai.rollup.Rollup;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/** What a person reads about a roll-up: who is in, the main sums with how many gave them, and what to look into. */
final class RollupCard {
    /** So many findings of a kind are shown. */
    private static final int MANY = 5;

    private final Words words;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    RollupCard(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /** The card, each line with its end. */
    String of(Rollup rollup) {
        lines.clear();
        lines.add(paint.strong(Text.clean(rollup.report().organ().orElse(""))) + "  "
                + ReportCard.year(words, rollup.report()) + "  " + words.of("rollup.count", rollup.reports()));
        lines.add(paint.faint("─".repeat(ReportCard.WIDTH)));
        sums(rollup);
        findings(rollup);
        lines.add("");
        lines.add(verdict(rollup));
        return String.join("\n", lines) + "\n";
    }

    /** The totals of tables 三 and 四, and all of table 二. */
    private void sums(Rollup rollup) {
        List<Figure> shown = new ArrayList<>();
        for (FormTable table : Templates.tables(rollup.report())) {
            table.figures().stream()
                    .filter(figure -> table.key() == SectionKey.PROACTIVE_DISCLOSURE || isMain(figure))
                    .forEach(shown::add);
        }
        int name = shown.stream()
                .mapToInt(figure -> Text.width(name(figure)))
                .max()
                .orElse(0);
        int sum = shown.stream()
                .mapToInt(figure -> Text.width(entry(rollup, figure)))
                .max()
                .orElse(0);
        sum = Math.max(sum, Text.width(words.of("rollup.sum")));
        List<String> heads =
                List.of(words.of("rollup.reported"), words.of("card.column.blank"), words.of("card.column.unreadable"));
        lines.add(paint.faint("  " + " ".repeat(name) + "  " + Text.right(words.of("rollup.sum"), sum) + "  "
                + String.join("  ", heads)));
        for (Figure figure : shown) {
            Coverage coverage = rollup.coverage(figure.id());
            List<Integer> counts = List.of(coverage.reported(), coverage.blank(), coverage.unreadable());
            StringBuilder line = new StringBuilder("  ")
                    .append(Text.left(name(figure), name))
                    .append("  ")
                    .append(Text.right(entry(rollup, figure), sum));
            for (int i = 0; i < heads.size(); i++) {
                String count = Text.right(
                        counts.get(i) == 0 && i > 0 ? "-" : counts.get(i).toString(), Text.width(heads.get(i)));
                line.append("  ").append(i > 0 && counts.get(i) > 0 ? paint.warn(count) : count);
            }
            lines.add(line.toString());
        }
    }

    private static boolean isMain(Figure figure) {
        boolean total = figure.id().endsWith(".total");
        boolean leaf =
                figure.id().startsWith("requests.outcomes.") && !figure.id().equals("requests.outcomes.total.total");
        return total && !leaf;
    }

    private String name(Figure figure) {
        return words.of("table." + figure.table().key()) + " " + figure.describe();
    }

    private String entry(Rollup rollup, Figure figure) {
        Entry entry = figure.get(rollup.report());
        String unit =
                entry instanceof Amount amount ? amount.unit().map(Unit::label).orElse("") : "";
        return entry.number().map(number -> number.toPlainString() + unit).orElseGet(() -> words.of("compare.blank"));
    }

    private void findings(Rollup rollup) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : rollup.findings()) {
            groups.computeIfAbsent(finding.severity() + "  " + finding.id(), any -> new ArrayList<>())
                    .add(finding);
        }
        groups.values().forEach(group -> {
            Finding first = group.get(0);
            lines.add("");
            String count = group.size() > 1 ? "  " + words.of("card.many", group.size()) : "";
            String head = words.of("severity." + first.severity()) + "  " + first.id();
            lines.add("  " + paint.severity(first.severity(), head) + count);
            texts(group, rollup)
                    .forEach(text -> Text.wrap(Text.clean(text), ReportCard.WIDTH - 8)
                            .forEach(line -> lines.add("        " + line)));
        });
    }

    /** Of many of a kind some, and how many more; who is missing is named in full, for they are to be asked. */
    private List<String> texts(List<Finding> group, Rollup rollup) {
        List<String> missing = rollup.missing();
        if (group.get(0).id().equals("H-MISSING") && group.size() == missing.size()) {
            return List.of(words.of("rollup.missing", String.join(words.of("card.separator"), missing)));
        }
        List<String> texts = new ArrayList<>();
        group.stream().limit(MANY).forEach(finding -> texts.add(finding.message(words.locale())));
        if (group.size() > MANY) {
            texts.add(words.of("rollup.more", group.size() - MANY));
        }
        return texts;
    }

    private String verdict(Rollup rollup) {
        int errors = rollup.findings().atLeast(Severity.ERROR).size();
        int warnings = rollup.findings().atLeast(Severity.WARNING).size() - errors;
        String text =
                words.of("rollup.verdict", rollup.reports(), rollup.missing().size(), errors, warnings);
        return errors > 0 ? paint.bad(text) : warnings > 0 ? paint.warn(text) : paint.good(text);
    }
}
