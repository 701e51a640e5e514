package org.gongkai.formats.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FactChange;
import org.gongkai.formats.io.Escape;

/**
 * 比较结果的网页: a comparison as one HTML page that stands alone, for screens, phones and A4: charts of requests, outcomes
 * and disputes, every figure that changed, what can't be compared, and the text paragraph by paragraph. No script, no
 * link, no file beside it; whatever the reports say is escaped.
 *
 * <pre>{@code
 * ComparisonPage.write(Comparison.between(report2020, report2021), Locale.CHINA, out);
 * }</pre>
 */
public final class ComparisonPage {
    private final Comparison comparison;
    private final PageWords words;
    private final SideNames names;
    private final StringBuilder out = new StringBuilder(1 << 15);

    private ComparisonPage(Comparison comparison, PageWords words) {
        this.comparison = comparison;
        this.words = words;
        this.names = SideNames.of(comparison, words);
    }

    /**
     * 写网页, in UTF-8. Leaves the stream open.
     *
     * @param locale English for an English locale, Chinese for any other; labels of the form stay Chinese
     * @throws IOException if the stream fails
     */
    public static void write(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(out, "out");
        out.write(new ComparisonPage(comparison, PageWords.in(locale)).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        String title = names.organ() + " " + words.of("title", names.before(), names.after());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append("\">\n<head>\n");
        out.append("<meta charset=\"UTF-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(Escape.of(title.strip())).append("</title>\n<style>\n").append(PageStyle.CSS);
        out.append("</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"organ\">");
        out.append(Escape.of(names.organ())).append("</p>\n<h1>");
        out.append(Escape.of(words.of("title", names.before(), names.after()))).append("</h1>\n");
        summary();
        out.append("</header>\n");
        if (!comparison.groups().isEmpty()) {
            Charts.write(comparison, names, words, out);
        }
        FigureTables.write(comparison, names, words, out);
        facts();
        TextSection.write(comparison, words, out);
        out.append("</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private void summary() {
        String text = comparison.isEmpty()
                ? words.of("same")
                : words.of(
                        "summary",
                        comparison.changes().size(),
                        comparison.figures().size(),
                        comparison.textChanges().size());
        out.append("<p class=\"summary\">").append(Escape.of(text)).append("</p>\n");
    }

    private void facts() {
        if (comparison.facts().isEmpty()) {
            return;
        }
        out.append("<section>\n<h2>")
                .append(words.of("facts"))
                .append("</h2>\n<table class=\"facts\">\n<thead><tr><th scope=\"col\">");
        out.append(words.of("fact")).append("</th>");
        for (String name : new String[] {names.before(), names.after()}) {
            out.append("<th scope=\"col\">").append(Escape.of(name)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (FactChange change : comparison.facts()) {
            out.append("<tr><th scope=\"row\">")
                    .append(words.of("fact." + change.fact().key()))
                    .append("</th><td>");
            out.append(change.before().map(Escape::of).orElse(words.of("unsaid")))
                    .append("</td><td>");
            out.append(change.after().map(Escape::of).orElse(words.of("unsaid")))
                    .append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n</section>\n");
    }
}
