package org.gongkai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.gongkai.dataset.ReportRows;
import org.gongkai.dataset.Table;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.ReportReader;
import org.gongkai.validation.RuleSet;

/**
 * 集群成库: the rows that {@code gongkai dataset} gives of the same files, made by many machines: {@code figures} and
 * {@code reports} partitioned by year, and {@code findings}, as Parquet.
 *
 * <p>A source is named by the folder as given and the way below it, so the rows equal those of one machine. As Spark
 * lists files, those whose names begin with {@code _} or a dot are passed over.
 */
public final class SparkDataset {
    private final SparkSession spark;

    /** Works in a session, which stays the caller's. */
    public SparkDataset(SparkSession spark) {
        this.spark = spark;
    }

    /** {@code IN OUT}: a folder or a location in an object store, and a new folder or location. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: SparkDataset IN OUT");
            System.exit(2);
        }
        try (SparkSession spark =
                SparkSession.builder().appName("gongkai-dataset").getOrCreate()) {
            new SparkDataset(spark).run(args[0], args[1]);
        }
    }

    /** Reads everything below {@code in} and writes the three tables below {@code out}, which must not be there yet. */
    public void run(String in, String out) {
        Dataset<Row> reports = spark.createDataFrame(rows(in), Schemas.report()).persist(StorageLevel.DISK_ONLY());
        try {
            write(exploded(reports, Table.FIGURES), out, Table.FIGURES);
            write(reports.select(Table.REPORTS.key() + ".*"), out, Table.REPORTS);
            exploded(reports, Table.FINDINGS)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(out + "/" + Table.FINDINGS.key());
        } finally {
            reports.unpersist();
        }
    }

    private JavaRDD<Row> rows(String in) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", glob())
                .load(in)
                .select("path", "content");
        return files.javaRDD().mapPartitions(partition -> read(partition, in));
    }

    /** Lazily, so that a machine holds one report at a time, with one reader for all files of a partition. */
    private static Iterator<Row> read(Iterator<Row> files, String root) {
        ReportReader reader = ReportReader.builder().build();
        RuleSet rules = RuleSet.standard();
        Iterable<Row> all = () -> files;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(file -> ReportRows.of(name(file.getString(0), root), file.getAs(1), reader, rules).stream())
                .map(SparkDataset::row)
                .iterator();
    }

    private static Row row(ReportRows rows) {
        return RowFactory.create(
                rows.figures().stream().map(RowFactory::create).toArray(),
                RowFactory.create(rows.report()),
                rows.findings().stream().map(RowFactory::create).toArray());
    }

    private static Dataset<Row> exploded(Dataset<Row> reports, Table table) {
        return reports.select(explode(col(table.key())).as("row")).select("row.*");
    }

    private static void write(Dataset<Row> rows, String out, Table table) {
        rows.write().mode(SaveMode.ErrorIfExists).partitionBy("year").parquet(out + "/" + table.key());
    }

    /** The part of a path behind the folder that was named, behind that name. */
    private static String name(String path, String root) {
        String folder = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
        int at = path.indexOf(folder + "/");
        return at < 0 ? path : folder + path.substring(at + folder.length());
    }

    private static String glob() {
        Set<String> extensions = new TreeSet<>();
        Codecs.all().forEach(codec -> extensions.addAll(codec.extensions()));
        return "*.{" + String.join(",", extensions) + "}";
    }
}
