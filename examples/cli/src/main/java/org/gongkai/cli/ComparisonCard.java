package org.gongkai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.comparison.ChangeKind;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FactChange;
import org.gongkai.comparison.FigureChange;
import org.gongkai.comparison.Side;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.SectionKey;

/** What a person reads about two reports: what each is, then the figures that changed, then the text. */
final class ComparisonCard {
    private static final List<SectionKey> TABLES =
            List.of(SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS, SectionKey.DISPUTES);

    private static final int MANY = 3;

    private final Words words;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    ComparisonCard(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    /** The card, each line with its end. */
    String of(Comparison comparison) {
        lines.clear();
        headline(comparison);
        facts(comparison);
        figures(comparison);
        lone(comparison);
        new PassageLines(words, paint, lines).add(comparison);
        return String.join("\n", lines) + "\n";
    }

    private void headline(Comparison comparison) {
        AnnualReport before = comparison.before();
        AnnualReport after = comparison.after();
        String organ = Text.clean(before.organ().orElse(words.of("card.noOrgan")));
        if (before.organ().equals(after.organ())) {
            lines.add(paint.strong(organ) + "  " + ReportCard.year(words, before) + " → "
                    + ReportCard.year(words, after));
        } else {
            String other = Text.clean(after.organ().orElse(words.of("card.noOrgan")));
            lines.add(paint.strong(organ) + "  " + ReportCard.year(words, before) + " →");
            lines.add(paint.strong(other) + "  " + ReportCard.year(words, after));
        }
        lines.add(paint.faint("─".repeat(ReportCard.WIDTH)));
        lines.add(
                comparison.isEmpty()
                        ? words.of("compare.same")
                        : words.of(
                                "compare.summary",
                                comparison.changes().size(),
                                comparison.figures().size(),
                                comparison.textChanges().size()));
    }

    private void facts(Comparison comparison) {
        if (comparison.facts().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(paint.strong(words.of("compare.facts")));
        for (FactChange change : comparison.facts()) {
            String name = words.of("compare.fact." + change.fact().key());
            String text = name + words.of("card.colon") + said(change.before()) + " → " + said(change.after());
            indent(text, 2);
        }
    }

    private String said(Optional<String> value) {
        return value.map(Text::clean).orElse(words.of("compare.unsaid"));
    }

    private void figures(Comparison comparison) {
        List<FigureChange> changes = comparison.changes();
        int column = widest(changes.stream().map(FigureChange::column).toList());
        int before =
                widest(changes.stream().map(change -> side(change.before())).toList());
        int after = widest(changes.stream().map(change -> side(change.after())).toList());
        int difference =
                widest(changes.stream().map(FigureChange::differenceText).toList());
        for (SectionKey table : TABLES) {
            Map<String, List<FigureChange>> rows = new LinkedHashMap<>();
            changes.stream()
                    .filter(change -> change.table() == table)
                    .forEach(change -> rows.computeIfAbsent(change.row(), any -> new ArrayList<>())
                            .add(change));
            if (!rows.isEmpty()) {
                lines.add("");
                lines.add(paint.strong(words.of("card.table." + table.key())));
            }
            rows.forEach((row, columns) -> {
                indent(row, 2);
                for (FigureChange change : without(columns)) {
                    lines.add("    " + Text.left(change.column(), column) + "  "
                            + Text.right(side(change.before()), before) + " → "
                            + Text.right(side(change.after()), after) + "  " + outcome(change, difference)
                            + paint.faint(terms(change)));
                }
            });
        }
    }

    /** Many columns of a row that are blank on a side are one line; the others of the row are given back. */
    private List<FigureChange> without(List<FigureChange> columns) {
        List<FigureChange> rest = new ArrayList<>(columns);
        for (ChangeKind kind : List.of(ChangeKind.APPEARED, ChangeKind.DISAPPEARED)) {
            List<FigureChange> lacking =
                    columns.stream().filter(change -> change.kind() == kind).toList();
            if (lacking.size() >= MANY) {
                rest.removeAll(lacking);
                String names = lacking.stream()
                        .map(FigureChange::column)
                        .collect(Collectors.joining(words.of("card.separator")));
                indent(names + words.of("card.colon") + words.of("compare.kind." + kind), 4);
            }
        }
        return rest;
    }

    private String outcome(FigureChange change, int width) {
        if (change.difference().isEmpty()) {
            return paint.faint(words.of("compare.kind." + change.kind()));
        }
        String rate = change.relativeText();
        String text = Text.right(change.differenceText(), width)
                + (rate.isEmpty() ? "" : "  " + Text.right(rate, "+100.00%".length()));
        return change.kind() == ChangeKind.INCREASED ? paint.good(text) : paint.warn(text);
    }

    private String side(Side side) {
        if (side.isBlank()) {
            return words.of("compare.blank");
        }
        boolean sum = side.isSum() && side.number().isPresent();
        return sum ? side.number().get().toPlainString() : Text.clean(side.text());
    }

    /** Of a sum its terms, which have no room in the columns. */
    private String terms(FigureChange change) {
        return Stream.of(change.before(), change.after())
                .filter(side -> side.isSum()
                        && side.number().isPresent()
                        && side.number().get().signum() != 0)
                .map(side -> words.of("compare.sum", Text.clean(side.text())))
                .findFirst()
                .orElse("");
    }

    private void lone(Comparison comparison) {
        int before = comparison.onlyBefore().size();
        int after = comparison.onlyAfter().size();
        if (before + after > 0) {
            lines.add("");
            lines.add(paint.strong(words.of("compare.lone")));
            indent(words.of("compare.lone.why", before, after), 2);
        }
    }

    private void indent(String text, int by) {
        Text.wrap(Text.clean(text), ReportCard.WIDTH - by).forEach(line -> lines.add(" ".repeat(by) + line));
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Text::width).max().orElse(0);
    }
}
