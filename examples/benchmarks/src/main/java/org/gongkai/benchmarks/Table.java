package org.gongkai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of ratios, in Markdown. Times are of the processor, for processes and threads of the clock. */
final class Table {
    private final List<String> lines = new ArrayList<>(List.of(
            "| work | floor | floor, µs | work, µs | ratio | least – greatest | at most | kept | allocated, KB |",
            "|---|---|--:|--:|--:|--:|--:|:-:|--:|"));

    /** One row a pair. */
    void add(PairResult result) {
        double allocated = result.median(round -> round.work().allocated());
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | **%.2f** | %.2f – %.2f | %.2f | %s | %s |",
                result.pair().work(),
                result.pair().floor(),
                micros(result.median(round -> round.floor().micros())),
                micros(result.median(round -> round.work().micros())),
                result.ratio(),
                result.least(),
                result.greatest(),
                result.pair().most(),
                result.ratio() <= result.pair().most() ? "✓" : "–",
                result.pair().isLong() ? "" : String.format(Locale.ROOT, "%.1f", allocated / 1024)));
    }

    /** The row for what a text costs in memory: bytes allocated for a byte of it. */
    void addAllocated(PairResult text, int bytes) {
        double ratio = text.median(round -> round.work().allocated()) / bytes;
        lines.add(String.format(
                Locale.ROOT,
                "| allocated bytes, text to report | bytes of the document | | | **%.1f** | | 12 | %s | |",
                ratio,
                ratio <= 12 ? "✓" : "–"));
    }

    private static String micros(double micros) {
        return String.format(Locale.ROOT, micros < 100 ? "%.2f" : "%,.0f", micros);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
