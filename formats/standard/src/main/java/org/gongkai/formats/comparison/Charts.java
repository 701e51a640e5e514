package org.gongkai.formats.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FigureChange;
import org.gongkai.comparison.Side;
import org.gongkai.formats.io.Escape;

/** Bars of the main totals, two for each: requests, outcomes, disputes. A blank has no bar, and says so. */
final class Charts {
    private static final int WIDTH = 360;
    private static final int LONGEST_BAR = 240;
    private static final int BAR = 13;
    private static final int ROW = 56;
    private static final int TOP = 8;

    private final PageWords words;
    private final SideNames names;
    private final StringBuilder out;

    private Charts(PageWords words, SideNames names, StringBuilder out) {
        this.words = words;
        this.names = names;
        this.out = out;
    }

    static void write(Comparison comparison, SideNames names, PageWords words, StringBuilder out) {
        Charts charts = new Charts(words, names, out);
        out.append("<section>\n<h2>")
                .append(words.of("charts"))
                .append("</h2>\n<p class=\"legend\"><span class=\"old\">");
        out.append(Escape.of(names.before())).append("</span> <span class=\"now\">");
        out.append(Escape.of(names.after())).append("</span></p>\n<div class=\"charts\">\n");
        charts.chart(
                "requests",
                figures(
                        comparison,
                        "requests.newlyReceived.total",
                        "requests.carriedIn.total",
                        "requests.outcomes.total.total",
                        "requests.carriedOut.total"));
        charts.chart("outcomes", comparison.groups());
        charts.chart(
                "disputes",
                figures(
                        comparison,
                        "disputes.reconsideration.total",
                        "disputes.directSuit.total",
                        "disputes.suitAfterReconsideration.total"));
        out.append("</div>\n</section>\n");
    }

    private static List<FigureChange> figures(Comparison comparison, String... ids) {
        List<FigureChange> figures = new ArrayList<>();
        for (String id : ids) {
            comparison.figure(id).ifPresent(figures::add);
        }
        return figures;
    }

    private void chart(String key, List<FigureChange> rows) {
        String title = words.of("chart." + key);
        double most = rows.stream()
                .flatMap(row -> List.of(row.before(), row.after()).stream())
                .flatMap(side -> side.number().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        int height = TOP + rows.size() * ROW;
        out.append("<figure>\n<figcaption>")
                .append(title)
                .append("</figcaption>\n<svg viewBox=\"0 0 ")
                .append(WIDTH);
        out.append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(title)
                .append("\">\n");
        for (int i = 0; i < rows.size(); i++) {
            FigureChange row = rows.get(i);
            int y = TOP + i * ROW;
            text("label", 0, y + 11, label(row));
            if (!row.relativeText().isEmpty()) {
                out.append("<text class=\"rate\" x=\"")
                        .append(WIDTH)
                        .append("\" y=\"")
                        .append(y + 11);
                out.append("\" text-anchor=\"end\">").append(row.relativeText()).append("</text>\n");
            }
            bar("old", y + 17, row.before(), names.before(), most);
            bar("now", y + 17 + BAR + 2, row.after(), names.after(), most);
        }
        out.append("</svg>\n</figure>\n");
    }

    private void bar(String kind, int y, Side side, String name, double most) {
        Optional<BigDecimal> number = side.number();
        double share =
                most > 0 ? Math.max(0, number.map(BigDecimal::doubleValue).orElse(0.0)) / most : 0;
        // A number that is not 0 is never drawn as nothing.
        long width = share > 0 ? Math.max(2, Math.round(share * LONGEST_BAR)) : 0;
        out.append("<g><title>")
                .append(Escape.of(name))
                .append("</title><rect class=\"")
                .append(kind);
        out.append("\" x=\"0\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(BAR);
        out.append("\"/></g>\n");
        String value = number.map(BigDecimal::toPlainString)
                .orElseGet(() -> words.of(side.isBlank() ? "blank" : "unreadable"));
        text(number.isPresent() ? "value" : "none", width + 5, y + 11, value);
    }

    private void text(String kind, long x, int y, String text) {
        out.append("<text class=\"")
                .append(kind)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">");
        out.append(Escape.of(text)).append("</text>\n");
    }

    /** The total of the outcomes is called 总计 on the form, where the rows above it say of what. */
    private String label(FigureChange row) {
        return row.id().equals("requests.outcomes.total.total") ? words.of("chart.handled") : shortened(row.row());
    }

    /** The label without its remark in brackets; the number in front stands in brackets too. */
    private static String shortened(String label) {
        int remark = label.indexOf('（', 1);
        return remark < 0 ? label : label.substring(0, remark);
    }
}
