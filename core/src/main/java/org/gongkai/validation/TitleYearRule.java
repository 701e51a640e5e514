package org.gongkai.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.wording.DateText;

/**
 * 标题年度与报告年度一致: the year in the title is that of the report. Where the report took its year from the title, the stated
 * period and the dates must both speak for another before the title is called wrong.
 */
final class TitleYearRule extends CatalogueRule {

    TitleYearRule() {
        super("D-TITLE-YEAR", Severity.ERROR, FORM + "：标题写明报告年度");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        AnnualReport report = subject.report();
        if (report.title().isEmpty() || report.year().isEmpty()) {
            return;
        }
        String title = report.title().get();
        int year = report.year().getAsInt();
        List<Integer> named = DateText.years(title);
        if (named.isEmpty()) {
            return;
        }
        if (!named.contains(year)) {
            findings.accept(
                    subject.broken(this, "title").message(message(title, year)).build());
            return;
        }
        Optional<Integer> period = periodBeyondDoubt(subject).filter(stated -> !named.contains(stated));
        if (period.isPresent()) {
            findings.accept(subject.broken(this, "title")
                    .message(variant("period", title, period.get()))
                    .build());
        }
    }

    /** The whole year that the text states as its period, if the report was signed or published in the next. */
    private static Optional<Integer> periodBeyondDoubt(Subject subject) {
        AnnualReport report = subject.report();
        return subject.sentences().stream()
                .flatMap(sentence -> PeriodText.in(sentence.text()).stream())
                .flatMap(period -> period.year().stream())
                .findFirst()
                .filter(year -> dates(report).findAny().isPresent()
                        && dates(report).allMatch(date -> date.getYear() == year + 1));
    }

    private static Stream<LocalDate> dates(AnnualReport report) {
        return Stream.concat(report.signedOn().stream(), report.publishedOn().stream());
    }
}
