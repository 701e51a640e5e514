package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.Codec;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library is a guest: to read, check and write in every format leaves the process, its folder for temporary files
 * and its home as they were. Looked at in a process of its own.
 */
class SideEffectsTest {
    private static final String SAME = "nothing changed";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void reading_checking_and_writing_leave_the_process_as_it_was() throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Path output = folder.resolve("output.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Guest.class.getName(),
                Run.ROOT.resolve("seeds/documents").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();

        assertEquals(SAME, Files.readString(output).strip());
        assertEquals(List.of(), files(temporary));
        assertEquals(List.of(), files(home));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    /** The process. Says what is no longer as it was. */
    static final class Guest {
        private Guest() {}

        public static void main(String... arguments) throws IOException {
            Thread.setDefaultUncaughtExceptionHandler((thread, e) -> e.printStackTrace(System.out));
            List<String> before = process();
            work(Path.of(arguments[0]));
            List<String> after = new ArrayList<>(process());
            after.removeAll(before);
            System.out.println(after.isEmpty() ? SAME : String.join("\n", after));
        }

        private static void work(Path documents) throws IOException {
            ReportReader reader = ReportReader.builder().build();
            ReportWriter writer = ReportWriter.builder().build();
            File[] files = documents.toFile().listFiles();
            Arrays.sort(files);
            ReadResult seed = reader.read(files[0].toPath());
            AnnualReport report = seed.report().orElseThrow();
            for (Codec codec : Codecs.all()) {
                if (codec.canWrite()) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try {
                        writer.write(report, codec.name(), out);
                    } catch (IOException e) {
                        // No font on this machine: then nothing is written, and nothing is to be changed either.
                        continue;
                    }
                    ReadResult read = reader.read(
                            out.toByteArray(), "a." + codec.extensions().get(0));
                    read.report().ifPresent(one -> RuleSet.standard().check(one, RuleContext.reading(read)));
                }
            }
            int refused = 0;
            for (String broken : List.of("%PDF-1.7\n1 0 obj", "PK\u0003\u0004", "{\\rtf1 {", "<html><body><table>")) {
                try {
                    reader.read(broken.getBytes(UTF_8), "a");
                } catch (IOException e) {
                    refused++;
                }
            }
            if (refused == 0) {
                throw new IllegalStateException("what is broken was not refused");
            }
        }

        private static List<String> process() {
            List<String> state = new ArrayList<>();
            for (Locale.Category category : Locale.Category.values()) {
                state.add("locale " + category + " " + Locale.getDefault(category));
            }
            state.add("zone " + TimeZone.getDefault().getID());
            state.add("charset " + Charset.defaultCharset());
            state.add("image cache " + ImageIO.getUseCache() + " " + ImageIO.getCacheDirectory());
            state.add("handler " + Thread.getDefaultUncaughtExceptionHandler());
            for (Provider provider : Security.getProviders()) {
                state.add("provider " + provider);
            }
            Logger root = Logger.getLogger("");
            state.add("log level " + root.getLevel());
            for (Handler handler : root.getHandlers()) {
                state.add("log handler " + handler.getClass().getName() + " " + handler.getLevel());
            }
            Set<String> threads = new TreeSet<>();
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.isDaemon())
                    .forEach(thread -> threads.add("thread " + thread.getName()));
            state.addAll(threads);
            // Last, for the JDK notes the zone and its own font manager there once somebody asks.
            new TreeMap<>(System.getProperties()).forEach((key, value) -> state.add(key + "=" + value));
            state.removeIf(property -> property.startsWith("sun.font.fontmanager="));
            return state;
        }
    }
}
