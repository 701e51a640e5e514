package org.gongkai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 嵌入式 DuckDB: makes a database or Parquet of the rows, with its memory limited and nothing fetched. Rows go in piece by
 * piece, for what one statement takes grows with its rows.
 */
final class DuckDb {
    private static final String MEMORY = "96MB";
    private static final long PIECE = 16L << 20;

    /** The least there is: each of some hundred columns takes whole blocks. */
    private static final int BLOCK = 16_384;

    /**
     * Cells of one row group of Parquet, which is held in memory until it is whole: the wide table has some hundred a
     * row.
     */
    private static final int CELLS = 1_200_000;

    private DuckDb() {}

    static boolean isThere() {
        return DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.duckdb."));
    }

    /** A database with the tables and the views of the indicators. */
    static void database(Path work, Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        run(file, work, statement -> {
            for (Table table : Table.values()) {
                fill(table, Pieces.of(work, table, PIECE), statement);
            }
            statement.execute(views());
        });
    }

    /** A table of such a database. */
    static void parquet(Path work, Path database, Table table, Path file) throws IOException {
        Files.deleteIfExists(file);
        run(
                database,
                work,
                statement -> statement.execute("COPY " + table.key() + " TO " + quoted(file.toString())
                        + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
                        + CELLS / table.columns().size() + ")"));
    }

    /** The indicators as SQL, each a view with what it says. */
    static String views() throws IOException {
        try (InputStream views = Objects.requireNonNull(DuckDb.class.getResourceAsStream("views.sql"), "views.sql")) {
            return new String(views.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Work {
        void on(Statement statement) throws SQLException, IOException;
    }

    private static void run(Path database, Path work, Work todo) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET threads = 1");
            // Keeping the order of millions of rows takes memory that grows with them; a table has none anyway.
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(
                    "SET temp_directory = " + quoted(work.resolve("spill").toString()));
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("ATTACH " + quoted(database.toString()) + " AS dataset (BLOCK_SIZE " + BLOCK + ")");
            statement.execute("USE dataset");
            todo.on(statement);
        } catch (SQLException e) {
            throw new IOException("DuckDB: " + e.getMessage(), e);
        }
    }

    private static void fill(Table table, Pieces pieces, Statement statement) throws SQLException, IOException {
        statement.execute(table.columns().stream()
                .map(column -> '"' + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining(", ", "CREATE TABLE " + table.key() + " (", ")")));
        for (int number = 0; number < pieces.count(); number++) {
            statement.execute(
                    "INSERT INTO " + table.key() + " SELECT * FROM " + rows(table, pieces.at(number), number == 0));
            statement.execute("CHECKPOINT");
        }
    }

    private static String rows(Table table, Path file, boolean header) {
        String types = table.columns().stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + quoted(file.toString()) + ", header = " + header
                + ", auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', buffer_size = 4000000"
                + ", columns = " + types + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
