package org.gongkai.formats.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.formats.io.Escape;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/** One report on the page: what it is, its tables with their signs, and its findings. */
final class ReportSection {
    private final CheckedReport result;
    private final Anchors anchors;
    private final ResultWords words;
    private final StringBuilder out = new StringBuilder(1 << 15);
    private final List<Numbered> numbered;
    private final List<Finding> open;
    private final FindingItem items;

    private ReportSection(CheckedReport result, Anchors anchors, ResultWords words) {
        this.result = result;
        this.anchors = anchors;
        this.words = words;
        this.numbered = Numbered.of(result.findings());
        this.open = result.findings().undecidable().list();
        this.items = new FindingItem(result, PlaceNames.of(result.report(), words), anchors, words, out);
    }

    static String of(CheckedReport result, Anchors anchors, ResultWords words) {
        ReportSection section = new ReportSection(result, anchors, words);
        section.write();
        return section.out.toString();
    }

    /** Organ and year of a report, in words. */
    static String title(CheckedReport result, ResultWords words) {
        return result.report()
                .map(report -> words.of(
                        "report.title", report.organ().orElse(words.of("report.noOrgan")), year(report, words)))
                .orElse(words.of("report.none"));
    }

    private static String year(AnnualReport report, ResultWords words) {
        return report.year().isPresent()
                ? words.of("report.year", report.year().getAsInt())
                : words.of("report.noYear");
    }

    private void write() {
        out.append("<section class=\"report\" id=\"").append(anchors.section()).append("\">\n<h2>");
        out.append(Escape.of(title(result, words))).append("</h2>\n");
        verdict();
        meta();
        result.report().ifPresent(this::form);
        findings();
        undecidable();
        aside();
        out.append("</section>\n");
    }

    private void verdict() {
        out.append("<p class=\"verdict\">");
        if (numbered.isEmpty() && open.isEmpty()) {
            out.append("<span class=\"clean\">")
                    .append(Escape.of(words.of("verdict.clean")))
                    .append("</span>");
        }
        for (Severity severity : Severity.values()) {
            long count = result.findings().broken().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                chip(MarkedTable.css(severity), words.of("verdict.count", words.of("severity." + severity), count));
            }
        }
        if (!open.isEmpty()) {
            chip("open", words.of("verdict.open", open.size()));
        }
        if (!result.suppressed().isEmpty()) {
            chip("aside", words.of("verdict.aside", result.suppressed().size()));
        }
        out.append("</p>\n");
    }

    private void chip(String css, String text) {
        out.append("<span class=\"chip ")
                .append(css)
                .append("\">")
                .append(Escape.of(text))
                .append("</span> ");
    }

    private void meta() {
        out.append("<dl class=\"meta\">\n");
        meta("meta.source", result.source() + (result.part() > 1 ? words.of("report.part", result.part()) : ""));
        result.format().ifPresent(format -> meta("meta.format", format));
        result.report()
                .ifPresent(report -> meta(
                        "meta.revision",
                        words.of("revision." + report.revision().key())));
        result.sha256().ifPresent(digest -> meta("meta.sha256", digest));
        meta(
                "meta.versions",
                words.of(
                        "meta.versionsOf",
                        result.versions().library(),
                        result.versions().ruleSet()));
        out.append("</dl>\n");
    }

    private void meta(String key, String text) {
        out.append("<dt>")
                .append(Escape.of(words.of(key)))
                .append("</dt><dd>")
                .append(Escape.of(text))
                .append("</dd>\n");
    }

    private void form(AnnualReport report) {
        if (report.revision() == Revision.NARRATIVE) {
            out.append("<p>").append(Escape.of(words.of("form.noTables"))).append("</p>\n");
            return;
        }
        Marks marks = Marks.of(numbered);
        if (!marks.isEmpty()) {
            out.append("<p class=\"legend\">")
                    .append(Escape.of(words.of("legend")))
                    .append("</p>\n");
        }
        for (FormTable table : Templates.tables(report)) {
            MarkedTable.write(table, report, marks, anchors, words, out);
        }
    }

    private void findings() {
        Severity last = null;
        for (Numbered one : numbered) {
            if (one.severity() != last) {
                last = one.severity();
                out.append("<h3 class=\"group\">")
                        .append(Escape.of(words.of("severity." + last)))
                        .append("</h3>\n");
            }
            items.write(one);
        }
    }

    private void undecidable() {
        if (open.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        open.forEach(finding -> counts.merge(finding.id(), 1, Integer::sum));
        out.append("<h3 class=\"group\">")
                .append(Escape.of(words.of("open.title", open.size())))
                .append("</h3>\n<p>")
                .append(Escape.of(words.of("open.why")))
                .append("</p>\n<ul class=\"counts\">\n");
        counts.forEach((id, count) -> {
            out.append("<li>");
            items.name(id);
            out.append(' ').append(Escape.of(words.of("finding.many", count))).append("</li>\n");
        });
        out.append("</ul>\n<details class=\"open\">\n<summary>")
                .append(Escape.of(words.of("open.each")))
                .append("</summary>\n");
        items.together(open);
        out.append("</details>\n");
    }

    private void aside() {
        if (!result.suppressed().isEmpty()) {
            out.append("<h3 class=\"group\">")
                    .append(Escape.of(
                            words.of("aside.title", result.suppressed().size())))
                    .append("</h3>\n");
            result.suppressed().forEach(items::aside);
        }
    }
}
