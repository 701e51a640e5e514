package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.formats.ReportWriter;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai sample}: made-up reports in many layouts, with the truth beside them. */
@Command(name = "sample", sortOptions = false, addMethodSubcommands = false)
final class SampleCommand implements Callable<Integer> {
    /** So many are made side by side before they are written, in order. */
    private static final int BATCH = 256;

    private final Session session;
    private final Words words;
    private final ObjectMapper json = new ObjectMapper();
    private final ReportWriter truth = ReportWriter.builder().build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--count", paramLabel = "N", descriptionKey = "count", defaultValue = "100")
    private long count = 100;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed", defaultValue = "1")
    private long seed = 1;

    @Parameters(paramLabel = "OUT", descriptionKey = "gongkai.sample.out")
    private String out = "";

    SampleCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (count < 1) {
            throw wrong(words.of("usage.count", count));
        }
        Path folder = session.folder().resolve(out);
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
            throw wrong(words.of("output.folder", out));
        }
        try {
            Files.createDirectories(folder);
            write(folder);
        } catch (IOException e) {
            throw wrong(words.of("output.closed", out, ReadLoop.reason(e)));
        }
        return Exit.OK;
    }

    private void write(Path folder) throws IOException {
        Samples samples = Samples.of(seed);
        Progress progress = new Progress(session, words, false, () -> count);
        try (OutputStream list = Files.newOutputStream(folder.resolve("samples.jsonl"))) {
            for (long from = 0; from < count; from += BATCH) {
                List<Sample> batch = LongStream.range(from, Math.min(count, from + BATCH))
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

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
