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

/** 嵌入式 DuckDB: makes a database or Parquet of the rows, with its memory limited and nothing fetched. */
final class DuckDb {
    private static final String MEMORY = "192MB";

    private DuckDb() {}

    static boolean isThere() {
        return DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.duckdb."));
    }

    /** A database with the tables and the views of the indicators. */
    static void database(Path work, Path file) throws IOException {
        Files.deleteIfExists(file);
        run(file.toString(), work, statement -> {
            for (Table table : Table.values()) {
                statement.execute("CREATE TABLE " + table.key() + " AS " + select(work, table));
            }
            statement.execute(views());
        });
    }

    static void parquet(Path work, Table table, Path file) throws IOException {
        Files.deleteIfExists(file);
        run(
                "",
                work,
                statement -> statement.execute("COPY (" + select(work, table) + ") TO " + quoted(file.toString())
                        + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 50000)"));
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

    private static void run(String database, Path work, Work todo) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            statement.execute("SET threads = 1");
            // Keeping the order of millions of rows takes memory that grows with them; a table has none anyway.
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(
                    "SET temp_directory = " + quoted(work.resolve("spill").toString()));
            statement.execute("SET autoinstall_known_extensions = false");
            todo.on(statement);
        } catch (SQLException e) {
            throw new IOException("DuckDB: " + e.getMessage(), e);
        }
    }

    private static String select(Path work, Table table) {
        String types = table.columns().stream()
                .map(column ->
                        quoted(column.name()) + ": " + quoted(column.type().sql()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "SELECT * FROM read_csv("
                + quoted(work.resolve(table.key() + ".csv").toString())
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', buffer_size = 4000000, columns = "
                + types + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
