package org.gongkai.formats.comparison;

import java.util.Optional;
import org.gongkai.comparison.Comparison;
import org.gongkai.model.AnnualReport;

/**
 * What the two reports are called on the page.
 *
 * @param organ whose reports they are; empty where they are of two organs, or of none that is known
 * @param before the first: its year, else its organ, else that it is the first
 * @param after the second, likewise
 */
record SideNames(String organ, String before, String after) {

    static SideNames of(Comparison comparison, PageWords words) {
        AnnualReport before = comparison.before();
        AnnualReport after = comparison.after();
        boolean sameOrgan = before.organ().equals(after.organ());
        boolean sameYear = before.year().equals(after.year());
        Optional<String> first = name(before, sameOrgan, sameYear, words);
        Optional<String> second = name(after, sameOrgan, sameYear, words);
        return new SideNames(
                sameOrgan ? before.organ().orElse("") : "",
                first.orElse(words.of("before")),
                second.orElse(words.of("after")));
    }

    /** Of two organs in two years both are said. */
    private static Optional<String> name(AnnualReport report, boolean sameOrgan, boolean sameYear, PageWords words) {
        String year = report.year().isPresent() && !sameYear
                ? words.of("year", report.year().getAsInt())
                : "";
        String organ = sameOrgan ? "" : report.organ().orElse("");
        return Optional.of((organ + " " + year).strip()).filter(name -> !name.isEmpty());
    }
}
