package org.gongkai.formats.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.document.Location;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Suspect;
import org.gongkai.formats.io.Escape;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Templates;

/** One finding in words: what, where, what stands there, which figures may be wrong, and by what rule. */
final class FindingItem {
    private final CheckedReport result;
    private final PlaceNames places;
    private final Anchors anchors;
    private final ResultWords words;
    private final StringBuilder out;

    FindingItem(CheckedReport result, PlaceNames places, Anchors anchors, ResultWords words, StringBuilder out) {
        this.result = result;
        this.places = places;
        this.anchors = anchors;
        this.words = words;
        this.out = out;
    }

    /** A finding with its number, or many of one kind. */
    void write(Numbered one) {
        Finding first = one.first();
        String css = MarkedTable.css(one.severity());
        out.append("<article class=\"finding ")
                .append(css)
                .append("\" id=\"")
                .append(anchors.finding(one.number()))
                .append("\">\n<h4><span class=\"sign ")
                .append(css)
                .append("\">")
                .append(Escape.of(words.of("sign." + one.severity())))
                .append(one.number())
                .append("</span> ");
        name(first.id());
        if (one.findings().size() > 1) {
            out.append(" <small>")
                    .append(Escape.of(words.of("finding.many", one.findings().size())))
                    .append("</small>");
        }
        out.append("</h4>\n");
        if (one.findings().size() == 1) {
            details(first, Optional.empty(), id(one));
        } else {
            together(one.findings(), id(one));
            out.append("<dl>\n");
            basis(first);
            out.append("</dl>\n");
        }
        out.append("</article>\n");
    }

    /** A finding that was set aside, with the reason. */
    void aside(Suppressed one) {
        out.append("<article class=\"finding aside\">\n<h4>");
        name(one.finding().id());
        out.append("</h4>\n");
        details(one.finding(), Optional.of(one.reason()), "");
        out.append("</article>\n");
    }

    /** Many findings as a list of what they say, the same said once, and what to write to set them aside. */
    void together(List<Finding> findings) {
        together(findings, "");
    }

    private void together(List<Finding> findings, String id) {
        Map<String, Integer> said = new LinkedHashMap<>();
        findings.forEach(finding -> said.merge(finding.message(words.locale()), 1, Integer::sum));
        out.append("<ul").append(id).append(">\n");
        said.forEach((message, count) -> {
            out.append("<li>").append(Escape.lines(message));
            if (count > 1) {
                out.append(" <small>")
                        .append(Escape.of(words.of("finding.many", count)))
                        .append("</small>");
            }
            out.append("</li>\n");
        });
        out.append("</ul>\n<details class=\"codes\">\n<summary>")
                .append(Escape.of(words.of("finding.aside")))
                .append("</summary>\n<ul>\n");
        findings.forEach(finding ->
                out.append("<li><code>").append(Escape.of(entry(finding))).append("</code></li>\n"));
        out.append("</ul>\n</details>\n");
    }

    /** The rule's name and id. */
    void name(String id) {
        RuleText.of(id)
                .ifPresent(text ->
                        out.append(Escape.of(text.title(words.locale()))).append(' '));
        out.append("<span class=\"id\">").append(Escape.of(id)).append("</span>");
    }

    /** What the fields of a page point to; a page without fields needs none. */
    private String id(Numbered one) {
        return anchors.fields() ? " id=\"" + anchors.message(one.number()) + '"' : "";
    }

    private void details(Finding finding, Optional<String> reason, String id) {
        out.append("<p class=\"message\"")
                .append(id)
                .append('>')
                .append(Escape.lines(finding.message(words.locale())))
                .append("</p>\n<dl>\n");
        reason.ifPresent(text -> row("aside.reason", Escape.lines(text)));
        finding.place().ifPresent(place -> row("finding.place", place(place)));
        printed(finding).ifPresent(text -> row("finding.printed", Escape.lines(text)));
        if (isOfPlace(finding)) {
            row(
                    "finding.values",
                    Escape.of(words.of(
                            "finding.valuesOf",
                            finding.expected().get().toPlainString(),
                            finding.actual().get().toPlainString(),
                            finding.difference().get().toPlainString())));
        }
        if (!finding.suspects().isEmpty()) {
            row(
                    "finding.suspects",
                    finding.suspects().stream().map(this::suspect).collect(Collectors.joining("<br>")));
        }
        basis(finding);
        if (reason.isEmpty()) {
            out.append("<dt class=\"list\">")
                    .append(Escape.of(words.of("finding.aside")))
                    .append("</dt><dd class=\"list\"><code>")
                    .append(Escape.of(entry(finding)))
                    .append("</code></dd>\n");
        }
        out.append("</dl>\n");
    }

    /** A place in words, which leads to its field where there is one. */
    private String place(String id) {
        String text = Escape.of(places.describe(id));
        boolean field = anchors.fields()
                && result.report()
                        .flatMap(report -> Templates.figure(report, id))
                        .isPresent();
        return field ? "<a href=\"#" + anchors.field(id) + "\">" + text + "</a>" : text;
    }

    private void basis(Finding finding) {
        finding.basis().ifPresent(text -> row("finding.basis", Escape.lines(text)));
    }

    private void row(String key, String html) {
        out.append("<dt>")
                .append(Escape.of(words.of(key)))
                .append("</dt><dd>")
                .append(html)
                .append("</dd>\n");
    }

    /** The line of a list of suppressions, to which only the reason is missing. */
    private String entry(Finding finding) {
        List<String> about = new ArrayList<>();
        result.report().flatMap(AnnualReport::organ).ifPresent(about::add);
        result.report()
                .filter(report -> report.year().isPresent())
                .ifPresent(report -> about.add(Integer.toString(report.year().getAsInt())));
        finding.place().map(places::describe).ifPresent(about::add);
        return SuppressionLine.of(finding, String.join(" ", about));
    }

    /** Whether the values are those of the place, and not of a sum that the message spells out. */
    private boolean isOfPlace(Finding finding) {
        return finding.expected().isPresent()
                && finding.difference().isPresent()
                && finding.place()
                        .flatMap(place -> result.report()
                                .flatMap(report -> Templates.figure(report, place)
                                        .flatMap(figure -> figure.get(report).number())))
                        .filter(number -> finding.actual()
                                .filter(actual -> actual.compareTo(number) == 0)
                                .isPresent())
                        .isPresent();
    }

    private String suspect(Suspect suspect) {
        String now = result.report()
                .flatMap(
                        report -> Templates.figure(report, suspect.place()).map(figure -> EntryText.of(report, figure)))
                .filter(text -> !text.isEmpty())
                .orElse(words.of("finding.blank"));
        return Escape.of(words.of(
                "finding.suspect",
                places.describe(suspect.place()),
                now,
                suspect.value().toPlainString()));
    }

    /** What stands in the place, and where in the document; empty where neither is known. */
    private Optional<String> printed(Finding finding) {
        Provenance provenance = result.provenance();
        Optional<Source> source = finding.place().flatMap(provenance::figure);
        List<String> parts = new ArrayList<>();
        source.ifPresent(
                read -> parts.add(read.text().isEmpty() ? words.of("finding.blank") : '“' + read.text() + '”'));
        source.map(Source::location).ifPresentOrElse(location -> where(location, parts), () -> {
            if (finding.line().isPresent()) {
                parts.add(words.of("finding.line", finding.line().getAsInt()));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(words.of("separator"), parts));
    }

    private void where(Location location, List<String> parts) {
        if (location.line() > 0) {
            parts.add(words.of("finding.line", location.line()));
        }
        if (location.page() > 0) {
            parts.add(words.of("finding.page", location.page()));
        }
        if (location.table() > 0) {
            parts.add(words.of("finding.cell", location.table(), location.row(), location.column()));
        }
    }
}
