package org.gongkai.formats.comparison;

import java.util.List;
import org.gongkai.comparison.ChangeKind;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FigureChange;
import org.gongkai.comparison.Incomparable;
import org.gongkai.comparison.Side;
import org.gongkai.formats.io.Escape;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;

/** The figures that changed, table by table and row by row, and those that stand alone. */
final class FigureTables {
    private static final List<SectionKey> TABLES =
            List.of(SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS, SectionKey.DISPUTES);

    private final PageWords words;
    private final SideNames names;
    private final StringBuilder out;

    private FigureTables(PageWords words, SideNames names, StringBuilder out) {
        this.words = words;
        this.names = names;
        this.out = out;
    }

    static void write(Comparison comparison, SideNames names, PageWords words, StringBuilder out) {
        FigureTables tables = new FigureTables(words, names, out);
        out.append("<section>\n<h2>").append(words.of("figures")).append("</h2>\n");
        if (comparison.changes().isEmpty()) {
            out.append("<p>").append(words.of(comparison.figures().isEmpty() ? "figures.none" : "figures.same"));
            out.append("</p>\n");
        }
        for (SectionKey table : TABLES) {
            tables.changes(
                    table,
                    comparison.changes().stream()
                            .filter(change -> change.table() == table)
                            .toList());
        }
        out.append("</section>\n");
        if (!comparison.onlyBefore().isEmpty() || !comparison.onlyAfter().isEmpty()) {
            out.append("<section>\n<h2>").append(words.of("lone")).append("</h2>\n<p>");
            out.append(words.of("lone.why")).append("</p>\n");
            tables.lone(names.before(), comparison.onlyBefore());
            tables.lone(names.after(), comparison.onlyAfter());
            out.append("</section>\n");
        }
    }

    private void changes(SectionKey table, List<FigureChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.append("<h3>")
                .append(words.of("table." + table.key()))
                .append("</h3>\n<table class=\"figures\">\n<thead><tr>");
        out.append("<th scope=\"col\">").append(words.of("figure")).append("</th>");
        for (String head : List.of(names.before(), names.after(), words.of("difference"), words.of("relative"))) {
            out.append("<th scope=\"col\">").append(Escape.of(head)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        String row = "";
        for (FigureChange change : changes) {
            if (!change.row().equals(row)) {
                row = change.row();
                out.append("<tr class=\"row\"><th scope=\"rowgroup\" colspan=\"5\">")
                        .append(Escape.of(row));
                out.append("</th></tr>\n");
            }
            change(change);
        }
        out.append("</tbody>\n</table>\n");
    }

    private void change(FigureChange change) {
        out.append("<tr><th scope=\"row\">").append(Escape.of(change.column())).append("</th>");
        side(change.before());
        side(change.after());
        if (change.difference().isPresent()) {
            String way = change.kind() == ChangeKind.INCREASED ? "up" : "down";
            out.append("<td class=\"").append(way).append("\">").append(Escape.of(change.differenceText()));
            out.append("</td><td class=\"").append(way).append("\">");
            out.append(change.relative().isPresent() ? change.relativeText() : "–")
                    .append("</td>");
        } else {
            out.append("<td colspan=\"2\" class=\"kind\">")
                    .append(words.of("kind." + change.kind()))
                    .append("</td>");
        }
        out.append("</tr>\n");
    }

    private void side(Side side) {
        String text = side.text();
        if (side.isBlank()) {
            out.append("<td class=\"kind\">").append(words.of("blank")).append("</td>");
        } else {
            out.append("<td>").append(Escape.of(text));
            if (side.isSum()) {
                out.append("<small>")
                        .append(words.of("sum", side.figures().size()))
                        .append("</small>");
            }
            out.append("</td>");
        }
    }

    private void lone(String name, List<Incomparable> figures) {
        if (figures.isEmpty()) {
            return;
        }
        out.append("<details open><summary>").append(Escape.of(words.of("lone.only", name, figures.size())));
        out.append("</summary>\n<table class=\"figures\">\n<tbody>\n");
        String row = "";
        for (Incomparable figure : figures) {
            if (!figure.row().equals(row)) {
                row = figure.row();
                out.append("<tr class=\"row\"><th scope=\"rowgroup\" colspan=\"2\">")
                        .append(Escape.of(row));
                out.append("</th></tr>\n");
            }
            out.append("<tr><th scope=\"row\">")
                    .append(Escape.of(figure.column()))
                    .append("</th>");
            side(new Side(List.of(figure.id()), List.<Entry>of(figure.entry())));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</details>\n");
    }
}
