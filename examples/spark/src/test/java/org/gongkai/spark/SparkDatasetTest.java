package org.gongkai.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.gongkai.dataset.Column;
import org.gongkai.dataset.DatasetJob;
import org.gongkai.dataset.Sources;
import org.gongkai.dataset.Table;
import org.gongkai.dataset.Target;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.ReportReader;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkDatasetTest {
    private static final int MANY = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void many_machines_and_one_give_the_same_rows() throws IOException, SQLException {
        String in = folder.resolve("in").toString();
        generate();
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.local.dir", folder.resolve("spark").toString())
                .getOrCreate()) {
            new SparkDataset(spark).run(in, folder.resolve("out").toString());
        }
        Target target = Target.of(folder.resolve("one.parquet"));
        DatasetJob.of(target, 2, ReportReader.builder().build(), RuleSet.standard())
                .run(
                        Sources.of(
                                folder,
                                List.of(in),
                                Codecs.all().stream()
                                        .flatMap(codec -> codec.extensions().stream())
                                        .collect(Collectors.toSet())),
                        (done, name, lost) -> {});
        for (Table table : Table.values()) {
            String columns = table.columns().stream()
                    .map(Column::name)
                    .map(name -> '"' + name + '"')
                    .collect(Collectors.joining(", "));
            String many = "SELECT " + columns + " FROM read_parquet('"
                    + folder.resolve("out").resolve(table.key())
                    + "/**/*.parquet'"
                    + (table == Table.FINDINGS ? ")" : ", hive_partitioning = true, hive_types = {'year': INTEGER})");
            String one = "SELECT " + columns + " FROM '" + file(table) + "'";
            assertTrue(number("SELECT count(*) FROM (" + one + ")") > 0, table.key());
            assertEquals(
                    number("SELECT count(*) FROM (" + one + ")"),
                    number("SELECT count(*) FROM (" + many + ")"),
                    table.key());
            assertEquals(0, number("SELECT count(*) FROM (" + one + " EXCEPT ALL " + many + ")"), table.key());
        }
    }

    private Path file(Table table) {
        return folder.resolve(table == Table.FIGURES ? "one.parquet" : "one." + table.key() + ".parquet");
    }

    private void generate() throws IOException {
        Samples samples = Samples.of(9);
        for (long number = 0; number < MANY; number++) {
            Sample sample = samples.at(number);
            Path file = folder.resolve("in").resolve(sample.name());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.bytes());
        }
        Files.writeString(folder.resolve("in/broken.docx"), "no zip at all");
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
