package org.gongkai.dataset;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 进行中的文件: the rows written so far, and a journal of how far that is. What stands behind the last whole line of the
 * journal is cut off when the work goes on, so an interruption at any moment leaves nothing half done.
 */
final class Spool implements Closeable {
    private static final String JOURNAL = "journal";

    private final Map<Table, OutputStream> files = new EnumMap<>(Table.class);
    private final Map<Table, Long> sizes = new EnumMap<>(Table.class);
    private final OutputStream journal;
    private long done;
    private String last;

    private Spool(Path folder, Progress from) throws IOException {
        this.done = from.done();
        this.last = from.last();
        for (Table table : Table.values()) {
            long size = from.sizes().getOrDefault(table, 0L);
            sizes.put(table, size);
            files.put(table, new BufferedOutputStream(cut(file(folder, table), size), 1 << 16));
        }
        this.journal = cut(folder.resolve(JOURNAL), from.length());
    }

    /** How far a journal says that the work is. */
    private record Progress(long done, String last, Map<Table, Long> sizes, long length) {
        static final Progress NONE = new Progress(0, "", Map.of(), 0);
    }

    /** Goes on in a folder where the same work was begun, else begins anew. {@code work} says what the work is. */
    static Spool open(Path folder, String work) throws IOException {
        Files.createDirectories(folder);
        Progress before = read(folder.resolve(JOURNAL), work);
        Spool spool = new Spool(folder, before);
        if (before.length() == 0) {
            spool.journal.write((work + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return spool;
    }

    /** How many sources are in it. */
    long done() {
        return done;
    }

    /** The name of the last source in it; empty if there is none. */
    String last() {
        return last;
    }

    /** The rows of a table. */
    static Path file(Path folder, Table table) {
        return folder.resolve(table.key() + ".csv");
    }

    /** Where the rows of a table stood each time the journal was written, in order; between rows, always. */
    static List<Long> marks(Path folder, Table table) throws IOException {
        int column = 1 + List.of(Table.values()).indexOf(table);
        try (Stream<String> lines = Files.lines(folder.resolve(JOURNAL))) {
            return lines.skip(1)
                    .map(line -> Long.valueOf(line.split("\t", -1)[column]))
                    .toList();
        }
    }

    void append(Table table, byte[] rows) throws IOException {
        stream(table).write(rows);
        sizes.merge(table, (long) rows.length, Long::sum);
    }

    /** From here on the work would go on, if it were interrupted. */
    void commit(long sources, String name) throws IOException {
        StringBuilder line = new StringBuilder().append(sources);
        for (Table table : Table.values()) {
            stream(table).flush();
            line.append('\t').append(sizes.getOrDefault(table, 0L));
        }
        line.append('\t').append(name.replace('\n', ' ')).append('\n');
        journal.write(line.toString().getBytes(StandardCharsets.UTF_8));
        journal.flush();
        done = sources;
        last = name.replace('\n', ' ');
    }

    @Override
    public void close() throws IOException {
        for (Table table : Table.values()) {
            stream(table).close();
        }
        journal.close();
    }

    private OutputStream stream(Table table) {
        OutputStream stream = files.get(table);
        if (stream == null) {
            throw new IllegalStateException("no file for " + table);
        }
        return stream;
    }

    private static OutputStream cut(Path file, long size) throws IOException {
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.setLength(size);
        }
        return Files.newOutputStream(file, StandardOpenOption.APPEND);
    }

    /** The last whole line of the journal; none if it is of other work, or says more than the files hold. */
    private static Progress read(Path journal, String work) throws IOException {
        if (!Files.exists(journal)) {
            return Progress.NONE;
        }
        String text = Files.readString(journal);
        int end = text.lastIndexOf('\n');
        int begin = end <= 0 ? -1 : text.lastIndexOf('\n', end - 1);
        if (begin < 0 || !text.startsWith(work + "\n")) {
            return Progress.NONE;
        }
        List<String> parts = List.of(text.substring(begin + 1, end).split("\t", -1));
        Map<Table, Long> sizes = new EnumMap<>(Table.class);
        int next = 1;
        for (Table table : Table.values()) {
            sizes.put(table, Long.parseLong(parts.get(next)));
            next++;
        }
        String name = String.join("\t", parts.subList(next, parts.size()));
        long length = text.substring(0, end + 1).getBytes(StandardCharsets.UTF_8).length;
        return new Progress(Long.parseLong(parts.get(0)), name, sizes, length);
    }
}
