package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.formats.result.Versions;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** 手册: the manual page in both languages, and what a shell completes, written from the command's own description. */
final class Manual {
    private final Words words;
    private final CommandLine top;
    private final StringBuilder page = new StringBuilder();

    private Manual(Language language) {
        this.words = Words.in(language);
        this.top = described(language);
    }

    /** Writes {@code share/man} and {@code share/bash-completion} into a folder; the build calls it. */
    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0], "share");
        write(share.resolve("man/man1/gongkai.1"), page(Language.EN));
        write(share.resolve("man/zh_CN/man1/gongkai.1"), page(Language.ZH));
        write(share.resolve("bash-completion/completions/gongkai"), completion());
    }

    /** The manual page, in the language of {@code man}. */
    static String page(Language language) {
        Manual manual = new Manual(language);
        manual.write();
        return manual.page.toString();
    }

    /** What bash completes, and zsh as well. */
    static String completion() {
        CommandLine top = described(Language.ZH);
        top.getSubcommands().values().forEach(command -> lowerCase(command.getCommandSpec()));
        return AutoComplete.bash("gongkai", top).replace("\r\n", "\n");
    }

    /** The values of an option are proposed as help writes them; the command itself takes either. */
    private static void lowerCase(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            Iterable<String> values = option.completionCandidates();
            if (option.type().isEnum() && !option.inherited()) {
                List<String> proposed = new ArrayList<>();
                values.forEach(value -> proposed.add(value.toLowerCase(Locale.ROOT)));
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option)
                        .completionCandidates(proposed)
                        .build());
            }
        }
    }

    private static CommandLine described(Language language) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, UTF_8);
        Path folder = Path.of("").toAbsolutePath();
        return Gongkai.commandLine(
                new Session(folder, InputStream.nullInputStream(), nowhere, nowhere, false, false, language));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private void write() {
        CommandSpec spec = top.getCommandSpec();
        page.append(".TH GONGKAI 1 \"\" \"gongkai ")
                .append(escape(Versions.current().library()))
                .append("\" \"")
                .append(escape(words.of("manual.title")))
                .append("\"\n");
        section("name");
        line("gongkai - " + String.join(" ", spec.usageMessage().description()));
        section("synopsis");
        page.append(".B gongkai\n");
        line("[--lang zh|en] [--help] [--version] " + words.of("manual.command") + " ...");
        section("description");
        paragraphs("manual.about");
        section("commands");
        top.getSubcommands().values().forEach(command -> command(command.getCommandSpec()));
        section("options");
        spec.options().forEach(this::option);
        section("exit");
        line(spec.usageMessage().footer()[1]);
        section("environment");
        for (String variable : List.of("LC_ALL, LC_MESSAGES, LANG", "NO_COLOR", "JAVA_HOME")) {
            item(variable, words.of("manual.environment." + variable.substring(variable.lastIndexOf(' ') + 1)));
        }
        section("examples");
        words.of("manual.example.list").lines().forEach(this::example);
    }

    private void section(String key) {
        page.append(".SH ").append(words.of("manual." + key)).append('\n');
    }

    private void command(CommandSpec spec) {
        page.append(".SS ").append(escape(spec.qualifiedName())).append('\n');
        String synopsis = spec.commandLine().getHelp().synopsis(0);
        line(synopsis.strip().replaceAll("\\s+", " "));
        page.append(".PP\n");
        line(String.join(" ", spec.usageMessage().description()));
        spec.positionalParameters().forEach(this::positional);
        spec.options().stream().filter(option -> !option.inherited()).forEach(this::option);
    }

    private void positional(PositionalParamSpec parameter) {
        item(parameter.paramLabel(), described(parameter));
    }

    private void option(OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        item(String.join(", ", option.names()) + label, described(option));
    }

    private String described(ArgSpec argument) {
        return Ansi.OFF.string(String.join(" ", argument.description()));
    }

    private void item(String term, String text) {
        page.append(".TP\n.B ").append(escape(term)).append('\n');
        line(text);
    }

    /** The call, and after the sign of a comment what it is good for. */
    private void example(String line) {
        int comment = line.indexOf(" # ");
        item(line.substring(0, comment), line.substring(comment + 3));
    }

    private void paragraphs(String key) {
        page.append(escape(words.of(key)).replace("\n", "\n.PP\n")).append('\n');
    }

    private void line(String text) {
        page.append(escape(text)).append('\n');
    }

    /** Nothing in it is a request of {@code man}: a hyphen is one, a backslash stands for itself. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
