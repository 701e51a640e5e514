package org.gongkai.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.formats.ReportReader;
import org.gongkai.validation.RuleSet;

/**
 * 成库: reads and checks many sources and writes their rows as one data set, in the order of the sources, in memory that
 * does not grow with their number.
 *
 * <p>An interrupted job that is started again with the same sources and target goes on where it was, and gives the same
 * bytes as one run. Until the end it writes beside the target, in a folder {@code <target>.part}.
 */
public final class DatasetJob {
    private static final int AHEAD = 8;
    private static final int COMMIT = 100;

    private final Target target;
    private final int threads;
    private final ReportReader reader;
    private final RuleSet rules;
    private final TimedCheck checking;

    private DatasetJob(Target target, int threads, ReportReader reader, RuleSet rules) {
        this.target = target;
        this.threads = threads;
        this.reader = reader;
        this.rules = rules;
        this.checking = new TimedCheck(rules, reader.limits().timeBudget());
    }

    /** 进展: hears of each source once its rows are written, or skipped as written before. */
    public interface Listener {
        /** So many sources are done; {@code name} is the last of them, {@code lost} whether it could not be read. */
        void done(long sources, String name, boolean lost);
    }

    /**
     * A job.
     *
     * @param target where the data set goes
     * @param threads how many sources are read at a time, at least 1
     * @param reader what reads them
     * @param rules what checks them
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public static DatasetJob of(Target target, int threads, ReportReader reader, RuleSet rules) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is below 1: " + threads);
        }
        return new DatasetJob(
                Objects.requireNonNull(target, "target"),
                threads,
                Objects.requireNonNull(reader, "reader"),
                Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Does it.
     *
     * @throws ChangedSourcesException if it was interrupted before, and the sources are others than then
     * @throws IOException if the data set can't be written
     */
    public void run(Iterable<Source> sources, Listener listener) throws IOException {
        Path work = target.work();
        String kind = target.kind() + " " + rules.version() + " "
                + Table.REPORTS.columns().size();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Spool spool = Spool.open(work, kind)) {
            read(sources.iterator(), spool, workers, listener);
        } finally {
            workers.shutdownNow();
        }
        target.finish(work);
    }

    private void read(Iterator<Source> sources, Spool spool, ExecutorService workers, Listener listener)
            throws IOException {
        CsvRows csv = new CsvRows(target.isGuarded());
        skip(sources, spool, listener);
        if (spool.done() == 0) {
            for (Table table : Table.values()) {
                spool.append(table, csv.header(table));
            }
        }
        Deque<Future<Lines>> ahead = new ArrayDeque<>();
        long done = spool.done();
        String last = spool.last();
        while (sources.hasNext() || !ahead.isEmpty()) {
            while (sources.hasNext() && ahead.size() < threads * AHEAD) {
                Source source = sources.next();
                ahead.add(workers.submit(() -> lines(source, csv)));
            }
            Lines lines = result(ahead.remove());
            for (Map.Entry<Table, byte[]> rows : lines.rows().entrySet()) {
                spool.append(rows.getKey(), rows.getValue());
            }
            done++;
            last = lines.name();
            if (done % COMMIT == 0) {
                spool.commit(done, last);
            }
            listener.done(done, last, lines.lost());
        }
        spool.commit(done, last);
    }

    /** Passes over what is written already. */
    private static void skip(Iterator<Source> sources, Spool spool, Listener listener) throws ChangedSourcesException {
        String name = "";
        for (long i = 0; i < spool.done(); i++) {
            if (!sources.hasNext()) {
                throw new ChangedSourcesException(spool.last());
            }
            name = sources.next().name();
        }
        if (!name.replace('\n', ' ').equals(spool.last())) {
            throw new ChangedSourcesException(spool.last());
        }
        if (spool.done() > 0) {
            listener.done(spool.done(), name, false);
        }
    }

    /** The rows of one source as they are written. */
    private record Lines(String name, Map<Table, byte[]> rows, boolean lost) {}

    private Lines lines(Source source, CsvRows csv) {
        List<ReportRows> reports;
        boolean lost = false;
        try {
            reports = new PartReader(reader)
                    .read(source).stream()
                            .map(part -> ReportRows.of(part, checking))
                            .toList();
        } catch (IOException e) {
            reports = List.of(ReportRows.lost(source.name(), e));
            lost = true;
        }
        Map<Table, byte[]> rows = new EnumMap<>(Table.class);
        rows.put(
                Table.FIGURES,
                csv.rows(reports.stream()
                        .flatMap(report -> report.figures().stream())
                        .toList()));
        rows.put(
                Table.REPORTS, csv.rows(reports.stream().map(ReportRows::report).toList()));
        rows.put(
                Table.FINDINGS,
                csv.rows(reports.stream()
                        .flatMap(report -> report.findings().stream())
                        .toList()));
        return new Lines(source.name(), rows, lost || reports.stream().anyMatch(ReportRows::isLost));
    }

    private static Lines result(Future<Lines> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IOException("a source could not be worked on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; start again to go on", e);
        }
    }
}
