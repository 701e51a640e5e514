package org.gongkai.testkit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/**
 * Says what a report should say, and names the figure where it doesn't:
 * {@code assertThatReport(r).figure("requests.carriedIn.total").isCount(3).figure("…").isBlank()}.
 */
public final class ReportAssert {
    private final AnnualReport report;

    private ReportAssert(AnnualReport report) {
        this.report = report;
    }

    /** Begins an assertion. */
    public static ReportAssert assertThatReport(AnnualReport report) {
        return new ReportAssert(report);
    }

    /** The place to speak of; fails if the report's forms have no such figure. */
    public Place figure(String id) {
        return new Place(Templates.figure(report, id)
                .orElseThrow(() -> new AssertionError("no figure " + id + " in form "
                        + report.revision().key() + " with table 三 of "
                        + report.requests().revision().key())));
    }

    /** The organ is this one. */
    public ReportAssert isOf(String organ) {
        return same("organ", Optional.of(organ), report.organ());
    }

    /** The year is this one. */
    public ReportAssert isFor(int year) {
        return same("year", OptionalInt.of(year), report.year());
    }

    /** Table 二 follows this form. */
    public ReportAssert follows(Revision revision) {
        return same("revision", revision, report.revision());
    }

    /** Figure by figure and then as a whole, the report says what another one says. */
    public ReportAssert says(AnnualReport expected) {
        follows(expected.revision());
        same(
                "form of table 三",
                expected.requests().revision(),
                report.requests().revision());
        for (Figure figure : Templates.figures(expected)) {
            new Place(figure).is(figure.get(expected));
        }
        return same("report", expected, report);
    }

    private ReportAssert same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + ", but was " + actual);
        }
        return this;
    }

    /** One place of the form. Each check gives the report back, so that the next place can follow. */
    public final class Place {
        private final Figure figure;

        private Place(Figure figure) {
            this.figure = figure;
        }

        /** Nothing stands there. */
        public ReportAssert isBlank() {
            return is(Entry.blank());
        }

        /** This whole number stands there, with no remark. */
        public ReportAssert isCount(long count) {
            return is(Entry.of(count));
        }

        /** This amount stands there, digit by digit, in this unit and with no remark. */
        public ReportAssert isAmount(String value, Unit unit) {
            return is(Amount.of(new BigDecimal(value), unit));
        }

        /** This amount stands there without a unit. */
        public ReportAssert isAmount(String value) {
            return is(Amount.withoutUnit(new BigDecimal(value)));
        }

        /** This text stands there, and is no figure. */
        public ReportAssert isUnreadable(String text) {
            return is(new Unreadable(text));
        }

        /** Exactly this entry stands there. */
        public ReportAssert is(Entry expected) {
            return same(figure.id() + " (" + figure.describe() + ")", expected, figure.get(report));
        }
    }
}
