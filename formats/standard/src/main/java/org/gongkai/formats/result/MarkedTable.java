package org.gongkai.formats.result;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.finding.Severity;
import org.gongkai.formats.io.Escape;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.FormCell;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;

/** A table as the form prints it, with the report's entries and a sign in each cell that something is wrong with. */
final class MarkedTable {
    private static final int WIDE = 6;
    /** A figure of so few signs stands on one line with its marks. */
    private static final int TIGHT = 8;
    /** Longer words stand at the left edge of their cell. */
    private static final int LONGEST_CENTRED = 20;

    private final FormTable table;
    private final AnnualReport report;
    private final Marks marks;
    private final Anchors anchors;
    private final ResultWords words;
    private final StringBuilder out;
    private final BitSet figureRows = new BitSet();

    private MarkedTable(
            FormTable table, AnnualReport report, Marks marks, Anchors anchors, ResultWords words, StringBuilder out) {
        this.table = table;
        this.report = report;
        this.marks = marks;
        this.anchors = anchors;
        this.words = words;
        this.out = out;
        table.cells().stream().filter(cell -> cell.figure().isPresent()).forEach(cell -> figureRows.set(cell.row()));
    }

    /** Writes the table, its figures as text or as fields. */
    static void write(
            FormTable table, AnnualReport report, Marks marks, Anchors anchors, ResultWords words, StringBuilder out) {
        new MarkedTable(table, report, marks, anchors, words, out).write();
    }

    private void write() {
        String name = words.of("section." + table.key().key());
        out.append("<h3>").append(Escape.of(name));
        signs(marks.at(table.key().key()));
        out.append("</h3>\n<div class=\"region\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escape.of(name))
                .append("\">\n<table class=\"form")
                .append(table.columnCount() >= WIDE ? " wide" : "")
                .append("\">\n");
        int head = headRows();
        if (head > 0) {
            rows("thead", 0, head);
        }
        rows("tbody", head, table.rowCount());
        out.append("</table>\n</div>\n");
    }

    /** The rows above the figures, where the table has one block and no label reaches down out of them. */
    private int headRows() {
        int head = Math.max(0, figureRows.nextSetBit(0));
        boolean whole =
                table.cells().stream().noneMatch(cell -> cell.row() < head && cell.row() + cell.rowSpan() > head);
        return table.blocks().size() == 1 && whole ? head : 0;
    }

    private void rows(String group, int from, int to) {
        out.append('<').append(group).append(">\n");
        for (int row = from; row < to; row++) {
            out.append("<tr>");
            for (FormCell cell : table.cells()) {
                if (cell.row() == row) {
                    cell(cell);
                }
            }
            out.append("</tr>\n");
        }
        out.append("</").append(group).append(">\n");
    }

    private void cell(FormCell cell) {
        Optional<Figure> figure = cell.figure();
        Optional<Label> label = cell.label();
        String id = figure.map(Figure::id).or(() -> label.map(Label::key)).orElse("");
        String text = figure.map(place -> EntryText.of(report, place))
                .orElseGet(() -> label.map(Label::text).orElse(""));
        String tag = figure.isPresent() ? "td" : "th";
        List<Marks.Mark> here = figure.isPresent() ? marks.at(id) : onLabel(id);
        out.append('<').append(tag);
        if (figure.isEmpty()) {
            out.append(" scope=\"").append(scope(cell)).append('"');
        }
        String classes = classes(here, figure, text);
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes).append('"');
        }
        if (figure.isPresent()) {
            out.append(" title=\"").append(Escape.of(figure.get().describe())).append('"');
        }
        span("rowspan", cell.rowSpan());
        span("colspan", cell.columnSpan());
        out.append('>');
        if (figure.isPresent() && anchors.fields()) {
            field(figure.get(), text, here);
        } else {
            out.append(Escape.lines(text));
        }
        signs(here);
        out.append("</").append(tag).append('>');
    }

    /** A field that goes by the name of its figure, and says which findings are about it. */
    private void field(Figure figure, String text, List<Marks.Mark> here) {
        out.append("<input type=\"text\" autocomplete=\"off\" id=\"")
                .append(anchors.field(figure.id()))
                .append("\" name=\"")
                .append(Escape.of(figure.id()))
                .append("\" value=\"")
                .append(Escape.of(text))
                .append("\" aria-label=\"")
                .append(Escape.of(figure.describe()))
                .append('"');
        if (!here.isEmpty()) {
            out.append(" aria-describedby=\"")
                    .append(here.stream()
                            .map(mark -> anchors.message(mark.number()))
                            .collect(Collectors.joining(" ")))
                    .append('"');
        }
        if (here.stream().anyMatch(mark -> mark.severity() == Severity.ERROR)) {
            out.append(" aria-invalid=\"true\"");
        }
        out.append('>');
    }

    private String scope(FormCell cell) {
        return figureRows.get(cell.row())
                ? (cell.rowSpan() > 1 ? "rowgroup" : "row")
                : (cell.columnSpan() > 1 ? "colgroup" : "col");
    }

    /** In table 四 a label goes by the name of its figure, and leaves the sign to it. */
    private List<Marks.Mark> onLabel(String id) {
        return table.figure(id).isPresent() ? List.of() : marks.at(id);
    }

    private String classes(List<Marks.Mark> here, Optional<Figure> figure, String text) {
        StringBuilder classes = new StringBuilder();
        if (figure.isEmpty()) {
            classes.append(text.length() > LONGEST_CENTRED ? "text " : "");
        } else if (!here.isEmpty()) {
            classes.append(text.length() <= TIGHT ? "tight " : "");
        } else if (marks.isInvolved(figure.get().id())) {
            classes.append("involved ");
        }
        here.stream()
                .filter(mark -> !mark.suspect())
                .map(Marks.Mark::severity)
                .min(Severity::compareTo)
                .ifPresent(
                        severity -> classes.append("at-").append(css(severity)).append(' '));
        if (here.stream().anyMatch(Marks.Mark::suspect)) {
            classes.append("suspect ");
        }
        return classes.toString().strip();
    }

    private void signs(List<Marks.Mark> here) {
        if (here.isEmpty()) {
            return;
        }
        out.append(" <span class=\"signs\">");
        for (Marks.Mark mark : here) {
            sign(mark);
        }
        out.append("</span>");
    }

    /** A sign that leads to its finding. */
    private void sign(Marks.Mark mark) {
        out.append("<a class=\"sign ")
                .append(mark.suspect() ? "suspect" : css(mark.severity()))
                .append("\" href=\"#")
                .append(anchors.finding(mark.number()))
                .append("\">")
                .append(Escape.of(words.of(mark.suspect() ? "sign.suspect" : "sign." + mark.severity())))
                .append(mark.number())
                .append("</a>");
    }

    static String css(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private void span(String name, int span) {
        if (span > 1) {
            out.append(' ').append(name).append("=\"").append(span).append('"');
        }
    }
}
