package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.gongkai.formats.result.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The top of the command: its subcommands, and what all of them share. Its options are picocli's to act upon. */
final class Gongkai implements Callable<Integer> {
    private final Session session;

    private final CommandSpec spec;

    private Gongkai(Session session) {
        this.session = session;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .name("gongkai")
                .addOption(OptionSpec.builder("--lang")
                        .type(Language.class)
                        .paramLabel("zh|en")
                        .scopeType(ScopeType.INHERIT)
                        .descriptionKey("lang")
                        .defaultValue("zh")
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .scopeType(ScopeType.INHERIT)
                        .descriptionKey("help")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version.option")
                        .build());
        spec.usageMessage().width(ReportCard.WIDTH).sortOptions(false);
    }

    /** The commands in the order of the help, as they are made. */
    private static Map<String, BiFunction<Session, Words, Subcommand>> commands() {
        Map<String, BiFunction<Session, Words, Subcommand>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("rollup", RollupCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("dataset", DatasetCommand::new);
        commands.put("sample", SampleCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("rules", RulesCommand::new);
        return commands;
    }

    /** For this call; where it begins with a command, that is the only one, for each takes its time to be described. */
    static CommandLine commandLine(Session session, String... call) {
        Optional<Language> asked = Language.askedFor(call);
        Language language = asked.orElse(Language.ZH);
        Language helpLanguage = asked.orElse(session.helpLanguage());
        Words words = Words.in(language);
        Words help = helpLanguage == language ? words : Words.in(helpLanguage);
        CommandLine top = new CommandLine(new Gongkai(session).spec);
        Map<String, BiFunction<Session, Words, Subcommand>> commands = commands();
        if (call.length > 0 && commands.containsKey(call[0])) {
            commands.keySet().retainAll(Set.of(call[0]));
        }
        commands.forEach((name, command) ->
                top.addSubcommand(command.apply(session, words).spec()));
        top.getCommandSpec().versionProvider(() -> new String[] {version(help)});
        return top.setResourceBundle(help.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(session.out(), true, UTF_8))
                .setErr(new PrintWriter(session.err(), true, UTF_8))
                .setParameterExceptionHandler((exception, args) -> wrongCall(exception, session, help))
                .setExecutionExceptionHandler((exception, line, result) -> fault(exception, session, words));
    }

    private static String version(Words words) {
        Versions versions = Versions.current();
        return words.of("version", versions.library(), versions.ruleSet());
    }

    /** Without a command: a wrong call, answered with what there is. */
    @Override
    public Integer call() {
        session.err().print(spec.commandLine().getUsageMessage());
        return Exit.USAGE;
    }

    private static int wrongCall(ParameterException exception, Session session, Words words) {
        StringBuilder text = new StringBuilder("gongkai: ");
        if (exception instanceof UnmatchedArgumentException unmatched) {
            text.append(words.of("usage.unknown", String.join(" ", unmatched.getUnmatched())));
            if (!unmatched.getSuggestions().isEmpty()) {
                text.append('\n').append(words.of("usage.suggest", String.join(", ", unmatched.getSuggestions())));
            }
        } else {
            text.append(exception.getMessage());
        }
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        text.append('\n').append(words.of("usage.help", command)).append('\n');
        session.err().print(text.toString().replace("\r\n", "\n"));
        return Exit.USAGE;
    }

    private static int fault(Exception exception, Session session, Words words) {
        session.err().print("gongkai: " + words.of("input.fault", exception) + "\n");
        exception.printStackTrace(session.err());
        return Exit.FAULT;
    }
}
