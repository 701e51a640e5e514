package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * One reader, one writer and one set of rules, shared by many threads over mixed formats, give what one thread gets. By
 * hand for longer: {@code -Dhammer.threads=64 -Dhammer.seconds=600}.
 */
class HammerTest {
    private static final int THREADS = Integer.getInteger("hammer.threads", 8);
    private static final int SECONDS = Integer.getInteger("hammer.seconds", 3);
    private static final List<String> WRITTEN =
            List.of("json", "csv", "html", "markdown", "text", "docx", "odt", "xlsx");

    private final ReportReader reader = ReportReader.builder().build();
    private final ReportWriter writer = ReportWriter.builder().build();
    private final RuleSet rules = RuleSet.standard();

    /** A document, and what one thread made of it. */
    private record Task(
            String name,
            Supplier<byte[]> content,
            List<ReadResult> read,
            List<Findings> found,
            Map<String, String> made) {}

    private String made(AnnualReport report, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, format, out);
        return out.size() + " " + Arrays.hashCode(out.toByteArray());
    }

    private List<Findings> found(List<ReadResult> read) {
        return read.stream()
                .map(one -> one.report()
                        .map(report -> rules.check(report, RuleContext.reading(one)))
                        .orElse(Findings.none()))
                .toList();
    }

    private Task task(String name, byte[] content) throws IOException {
        List<ReadResult> read = reader.readAll(content, name);
        Map<String, String> made = new LinkedHashMap<>();
        for (String format : WRITTEN) {
            made.put(format, made(read.get(0).report().orElseThrow(), format));
        }
        return new Task(name, () -> content, read, found(read), made);
    }

    private List<Task> tasks() throws IOException {
        List<Task> tasks = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Run.ROOT.resolve("seeds/documents"))) {
            for (Path seed : seeds.sorted().toList()) {
                tasks.add(task(seed.getFileName().toString(), Files.readAllBytes(seed)));
            }
        }
        AnnualReport report = tasks.get(0).read().get(0).report().orElseThrow();
        for (String format : WRITTEN) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(report, format, out);
            tasks.add(task("a." + format, out.toByteArray()));
        }
        return tasks;
    }

    private int hammer(List<Task> tasks, long seed, long end) throws IOException {
        Random random = new Random(seed);
        int rounds = 0;
        while (System.nanoTime() < end || rounds == 0) {
            Task task = tasks.get(random.nextInt(tasks.size()));
            List<ReadResult> read = reader.readAll(task.content().get(), task.name());
            assertEquals(task.read(), read, task.name());
            assertEquals(task.found(), found(read), task.name());
            String format = WRITTEN.get(random.nextInt(WRITTEN.size()));
            assertEquals(task.made().get(format), made(read.get(0).report().orElseThrow(), format), task.name());
            rounds++;
        }
        return rounds;
    }

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        List<Task> tasks = tasks();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long seed = i;
                work.add(() -> hammer(tasks, seed, end));
            }
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertTrue(done.get() > 0);
            }
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        }
    }
}
