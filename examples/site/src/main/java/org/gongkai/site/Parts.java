package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.SectionKey;

/** 生成的部分: what a page shows of the library itself, by the name in its comment. */
final class Parts {
    private final Path root;
    private final List<Page> decisions;

    /** @param decisions the pages of the decision records, in order */
    Parts(Path root, List<Page> decisions) {
        this.root = root;
        this.decisions = List.copyOf(decisions);
    }

    /**
     * The HTML of a part.
     *
     * @throws IllegalArgumentException if there is no part of this name
     */
    String of(String name, Source source) throws IOException {
        Tongue tongue = source.tongue();
        return switch (name) {
            case "figures proactiveDisclosure" -> FigureTable.of(SectionKey.PROACTIVE_DISCLOSURE, tongue);
            case "figures requests" -> FigureTable.of(SectionKey.REQUESTS, tongue);
            case "figures disputes" -> FigureTable.of(SectionKey.DISPUTES, tongue);
            case "identities 2019", "identities 2021" -> IdentityTable.of(name.substring(11), source);
            case "correspondence" -> CorrespondenceTable.of(source);
            case "formats" -> new FormatTable(tongue).html();
            case "rules" -> RuleTable.of(source);
            case "schema annual-report", "schema reading", "schema result" ->
                SchemaTable.of(root, name.substring(7), tongue);
            case "decisions" -> decisionList(source);
            default -> throw new IllegalArgumentException("no part " + name + " in " + source.file());
        };
    }

    private String decisionList(Source source) {
        StringBuilder html = new StringBuilder("<ul>\n");
        for (Page decision : decisions) {
            String href = Links.relative(source.path(), decision.source().path());
            html.append("<li>").append(Markup.link(href, decision.title())).append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }
}
