package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.formats.ReportWriter;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;

/** {@code gongkai sample}: made-up reports in many layouts, with the truth beside them. */
final class SampleCommand extends Subcommand {
    /** So many are made side by side before they are written, in order. */
    private static final int BATCH = 256;

    private final ObjectMapper json = new ObjectMapper();
    private final ReportWriter truth = ReportWriter.builder().build();

    private final Value<Long> count = options.usually(100L, "--count", "N", "count");
    private final Value<Long> seed = options.usually(1L, "--seed", "S", "seed");
    private final Value<String> out = options.parameter("OUT", "gongkai.sample.out");

    SampleCommand(Session session, Words words) {
        super("sample", session, words);
    }

    @Override
    public Integer call() throws IOException {
        if (count.value() < 1) {
            throw wrong(words.of("usage.count", count.value()));
        }
        Path folder = session.folder().resolve(out.value());
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
            throw wrong(words.of("output.folder", out.value()));
        }
        try {
            Files.createDirectories(folder);
            write(folder);
        } catch (IOException e) {
            throw wrong(words.of("output.closed", out.value(), ReadLoop.reason(e)));
        }
        return Exit.OK;
    }

    private void write(Path folder) throws IOException {
        Samples samples = Samples.of(seed.value());
        Progress progress = new Progress(session, words, false, () -> count.value());
        try (OutputStream list = Files.newOutputStream(folder.resolve("samples.jsonl"))) {
            for (long from = 0; from < count.value(); from += BATCH) {
                List<Sample> batch = LongStream.range(from, Math.min(count.value(), from + BATCH))
                        .parallel()
                        .mapToObj(samples::at)
                        .toList();
                for (Sample sample : batch) {
                    progress.next(sample.name());
                    write(sample, folder);
                    list.write((line(sample) + "\n").getBytes(UTF_8));
                }
            }
        } finally {
            progress.clear();
        }
    }

    private void write(Sample sample, Path folder) throws IOException {
        Path document = folder.resolve("documents").resolve(sample.name());
        Files.createDirectories(document.getParent());
        Files.write(document, sample.bytes());
        Path report = folder.resolve(truthOf(sample));
        Files.createDirectories(report.getParent());
        truth.write(sample.report(), report);
    }

    private static String truthOf(Sample sample) {
        return "truth/" + sample.name().substring(0, sample.name().lastIndexOf('.')) + ".json";
    }

    private String line(Sample sample) {
        ObjectNode line = json.createObjectNode()
                .put("document", "documents/" + sample.name())
                .put("truth", truthOf(sample))
                .put("format", sample.format())
                .put("layout", sample.layout());
        sample.planted()
                .ifPresent(planted -> line.putObject("planted")
                        .put("place", planted.place())
                        .put("was", planted.was())
                        .put("is", planted.is()));
        return line.toString();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
