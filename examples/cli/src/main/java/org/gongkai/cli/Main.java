package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

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
        HeadStart.begin();
        int code = run(args, Terminal.ofSystem().session());
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
                        false,
                        Language.ZH));
    }

    static int run(String[] args, Session session) {
        try {
            return Gongkai.commandLine(session, args).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            session.err().print("gongkai: " + e + "\n");
            return Exit.FAULT;
        } finally {
            session.out().flush();
            session.err().flush();
        }
    }
}
