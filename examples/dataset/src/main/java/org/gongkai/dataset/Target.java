package org.gongkai.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 数据集的去处: by the extension of a file, a {@code .duckdb} database with all tables and views, or {@code .parquet} or
 * {@code .csv}: the long table under the file's own name, the others beside it, as {@code data.reports.csv}. A
 * dictionary of the columns is written beside any of them.
 */
public final class Target {
    private static final List<String> KINDS = List.of("csv", "parquet", "duckdb");

    /** The table under the file's own name comes when the others are there. */
    private static final List<Table> FIGURES_LAST = List.of(Table.REPORTS, Table.FINDINGS, Table.FIGURES);

    private final Path file;
    private final String kind;

    private Target(Path file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    /** The target of a file; throws {@link IllegalArgumentException} naming the kinds, if its extension is of none. */
    public static Target of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        if (!KINDS.contains(kind) || name.indexOf('.') <= 0) {
            throw new IllegalArgumentException("a data set is one of " + KINDS + ": " + file);
        }
        return new Target(file, kind);
    }

    /** {@code csv}, {@code parquet} or {@code duckdb}. */
    public String kind() {
        return kind;
    }

    /** Whether the data set is there already. */
    public boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether what it takes is on the path: a database and Parquet are written by DuckDB. */
    public boolean isPossible() {
        return kind.equals("csv") || DuckDb.isThere();
    }

    /** Where it is written until it is whole; there after an interruption. */
    public Path work() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Gives up what an interruption left. */
    public void forget() throws IOException {
        if (Files.exists(work())) {
            delete(work());
        }
    }

    boolean isGuarded() {
        return kind.equals("csv");
    }

    /** Puts what was written in its place; may be done again after an interruption. */
    void finish(Path work) throws IOException {
        switch (kind) {
            case "duckdb" -> {
                Path whole = work.resolve("whole.duckdb");
                DuckDb.database(work, whole);
                move(whole, file);
            }
            case "parquet" -> {
                Path database = work.resolve("whole.duckdb");
                DuckDb.database(work, database);
                for (Table table : FIGURES_LAST) {
                    Path whole = work.resolve(table.key() + ".parquet");
                    DuckDb.parquet(work, database, table, whole);
                    move(whole, file(table));
                }
            }
            default -> {
                for (Table table : FIGURES_LAST) {
                    Path whole = work.resolve(table.key() + ".csv");
                    if (Files.exists(whole)) {
                        move(whole, file(table));
                    }
                }
            }
        }
        Dictionary.write(file.resolveSibling(stem() + ".dictionary.md"));
        delete(work);
    }

    private Path file(Table table) {
        return table == Table.FIGURES ? file : file.resolveSibling(stem() + "." + table.key() + "." + kind);
    }

    private String stem() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
