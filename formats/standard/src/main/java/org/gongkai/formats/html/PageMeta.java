package org.gongkai.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.io.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says about it: its title, and the lines that the names agreed for government sites stand for.
 *
 * @param title {@code ArticleTitle}, else {@code <title>}
 * @param lines date and source as lines of the page
 */
record PageMeta(Optional<String> title, List<Paragraph> lines) {
    private static final int LONGEST = 200;

    static PageMeta of(Document document) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : document.head().children()) {
            if (meta.normalName().equals("meta")) {
                String content = Blanks.trim(meta.attr("content"));
                if (!content.isEmpty() && content.length() <= LONGEST) {
                    values.putIfAbsent(meta.attr("name").toLowerCase(Locale.ROOT), content);
                }
            }
        }
        Optional<String> title = Optional.ofNullable(values.get("articletitle"))
                .or(() -> Optional.of(Blanks.trim(document.title())).filter(text -> !text.isEmpty()));
        List<Paragraph> lines = new ArrayList<>();
        add(lines, "发布日期：", values.get("pubdate"));
        add(lines, "来源：", values.get("contentsource"));
        return new PageMeta(title, lines);
    }

    private static void add(List<Paragraph> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(new Paragraph(label + value, Location.unknown()));
        }
    }
}
