package org.gongkai.cli;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;

/** {@code gongkai rules}: the catalogue, or one rule's page. */
final class RulesCommand extends Subcommand {

    private final Value<String> id = options.lastParameter("ID", "rules.id");

    RulesCommand(Session session, Words words) {
        super("rules", session, words);
    }

    /** The refusal of an id that is none of ours, with those it may have meant. */
    static String unknown(String id, Words words) {
        String similar = String.join(", ", Similar.to(id, RulePages.ids()));
        return words.of("usage.rule", id) + (similar.isEmpty() ? "" : "\n" + words.of("usage.suggest", similar));
    }

    @Override
    public Integer call() {
        if (id.given().isEmpty()) {
            list();
            return Exit.OK;
        }
        String asked = id.value();
        String page = RulePages.page(asked).orElseThrow(() -> wrong(unknown(asked, words)));
        session.out().print(page.endsWith("\n") ? page : page + "\n");
        return Exit.OK;
    }

    private void list() {
        RuleSet rules = RuleSet.standard();
        StringBuilder list = new StringBuilder(
                        words.of("rules.title", rules.version(), rules.rules().size()))
                .append("\n\n");
        int width = RulePages.ids().stream().mapToInt(String::length).max().orElse(0) + 2;
        for (String known : RulePages.ids()) {
            Optional<Rule> rule = rules.rule(known);
            String severity = rule.map(found -> words.of("severity." + found.severity()))
                    .orElse(words.of(known.startsWith("H-") ? "rules.rollup" : "rules.reading"));
            list.append(Text.left(known, width))
                    .append(Text.left(severity, Text.width(words.of("severity.WARNING")) + 2))
                    .append(title(known))
                    .append('\n');
        }
        session.out().print(list);
    }

    /** The name of a rule, from the first line of its page: {@code # ID 中文 / English}. */
    private String title(String id) {
        String[] names = RulePages.page(id)
                .flatMap(page -> page.lines().findFirst())
                .map(line -> line.replace("#", "").replace(id, "").strip())
                .orElse("")
                .split(" / ", 2);
        return names[words.locale().equals(Locale.CHINA) ? 0 : names.length - 1];
    }
}
