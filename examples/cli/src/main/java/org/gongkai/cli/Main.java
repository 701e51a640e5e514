package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The {@code gongkai} command.
 *
 * <pre>{@code
 * int code = Main.run(new String[] {"check", "report.txt"}, System.in, System.out, System.err);
 * }</pre>
 */
public final class Main {
    private Main() {}

    /** Runs the command and ends the virtual machine, unless all is well. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        boolean terminal = isTerminal(System.console());
        Path folder = Path.of("").toAbsolutePath();
        int code = run(args, new Session(folder, System.in, out, err, terminal, terminal && wantsColour()));
        if (code != Exit.OK) {
            System.exit(code);
        }
    }

    /**
     * Runs the command in the working directory, without colours and progress.
     *
     * @param args as on a command line, without {@code gongkai}
     * @param in what {@code -} reads
     * @param out takes the results, in UTF-8
     * @param err takes everything else, in UTF-8
     * @return the exit code: 0 nothing at or above {@code --fail-on}, 1 findings there, 2 a wrong call, 3 some input
     *     could not be read, 4 an internal fault
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Path folder = Path.of("").toAbsolutePath();
        return run(
                args,
                new Session(
                        folder,
                        in,
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        false));
    }

    static int run(String[] args, Session session) {
        try {
            return Gongkai.commandLine(session, Words.in(Language.askedFor(args)), args)
                    .execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            session.err().print("gongkai: " + e + "\n");
            return Exit.FAULT;
        } finally {
            session.out().flush();
            session.err().flush();
        }
    }

    private static boolean wantsColour() {
        String noColour = System.getenv("NO_COLOR");
        return (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Since Java 22 a console is there even where output goes to a file, and has a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
