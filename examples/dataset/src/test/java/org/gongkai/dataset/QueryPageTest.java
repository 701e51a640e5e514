package org.gongkai.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.sample.Samples;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query of the page, run on samples with an organ that reports twice and figures left blank. */
class QueryPageTest {
    private static final String BEGIN = "```sql\n";
    private static final Path PAGE = Path.of("../../core/docs/dataset.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    private static @Nullable Connection database;

    static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        String page = Files.readString(PAGE);
        for (int at = page.indexOf(BEGIN); at >= 0; at = page.indexOf(BEGIN, at + 1)) {
            queries.add(page.substring(at + BEGIN.length(), page.indexOf("```", at + BEGIN.length())));
        }
        return queries;
    }

    @BeforeAll
    static void fill() throws IOException, SQLException {
        Samples samples = Samples.of(21);
        List<Source> sources = new ArrayList<>();
        LongStream.range(0, 280)
                .mapToObj(samples::at)
                .forEach(sample -> sources.add(new Source(sample.name(), most -> sample.bytes())));
        sources.add(new Source("again/" + sources.get(0).name(), sources.get(0).content()));
        sources.add(new Source(
                "corrected.json", most -> withMoreCarriedIn(samples.at(1).report())));
        Target target = Target.of(folder.resolve("page.duckdb"));
        DatasetJob.of(target, 2, ReportReader.builder().build(), RuleSet.standard())
                .run(sources, (done, name, lost) -> {});
        database = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("page.duckdb"));
    }

    /** What an organ took over is not what it carried out the year before. */
    private static byte[] withMoreCarriedIn(AnnualReport report) throws IOException {
        AnnualReport changed = Templates.figure(report, "requests.carriedIn.total")
                .orElseThrow()
                .with(report, Entry.of(99_999));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportWriter.builder().build().write(changed, "json", json);
        return json.toByteArray();
    }

    @AfterAll
    static void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void a_query_of_the_page_runs_and_finds_something(String sql) throws SQLException {
        if (database == null) {
            throw new IllegalStateException("no database");
        }
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
        }
    }
}
