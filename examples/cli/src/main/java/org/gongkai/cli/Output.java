package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.gongkai.formats.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where results go: to standard output, or to a file that is there whole or not at all. */
final class Output {
    private final Optional<String> file;
    private final Session session;
    private final Words words;
    private final CommandSpec command;

    Output(Optional<String> file, Session session, Words words, CommandSpec command) {
        this.file = file;
        this.session = session;
        this.words = words;
        this.command = command;
    }

    /** What writes the results. */
    interface Results {
        void write(PrintStream out, boolean colour) throws IOException;
    }

    /**
     * Has them written.
     *
     * @throws ParameterException if the file can't be begun
     * @throws IOException if it can't be finished
     */
    void write(Results results) throws IOException {
        if (file.isEmpty()) {
            results.write(session.out(), session.colour());
            return;
        }
        try (OutputFile whole = open(file.get());
                PrintStream out = new PrintStream(whole.stream(), false, UTF_8)) {
            results.write(out, false);
            if (out.checkError()) {
                throw new IOException(words.of("output.closed", file.get(), "write error"));
            }
            whole.keep();
        }
    }

    private OutputFile open(String name) {
        try {
            return OutputFile.at(session.folder().resolve(name));
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), words.of("output.closed", name, ReadLoop.reason(e)), e);
        }
    }
}
