package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One run of the command.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int exit, String out, String err) {
    /** The folder that holds the whole project. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    static Run in(Path folder, String... args) {
        return in(folder, InputStream.nullInputStream(), false, args);
    }

    static Run withInput(Path folder, byte[] input, String... args) {
        return in(folder, new ByteArrayInputStream(input), false, args);
    }

    static Run onTerminal(Path folder, String... args) {
        return in(folder, InputStream.nullInputStream(), true, args);
    }

    private static Run in(Path folder, InputStream input, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args,
                new Session(
                        folder,
                        input,
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        terminal,
                        terminal,
                        Language.ZH));
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
