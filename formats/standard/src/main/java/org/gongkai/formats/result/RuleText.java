package org.gongkai.formats.result;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.Message;
import org.gongkai.validation.RulePages;

/**
 * What a rule's page says of it.
 *
 * @param title the name of the rule, after its id on the first line
 * @param summary what it checks
 * @param page the whole page, in Markdown
 */
record RuleText(Message title, Message summary, String page) {

    /** Of a rule or a finding of reading; empty for a rule that has no page. */
    static Optional<RuleText> of(String id) {
        return RulePages.page(id).map(page -> parse(id, page));
    }

    String title(Locale locale) {
        return title.in(locale);
    }

    private static RuleText parse(String id, String page) {
        String first = page.lines().findFirst().orElse("");
        String[] names = first.replace("#", "").replace(id, "").strip().split(" / ", 2);
        String zh = names[0].isEmpty() ? id : names[0];
        return new RuleText(
                new Message(zh, names[names.length - 1].isEmpty() ? id : names[names.length - 1]),
                new Message(section(page, "## 检查什么", zh), section(page, "## In English", zh)),
                page);
    }

    /** The first paragraph below a heading, without marks. */
    private static String section(String page, String heading, String otherwise) {
        return page.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .dropWhile(String::isBlank)
                .findFirst()
                .map(line -> line.replace("**", "").replace("`", ""))
                .orElse(otherwise);
    }
}
