package org.gongkai.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai rules}: the catalogue, or one rule's page. */
@Command(name = "rules", sortOptions = false, addMethodSubcommands = false)
final class RulesCommand implements Callable<Integer> {
    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "rules.id")
    private @Nullable String id;

    RulesCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    /** The refusal of an id that is none of ours, with those it may have meant. */
    static String unknown(String id, Words words) {
        String similar = String.join(", ", Similar.to(id, RulePages.ids()));
        return words.of("usage.rule", id) + (similar.isEmpty() ? "" : "\n" + words.of("usage.suggest", similar));
    }

    @Override
    public Integer call() {
        String asked = id;
        if (asked == null) {
            list();
            return Exit.OK;
        }
        String page = RulePages.page(asked)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(asked, words)));
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
