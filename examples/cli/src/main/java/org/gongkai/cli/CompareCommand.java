package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.comparison.Comparison;
import org.gongkai.formats.comparison.ComparisonPage;
import org.gongkai.formats.json.ComparisonJson;
import org.gongkai.model.AnnualReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai compare}: two reports side by side. */
@Command(name = "compare", sortOptions = false, addMethodSubcommands = false)
final class CompareCommand implements Callable<Integer> {
    /** How the comparison looks. */
    enum Format {
        TABLE,
        JSON,
        HTML
    }

    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare.after")
    private String after = "";

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Option(names = "--format", paramLabel = "table|json|html", descriptionKey = "compare.format")
    private Format format = Format.TABLE;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    private @Nullable String output;

    CompareCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        ReportFile files = new ReportFile(session, words, reading.reader(words, spec));
        List<AnnualReport> first = files.read(before);
        List<AnnualReport> second = files.read(after);
        if (first.isEmpty() || second.isEmpty()) {
            return Exit.INPUT;
        }
        AnnualReport old = first.get(0);
        AnnualReport now = ReportFile.of(second, old.organ()).orElseThrow();
        Comparison comparison = Comparison.between(old, now);
        new Output(Optional.ofNullable(output), session, words, spec)
                .write((out, colour) -> write(comparison, out, colour));
        return Exit.OK;
    }

    private void write(Comparison comparison, PrintStream out, boolean colour) throws IOException {
        switch (format) {
            case TABLE -> out.print(new ComparisonCard(words, new Paint(colour)).of(comparison));
            case JSON -> ComparisonJson.write(comparison, out);
            case HTML -> ComparisonPage.write(comparison, words.locale(), out);
        }
        out.flush();
    }
}
