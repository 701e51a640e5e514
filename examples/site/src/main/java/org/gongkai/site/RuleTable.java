package org.gongkai.site;

import java.util.List;
import java.util.Optional;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;

/** 规则表: every rule and every finding of reading and of roll-ups, with its name and its page. */
final class RuleTable {
    private RuleTable() {}

    static String of(Source source) {
        Tongue tongue = source.tongue();
        HtmlTable html =
                new HtmlTable(List.of(tongue.word("rule.id"), tongue.word("rule.severity"), tongue.word("rule.name")));
        for (String id : RulePages.ids()) {
            html.row(
                    id,
                    List.of(
                            Markup.codeLink(Links.relative(source.path(), "rules/" + id + ".html"), id),
                            severity(id, tongue),
                            Markup.text(name(id, tongue))));
        }
        return html.html();
    }

    private static String severity(String id, Tongue tongue) {
        Optional<Rule> rule = RuleSet.standard().rule(id);
        return rule.map(found -> tongue.word("severity." + found.severity()))
                .orElse(tongue.word(id.startsWith("H-") ? "severity.rollup" : "severity.reading"));
    }

    /** From the first line of its page: {@code # ID 中文 / English}. */
    private static String name(String id, Tongue tongue) {
        String line = RulePages.page(id)
                .flatMap(page -> page.lines().findFirst())
                .orElseThrow()
                .replace("# " + id, "")
                .strip();
        int slash = line.indexOf(" / ");
        return tongue == Tongue.ZH ? line.substring(0, slash) : line.substring(slash + 3);
    }
}
