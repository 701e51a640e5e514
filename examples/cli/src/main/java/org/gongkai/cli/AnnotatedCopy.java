package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.dataset.Part;
import org.gongkai.dataset.Sources;
import org.gongkai.finding.Findings;
import org.gongkai.formats.Annotations;
import org.gongkai.formats.OutputFile;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.Annotation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code --annotate}: a copy of the one document that is checked, with each finding as a comment at its place. */
final class AnnotatedCopy {
    private final Path original;
    private final ReportReader reader;
    private final String target;
    private final Session session;
    private final Words words;
    private final CommandSpec command;
    private final List<Annotation> notes = new ArrayList<>();
    private boolean read;

    private AnnotatedCopy(
            Path original, ReportReader reader, String target, Session session, Words words, CommandSpec command) {
        this.original = original;
        this.reader = reader;
        this.target = target;
        this.session = session;
        this.words = words;
        this.command = command;
    }

    /** Throws {@link ParameterException} where there is not one file, or the copy would stand in its place. */
    static AnnotatedCopy of(
            Sources sources, ReportReader reader, String target, Session session, Words words, CommandSpec command) {
        long count = sources.count();
        Optional<Path> file = count == 1 ? sources.iterator().next().file() : Optional.empty();
        Path original =
                file.orElseThrow(() -> new ParameterException(command.commandLine(), words.of("annotate.one", count)));
        if (original.toAbsolutePath()
                .normalize()
                .equals(session.folder().resolve(target).toAbsolutePath().normalize())) {
            throw new ParameterException(command.commandLine(), words.of("convert.same", target));
        }
        return new AnnotatedCopy(original, reader, target, session, words, command);
    }

    void add(Part part, Findings findings) {
        read |= part.result().document().isPresent();
        notes.addAll(Annotations.of(part.result(), findings, words.locale()));
    }

    /** Writes the copy, unless the document could not be read at all. */
    void write() throws IOException {
        if (!read) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            reader.annotate(Files.readAllBytes(original), original.toString(), notes, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(), words.of("annotate.format", String.valueOf(e.getMessage())), e);
        }
        try (OutputFile file = OutputFile.at(session.folder().resolve(target))) {
            out.writeTo(file.stream());
            file.keep();
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(), words.of("output.closed", target, ReadLoop.reason(e)), e);
        }
    }
}
