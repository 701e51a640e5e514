package org.gongkai.formats.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.finding.Severity;
import org.gongkai.formats.io.Escape;
import org.gongkai.formats.io.Spool;

/** One page for all reports. Their list stands above them, so they wait until all are there. */
final class HtmlResults implements ResultWriter {
    private static final int IN_MEMORY = 8 << 20;

    private final OutputStream out;
    private final ResultWords words;
    private final Spool sections = new Spool(IN_MEMORY);
    private final List<Line> lines = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private boolean closed;

    /** What the list says of a report. */
    private record Line(String title, String source, List<Long> counts) {}

    HtmlResults(OutputStream out, Locale locale) {
        this.out = Objects.requireNonNull(out, "out");
        this.words = ResultWords.in(locale);
    }

    @Override
    public void write(CheckedReport result) throws IOException {
        List<Long> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(result.findings().broken().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count());
        }
        counts.add((long) result.findings().undecidable().size());
        counts.add((long) result.suppressed().size());
        String part = result.part() > 1 ? words.of("report.part", result.part()) : "";
        lines.add(new Line(ReportSection.title(result, words), result.source() + part, counts));
        sections.write(bytes(ReportSection.of(result, new Anchors(lines.size(), false), words)));
    }

    @Override
    public void unread(String source, String reason) {
        unread.add(new Unread(source, reason));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (sections) {
            out.write(bytes(head()));
            sections.writeTo(out);
            out.write(bytes("</main>\n</body>\n</html>\n"));
            out.flush();
        }
    }

    private String head() {
        String title = words.of("page.title");
        StringBuilder head = new StringBuilder(1 << 13);
        head.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.of("page.language"))
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Escape.of(lines.size() == 1 ? lines.get(0).title() + " · " + title : title))
                .append("</title>\n<style>\n")
                .append(Resources.text("results.css"))
                .append("</style>\n</head>\n<body>\n<main>\n")
                .append(lines.size() > 1 ? "<header class=\"many\">\n<h1>" : "<header>\n<h1>")
                .append(Escape.of(title))
                .append("</h1>\n<p>")
                .append(Escape.of(words.of(
                        "page.made",
                        Versions.current().library(),
                        Versions.current().ruleSet())))
                .append("</p>\n");
        if (lines.size() > 1) {
            list(head);
        }
        if (!unread.isEmpty()) {
            head.append("<h2 class=\"unread\">")
                    .append(Escape.of(words.of("page.unread")))
                    .append("</h2>\n<ul>\n");
            unread.forEach(input ->
                    head.append("<li>").append(Escape.of(input.reason())).append("</li>\n"));
            head.append("</ul>\n");
        }
        return head.append("</header>\n").toString();
    }

    private void list(StringBuilder head) {
        head.append("<div class=\"region\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escape.of(words.of("page.contents")))
                .append("\">\n<table class=\"list\">\n<thead>\n<tr><th>")
                .append(Escape.of(words.of("column.report")))
                .append("</th>");
        for (Severity severity : Severity.values()) {
            column("severity." + severity, head);
        }
        column("column.open", head);
        column("column.aside", head);
        head.append("</tr>\n</thead>\n<tbody>\n");
        int number = 0;
        for (Line line : lines) {
            head.append("<tr><td><a href=\"#r")
                    .append(++number)
                    .append("\">")
                    .append(Escape.of(line.title()))
                    .append("</a><br><small>")
                    .append(Escape.of(line.source()))
                    .append("</small></td>");
            for (long count : line.counts()) {
                head.append("<td class=\"count\">")
                        .append(count == 0 ? "–" : Long.toString(count))
                        .append("</td>");
            }
            head.append("</tr>\n");
        }
        head.append("</tbody>\n</table>\n</div>\n");
    }

    private void column(String key, StringBuilder head) {
        head.append("<th>").append(Escape.of(words.of(key))).append("</th>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
