package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says of where output goes.
 *
 * @param console the terminal, none where output is piped
 * @param variables the variables of the environment, null where one is not set
 * @param windows whether this is Windows
 * @param locale the language of the system
 */
record Terminal(@Nullable Console console, UnaryOperator<@Nullable String> variables, boolean windows, Locale locale) {
    static Terminal ofSystem() {
        return new Terminal(
                terminal(System.console()),
                System::getenv,
                System.getProperty("os.name", "").startsWith("Windows"),
                Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** A session in the working directory. */
    Session session() {
        Charset charset = console == null ? UTF_8 : charset(console.charset());
        return new Session(
                Path.of("").toAbsolutePath(),
                System.in,
                new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, charset),
                new PrintStream(System.err, true, charset),
                console != null,
                console != null && wantsColour(),
                language());
    }

    /** UTF-8, but in a window of Windows that shows another code page, that one; what is piped is UTF-8 everywhere. */
    Charset charset(Charset shown) {
        return windows ? shown : UTF_8;
    }

    /** Not where {@code NO_COLOR} is set, nor where the terminal would show the signs for colours as they are. */
    boolean wantsColour() {
        return !isSet("NO_COLOR")
                && !"dumb".equals(variables.apply("TERM"))
                && (!windows || isSet("WT_SESSION") || isSet("TERM") || isSet("ANSICON"));
    }

    /** The language of the environment: Chinese, or English for any other; Chinese where it says none. */
    Language language() {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = variables.apply(variable);
            if (value != null && !value.isEmpty()) {
                return value.startsWith("zh") || isNone(value) ? Language.ZH : Language.EN;
            }
        }
        return windows && !locale.getLanguage().equals("zh") ? Language.EN : Language.ZH;
    }

    /** {@code C} and {@code POSIX}, also as {@code C.UTF-8}, are no language. */
    private static boolean isNone(String locale) {
        return locale.equals("C") || locale.startsWith("C.") || locale.equals("POSIX");
    }

    private boolean isSet(String variable) {
        String value = variables.apply(variable);
        return value != null && !value.isEmpty();
    }

    /** Since Java 22 a console is there even where output goes to a file, and has a method that tells. */
    private static @Nullable Console terminal(@Nullable Console console) {
        if (console == null) {
            return null;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console)) ? console : null;
        } catch (ReflectiveOperationException e) {
            return console;
        }
    }
}
