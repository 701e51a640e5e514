package org.gongkai.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetJobTest {
    private static final int MANY = 250;
    private static final List<Sample> SAMPLES =
            LongStream.range(0, MANY).mapToObj(Samples.of(3)::at).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void a_row_a_figure_a_row_a_report() throws IOException {
        run(target("data.csv"), sources(7), 1);

        List<String> figures = Files.readAllLines(folder.resolve("data.csv"));
        List<String> reports = Files.readAllLines(folder.resolve("data.reports.csv"));
        assertEquals(8, reports.size());
        assertTrue(figures.get(0).startsWith("source,part,sha256,organ,year,form,table,figure,state,value,unit"));
        assertTrue(reports.get(0).contains(",errors,warnings,notes,undecidable,proactiveDisclosure.rules.newlyMade,"));
        assertTrue(Files.readString(folder.resolve("data.dictionary.md")).contains("| `requests.carriedIn.total` |"));
        assertFalse(Files.exists(target("data.csv").work()));
    }

    @Test
    void many_threads_give_the_bytes_of_one() throws IOException {
        run(target("one.csv"), sources(60), 1);
        run(target("four.csv"), sources(60), 4);
        same("one", "four");
    }

    @Test
    void interrupted_anywhere_and_started_again_it_gives_the_same_bytes() throws IOException {
        run(target("whole.csv"), sources(MANY), 2);
        SplittableRandom random = new SplittableRandom(11);
        long reached = 0;
        while (!Files.exists(folder.resolve("cut.csv"))) {
            long stop = reached + 40 + random.nextInt(60);
            AtomicLong last = new AtomicLong();
            try {
                DatasetJob.of(target("cut.csv"), 2, reader(), RuleSet.standard())
                        .run(sources(MANY), (done, name, lost) -> {
                            last.set(done);
                            if (done >= stop) {
                                throw new IllegalStateException("stopped at " + done);
                            }
                        });
            } catch (IllegalStateException stopped) {
                reached = last.get();
            }
            scribble(target("cut.csv").work());
        }
        same("whole", "cut");
    }

    /** As a process that is killed leaves it: half a row in a file, half a line in the journal. */
    private static void scribble(Path work) throws IOException {
        for (String name : List.of("figures.csv", "reports.csv", "journal")) {
            Path file = work.resolve(name);
            if (Files.exists(file)) {
                Files.writeString(file, "half a ", StandardOpenOption.APPEND);
            }
        }
    }

    @Test
    void other_sources_than_before_are_told_and_nothing_is_mixed() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> DatasetJob.of(target("d.csv"), 1, reader(), RuleSet.standard())
                        .run(sources(200), (done, name, lost) -> {
                            if (done > 150) {
                                throw new IllegalStateException("stopped");
                            }
                        }));
        List<Source> others = sources(200).subList(50, 200);
        assertThrows(ChangedSourcesException.class, () -> run(target("d.csv"), others, 1));
        target("d.csv").forget();
        run(target("d.csv"), others, 1);
        assertEquals(151, Files.readAllLines(folder.resolve("d.reports.csv")).size());
    }

    @Test
    void what_can_not_be_read_is_a_row_and_a_finding() throws IOException {
        List<Source> sources = new ArrayList<>(sources(2));
        sources.add(1, new Source("broken.docx", most -> "PK no zip".getBytes(UTF_8)));
        sources.add(2, new Source("gone.txt", most -> {
            throw new IOException("no such file");
        }));
        List<String> lost = new ArrayList<>();
        DatasetJob.of(target("d.csv"), 1, reader(), RuleSet.standard()).run(sources, (done, name, unread) -> {
            if (unread) {
                lost.add(name);
            }
        });
        assertEquals(List.of("broken.docx", "gone.txt"), lost);
        assertEquals(5, Files.readAllLines(folder.resolve("d.reports.csv")).size());
        assertTrue(Files.readString(folder.resolve("d.findings.csv")).contains("gone.txt,1,READ-DAMAGED,ERROR"));
    }

    @Test
    void a_file_that_is_longer_than_the_reader_takes_has_no_hash_for_it_was_not_read_to_its_end() {
        ReportReader reader = ReportReader.builder()
                .limits(ReadLimits.builder().maxInputBytes(10).build())
                .build();
        RuleSet rules = RuleSet.standard();
        int sha256 = 2;
        assertNull(ReportRows.of("a.txt", new byte[11], reader, rules).get(0).report()[sha256]);
        assertNotNull(ReportRows.of("a.txt", new byte[10], reader, rules).get(0).report()[sha256]);
    }

    @Test
    void every_finding_has_a_fingerprint_of_its_own() {
        Set<Object> prints = new HashSet<>();
        for (Sample sample : SAMPLES.subList(0, 60)) {
            for (ReportRows rows : ReportRows.of(sample.name(), sample.bytes(), reader(), RuleSet.standard())) {
                for (Object[] finding : rows.findings()) {
                    assertTrue(prints.add(Objects.requireNonNull(finding[finding.length - 1])), sample.name());
                }
            }
        }
        assertFalse(prints.isEmpty());
    }

    @Test
    void text_that_a_spreadsheet_would_calculate_is_guarded_in_csv_only() throws IOException, SQLException {
        AnnualReport report = SAMPLES.get(2).report().withTitle("=1+1");
        Source source = new Source("=cmd.json", most -> json(report));
        run(target("d.csv"), List.of(source), 1);
        run(target("d.duckdb"), List.of(source), 1);
        assertTrue(Files.readString(folder.resolve("d.reports.csv")).contains("\n'=cmd.json,1,"));
        assertEquals(List.of("=cmd.json =1+1"), query("d.duckdb", "SELECT source || ' ' || title FROM reports"));
    }

    @Test
    void database_and_parquet_hold_the_rows_of_the_csv() throws IOException, SQLException {
        run(target("d.csv"), sources(40), 1);
        run(target("d.duckdb"), sources(40), 1);
        run(target("d.parquet"), sources(40), 1);
        String sums = "SELECT count(*), count(value), sum(value), sum(yuan), max(sha256) FROM ";
        List<String> inDatabase = query("d.duckdb", sums + "figures");
        assertEquals(inDatabase, query("", sums + "'" + folder.resolve("d.parquet") + "'"));
        int rows = Files.readAllLines(folder.resolve("d.csv")).size() - 1;
        assertTrue(inDatabase.get(0).startsWith(rows + " "), inDatabase.get(0));
        assertEquals(List.of("40"), query("d.duckdb", "SELECT count(*) FROM reports"));
        assertEquals(
                query("d.duckdb", "SELECT count(*) FROM findings"),
                query("", "SELECT count(*) FROM '" + folder.resolve("d.findings.parquet") + "'"));
    }

    @Test
    void the_truth_comes_back_from_the_database() throws IOException, SQLException {
        run(target("d.duckdb"), sources(30), 2);
        for (Sample sample : SAMPLES.subList(0, 30)) {
            String total = sample.report()
                    .requests()
                    .newlyReceived()
                    .total()
                    .number()
                    .orElseThrow()
                    .toString();
            String where =
                    " FROM figures WHERE figure = 'requests.newlyReceived.total' AND source = '" + sample.name() + "'";
            assertEquals(List.of(total), query("d.duckdb", "SELECT value::BIGINT" + where));
        }
    }

    @Test
    void the_views_give_the_indicators() throws IOException, SQLException {
        run(target("d.duckdb"), sources(60), 2);
        assertEquals(List.of("60"), query("d.duckdb", "SELECT count(*) FROM indicators"));
        assertEquals(
                List.of("true"),
                query(
                        "d.duckdb",
                        "SELECT bool_and(disclosure_rate BETWEEN 0 AND 1) FROM indicators i JOIN reports r"
                                + " USING (source, part) WHERE r.errors = 0 AND handled > 0"));
        assertEquals(List.of("480"), query("d.duckdb", "SELECT count(*) FROM refusal_mix"));
        assertEquals(List.of("360"), query("d.duckdb", "SELECT count(*) FROM applicant_mix"));
    }

    @Test
    void a_target_is_known_by_its_extension() {
        assertThrows(IllegalArgumentException.class, () -> Target.of(folder.resolve("data.xls")));
        assertThrows(IllegalArgumentException.class, () -> Target.of(folder.resolve("csv")));
        assertThrows(
                IllegalArgumentException.class, () -> DatasetJob.of(target("d.csv"), 0, reader(), RuleSet.standard()));
    }

    private void same(String one, String other) throws IOException {
        for (String rest : List.of(".csv", ".reports.csv", ".findings.csv")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve(one + rest)),
                    Files.readAllBytes(folder.resolve(other + rest)),
                    rest);
        }
    }

    private List<String> query(String database, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        String url = database.isEmpty() ? "" : folder.resolve(database).toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i > 1 ? " " : "").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static List<Source> sources(int count) {
        return SAMPLES.subList(0, count).stream()
                .map(sample -> new Source(sample.name(), most -> sample.bytes()))
                .toList();
    }

    private static byte[] json(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.builder().build().write(report, "json", out);
        return out.toByteArray();
    }

    private static void run(Target target, List<Source> sources, int threads) throws IOException {
        DatasetJob.of(target, threads, reader(), RuleSet.standard()).run(sources, (done, name, lost) -> {});
    }

    private Target target(String name) {
        return Target.of(folder.resolve(name));
    }

    private static ReportReader reader() {
        return ReportReader.builder().build();
    }
}
