package org.gongkai.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

/**
 * Made-up reports, from the wildest that the model can hold to such as an organ would publish.
 *
 * <p>The same seed gives the same reports. All shrink towards a report of few sections, with 0 or nothing in its
 * places. Use them in a property through a provider:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<AnnualReport> reports() {
 *     return Reports.consistent();
 * }
 * }</pre>
 */
public final class Reports {
    private Reports() {}

    /**
     * Whatever the model can hold: either form, the forms mixed table by table, narrative; any entry in any place, be
     * it blank, negative, huge, with a remark or unreadable; texts that hurt writers ({@code <td>}, quotes, {@code |}).
     * Texts hold no control character but the line feed.
     */
    public static Arbitrary<AnnualReport> any() {
        return Shape.any().flatMap(WildReports::of).withoutEdgeCases();
    }

    /** As {@link #any()}, without the three tables. */
    public static Arbitrary<AnnualReport> narrative() {
        return WildReports.of(Shape.NARRATIVE).withoutEdgeCases();
    }

    /**
     * Such as an organ would publish, and without a mistake: every place filled, every {@code Identity} kept, table 二
     * plausible, title, organ and year given, the six sections under their headings as printed, after a preface or not,
     * and each paragraph ending with 。 The shapes are 2019, 2021 and the two mixed ones.
     *
     * <p>Whatever such a report says stands on its page too: there is no scope, no fee, no extra table and no
     * attachment. In an amount's place stands an amount, in 万元 or 元 where the form prints 万元, else in either or without
     * a unit.
     */
    public static Arbitrary<AnnualReport> consistent() {
        return consistent(Shape.form());
    }

    /** As {@link #consistent()}, with tables 二 and 三 of one form. */
    public static Arbitrary<AnnualReport> consistent(Revision form) {
        return consistent(Arbitraries.just(new Shape(form, form)));
    }

    /**
     * As {@link #consistent()}, but lived in: places left blank, a table with nothing but its 总计 filled, remarks,
     * placeholders such as {@code /}. No number is wrong, so what can still be summed is right.
     */
    public static Arbitrary<AnnualReport> sparse() {
        return consistent().flatMap(Flaws::in).withoutEdgeCases();
    }

    private static Arbitrary<AnnualReport> consistent(Arbitrary<Shape> shapes) {
        return shapes.flatMap(shape -> Combinators.combine(
                                PrintedFrames.of(shape.proactiveDisclosure()), ConsistentTables.of(shape.blank()))
                        .as((frame, tables) -> frame.toBuilder()
                                .proactiveDisclosure(tables.proactiveDisclosure())
                                .requests(tables.requests())
                                .disputes(tables.disputes())
                                .build()))
                .withoutEdgeCases();
    }
}
