package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.dataset.Part;
import org.gongkai.dataset.PartReader;
import org.gongkai.dataset.Source;
import org.gongkai.dataset.Sources;
import org.gongkai.document.ReadResult;
import picocli.CommandLine.Model.CommandSpec;

/** Reads one input after the other; what goes wrong with one is said and remembered, and the next is read. */
final class ReadLoop {
    /** The findings which say that an input could not be read, or not to its end. */
    private static final Set<String> LOST =
            Set.of("READ-NOFORM", "READ-DAMAGED", "READ-TRUNCATED", "READ-NO-TEXT", "READ-ENCRYPTED", "READ-LIMIT");

    private final Session session;
    private final Words words;
    private final Sources sources;
    private final Progress progress;
    private final PartReader reader;
    private int unopened;
    private boolean lost;
    private boolean fault;

    ReadLoop(Session session, Words words, InputOptions options, CommandSpec command) {
        this.session = session;
        this.words = words;
        this.reader = new PartReader(options.reader(words, command));
        this.sources = options.sources(session, words, command);
        this.progress = new Progress(session, words, options.progress(), sources::count);
    }

    /** What is read, in order. */
    Sources sources() {
        return sources;
    }

    /** Hands over each report, in order. */
    void run(Consumer<Part> reports) {
        run(reports, (source, reason) -> {});
    }

    /** Hands over each report, in order, and each input that gives none, with the reason. */
    void run(Consumer<Part> reports, BiConsumer<String, String> lostInputs) {
        for (Source input : sources) {
            progress.next(input.name());
            try {
                for (Part part : reader.read(input)) {
                    lost |= isLost(part.result());
                    progress.clear();
                    reports.accept(part);
                }
            } catch (IOException e) {
                lose(input, problem(words, input.name(), e), lostInputs);
            } catch (RuntimeException | StackOverflowError e) {
                lose(input, words.of("input.fault", input.name()), lostInputs);
                e.printStackTrace(session.err());
                fault = true;
            }
        }
        progress.clear();
    }

    /** How many inputs gave nothing at all, not even a finding. */
    int unopened() {
        return unopened;
    }

    /** The exit code of a run that has, or has not, findings to fail on. */
    int exitCode(boolean findings) {
        return fault ? Exit.FAULT : lost || unopened > 0 ? Exit.INPUT : findings ? Exit.FINDINGS : Exit.OK;
    }

    private void lose(Source input, String reason, BiConsumer<String, String> lostInputs) {
        say(reason);
        lostInputs.accept(input.name(), Text.clean(reason));
        unopened++;
    }

    private void say(String message) {
        progress.clear();
        session.err().print("gongkai: " + Text.clean(message) + "\n");
    }

    /** That a document is not there, or why it can't be opened. */
    static String problem(Words words, String name, IOException e) {
        return e instanceof NoSuchFileException
                ? words.of("input.missing", name)
                : words.of("input.closed", name, reason(e));
    }

    /** Why a file can't be opened or written. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    /** Whether a result says that its input could not be read, or not to its end. */
    static boolean isLost(ReadResult result) {
        return result.report().isEmpty() || result.findings().stream().anyMatch(finding -> LOST.contains(finding.id()));
    }
}
