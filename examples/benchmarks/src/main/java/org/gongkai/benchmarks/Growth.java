package org.gongkai.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** 增长: what documents one, ten and a hundred times as large cost, measured and drawn. */
final class Growth {
    private static final List<Integer> TIMES = List.of(1, 10, 100);
    private static final List<String> FORMATS = List.of("text", "html", "docx", "xlsx");

    private Growth() {}

    /** Measures, prints each figure, and draws all of them; in one process, the largest first, which warms it up. */
    static String plot(PrintStream out) throws RunnerException {
        Plot plot = new Plot();
        for (Grown grown : Grown.values()) {
            for (String format : FORMATS) {
                double[] millis = new double[TIMES.size()];
                double[] kilobytes = new double[TIMES.size()];
                for (int i = millis.length - 1; i >= 0; i--) {
                    millis[i] = millis(grown, format, TIMES.get(i));
                    kilobytes[i] = unpacked(grown, TIMES.get(i)) / 1e3;
                    out.printf(
                            Locale.ROOT,
                            "%s, %s, %d times: %.0f KB, %.2f ms%n",
                            grown.words(),
                            format,
                            TIMES.get(i),
                            kilobytes[i],
                            millis[i]);
                }
                plot.line(grown, format, kilobytes, millis);
            }
        }
        return plot.svg();
    }

    private static double millis(Grown grown, String format, int times) throws RunnerException {
        return Measured.by(
                                Effort.GROWTH
                                        .options(GrowthReading.class, "read", false)
                                        .forks(0)
                                        .param("grown", grown.name())
                                        .param("format", format)
                                        .param("times", Integer.toString(times))
                                        .build(),
                                false)
                        .micros()
                / 1e3;
    }

    /** The size by which formats compare: that of the page as text. */
    private static int unpacked(Grown grown, int times) {
        return grown.times(times, "text").length;
    }
}
