package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.dataset.Part;
import org.gongkai.dataset.PartReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.Codec;
import org.gongkai.model.AnnualReport;

/** {@code gongkai convert}: one document in another format. What was not certain in reading it is said. */
final class ConvertCommand extends Subcommand {
    private final Value<String> in = options.parameter("IN", "convert.in");
    private final Value<String> out = options.parameter("OUT", "convert.out");
    private final ReadOptions reading = new ReadOptions(options);
    private final OutputFormat format = new OutputFormat(options);

    ConvertCommand(Session session, Words words) {
        super("convert", session, words);
    }

    @Override
    public Integer call() {
        Codec codec = format.codec(out.value(), words, spec());
        PartReader reader = new PartReader(reading.reader(words, spec()));
        refuseFolderAndItself();
        List<Part> parts;
        try {
            parts = reader.read(session.document(in.value()));
        } catch (IOException e) {
            say(ReadLoop.problem(words, in.value(), e));
            return Exit.INPUT;
        }
        boolean lost = false;
        for (Part part : parts) {
            findings(part);
            lost |= ReadLoop.isLost(part.result());
            Optional<AnnualReport> report = part.result().report();
            if (report.isPresent() && !write(report.get(), codec, part.part())) {
                return Exit.INPUT;
            }
        }
        return lost ? Exit.INPUT : Exit.OK;
    }

    private void refuseFolderAndItself() {
        Optional<Path> file = path(in.value());
        if (!in.value().equals("-") && file.isPresent() && Files.isDirectory(file.get())) {
            throw wrong(words.of("convert.folder", in.value()));
        }
        if (!in.value().equals("-") && file.isPresent() && file.equals(path(out.value()))) {
            throw wrong(words.of("convert.same", in.value()));
        }
    }

    private void findings(Part part) {
        for (Finding finding : part.result().findings()) {
            if (finding.severity() != Severity.NOTE) {
                say(in.value() + ": " + finding.id() + " " + finding.message(words.locale()));
            }
        }
    }

    private boolean write(AnnualReport report, Codec codec, int part) {
        String name = numbered(out.value(), part);
        try {
            if (out.value().equals("-")) {
                ReportWriter.builder().build().write(report, codec.name(), session.out());
                return true;
            }
            Path file = path(name).orElseThrow(() -> wrong(words.of("input.missing", name)));
            ReportWriter.builder().build().to(codec.name()).write(report, file);
            return true;
        } catch (IOException e) {
            say(words.of("output.closed", name, ReadLoop.reason(e)));
            return false;
        }
    }

    /** The second report of a file goes to {@code name-2.ext}. */
    private static String numbered(String name, int part) {
        if (part == 1) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean extension = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        int end = extension ? dot : name.length();
        return name.substring(0, end) + "-" + part + name.substring(end);
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.of(session.folder().resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void say(String message) {
        session.err().print("gongkai: " + Text.clean(message) + "\n");
    }
}
