package org.gongkai.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;

/** 语料: where fuzzing begins: the documents of the repository's tests, and made-up ones. */
final class Corpus {
    private static final long SEED = 7;
    private static final int SAMPLES = 40;
    private static final int MOST_BYTES = 300_000;

    private Corpus() {}

    /** Puts those of a format into a folder, or their parts; all, for {@code any}. */
    static void write(String name, Path repository, Path folder) throws IOException {
        Files.createDirectories(folder);
        Optional<PackagePart> part = PackagePart.of(name);
        documents(part.map(PackagePart::format).orElse(name), repository, folder);
        if (part.isPresent()) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Optional<byte[]> bytes = part.get().in(Files.readAllBytes(file));
                    if (bytes.isPresent()) {
                        Files.write(file, bytes.get());
                    } else {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static void documents(String format, Path repository, Path folder) throws IOException {
        Set<String> extensions = Set.copyOf(extensions(format));
        for (String part : List.of("formats", "seeds")) {
            try (Stream<Path> files = Files.walk(repository.resolve(part))) {
                List<Path> documents = files.filter(file -> isResource(repository.relativize(file)))
                        .filter(file -> extensions.contains(extension(file.toString())))
                        .toList();
                copy(documents, repository, folder);
            }
        }
        Samples samples = Samples.of(SEED);
        for (int number = 0; number < SAMPLES; number++) {
            Sample sample = samples.at(number);
            if (extensions.contains(extension(sample.name())) && sample.bytes().length <= MOST_BYTES) {
                Files.write(folder.resolve(sample.name().replace('/', '_')), sample.bytes());
            }
            if (extensions.contains("csv")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ReportWriter.builder().build().write(sample.report(), "csv", out);
                Files.write(folder.resolve(number + ".csv"), out.toByteArray());
            }
        }
    }

    private static void copy(List<Path> documents, Path repository, Path folder) throws IOException {
        for (Path document : documents) {
            byte[] bytes = Files.readAllBytes(document);
            if (bytes.length <= MOST_BYTES) {
                String name = repository.relativize(document).toString().replaceAll("[/\\\\]", "_");
                Files.write(folder.resolve(name), bytes);
            }
        }
    }

    private static List<String> extensions(String format) {
        return ReportReader.builder().build().codecs().stream()
                .filter(codec -> codec.name().equals(format) || format.equals("any"))
                .flatMap(codec -> codec.extensions().stream())
                .toList();
    }

    private static boolean isResource(Path file) {
        String path = file.toString().replace('\\', '/');
        return (path.contains("src/test/resources/") || path.startsWith("seeds/documents/"))
                && !path.contains("/target/");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
