package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.gongkai.comparison.Comparison;
import org.gongkai.formats.comparison.ComparisonPage;
import org.gongkai.formats.json.ComparisonJson;
import org.gongkai.model.AnnualReport;

/** {@code gongkai compare}: two reports side by side. */
final class CompareCommand extends Subcommand {
    /** How the comparison looks. */
    enum Format {
        TABLE,
        JSON,
        HTML
    }

    private final Value<String> before = options.parameter("A", "compare.before");
    private final Value<String> after = options.parameter("B", "compare.after");
    private final ReadOptions reading = new ReadOptions(options);
    private final Value<Format> format = options.usually(Format.TABLE, "--format", "table|json|html", "compare.format");
    private final Value<String> output = options.text("--output", "FILE", "output");

    CompareCommand(Session session, Words words) {
        super("compare", session, words);
    }

    @Override
    public Integer call() throws IOException {
        ReportFile files = new ReportFile(session, words, reading.reader(words, spec()));
        List<AnnualReport> first = files.read(before.value());
        List<AnnualReport> second = files.read(after.value());
        if (first.isEmpty() || second.isEmpty()) {
            return Exit.INPUT;
        }
        AnnualReport old = first.get(0);
        AnnualReport now = ReportFile.of(second, old.organ()).orElseThrow();
        Comparison comparison = Comparison.between(old, now);
        new Output(output.given(), session, words, spec()).write((out, colour) -> write(comparison, out, colour));
        return Exit.OK;
    }

    private void write(Comparison comparison, PrintStream out, boolean colour) throws IOException {
        switch (format.value()) {
            case TABLE -> out.print(new ComparisonCard(words, new Paint(colour)).of(comparison));
            case JSON -> ComparisonJson.write(comparison, out);
            case HTML -> ComparisonPage.write(comparison, words.locale(), out);
        }
        out.flush();
    }
}
