package org.gongkai.validation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;

/**
 * 公布期限: by when the law has a report published. A late date may be that of a second publication, after a site moved, so
 * it is a warning.
 */
final class DeadlineRule extends CatalogueRule {
    private static final String PLACE = "publishedOn";
    private static final int FIRST_YEAR_OF_2007 = 2008;
    private static final int FIRST_YEAR_OF_2019 = 2019;

    private final boolean lawOf2019;
    private final Filer filer;
    private final Month month;

    private DeadlineRule(String id, String basis, boolean lawOf2019, Filer filer, Month month) {
        super(id, Severity.WARNING, basis);
        this.lawOf2019 = lawOf2019;
        this.filer = filer;
        this.month = month;
    }

    /** Departments: by the end of January. */
    static DeadlineRule departments() {
        return new DeadlineRule(
                "D-DEADLINE-DEPT", "《中华人民共和国政府信息公开条例》第四十九条：政府部门每年1月31日前", true, Filer.DEPARTMENT, Month.JANUARY);
    }

    /** Governments of counties and above: by the end of March. */
    static DeadlineRule governments() {
        return new DeadlineRule(
                "D-DEADLINE-GOV", "《中华人民共和国政府信息公开条例》第四十九条：县级以上地方人民政府每年3月31日前", true, Filer.GOVERNMENT, Month.MARCH);
    }

    /** Up to the report year 2018 every organ: by the end of March. */
    static DeadlineRule lawOf2007() {
        return new DeadlineRule(
                "D-DEADLINE-2007",
                "《中华人民共和国政府信息公开条例》（2007年，国务院令第492号）第三十一条：每年3月31日前",
                false,
                Filer.UNKNOWN,
                Month.MARCH);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        AnnualReport report = subject.report();
        OptionalInt year = report.year();
        if (year.isEmpty() || !isInForce(year.getAsInt())) {
            return;
        }
        Filer organ = Filer.of(subject);
        boolean concerned = organ == filer || !lawOf2019;
        if (!concerned && (organ != Filer.UNKNOWN || report.organ().isEmpty())) {
            return;
        }
        LocalDate last = LocalDate.of(year.getAsInt() + 1, month, month.maxLength());
        Optional<LocalDate> published = report.publishedOn();
        // What was signed after the last day cannot have been published before.
        Optional<LocalDate> late = published.or(report::signedOn).filter(date -> date.isAfter(last));
        if (late.isPresent() && concerned) {
            findings.accept(subject.broken(this, PLACE)
                    .message(
                            published.isPresent()
                                    ? message(year.getAsInt(), late.orElseThrow(), last)
                                    : variant("signed", year.getAsInt(), late.orElseThrow(), last))
                    .build());
        } else if (late.isPresent()) {
            findings.accept(subject.undecidable(this, PLACE)
                    .message(variant("kind", report.organ().orElseThrow(), late.orElseThrow(), last))
                    .build());
        } else if (published.isEmpty() && concerned) {
            findings.accept(subject.undecidable(this, PLACE)
                    .message(variant("undecidable", last))
                    .build());
        }
    }

    private boolean isInForce(int year) {
        return lawOf2019 ? year >= FIRST_YEAR_OF_2019 : (year >= FIRST_YEAR_OF_2007 && year < FIRST_YEAR_OF_2019);
    }

    /** Who publishes, as article 49 tells them apart. */
    private enum Filer {
        DEPARTMENT,
        GOVERNMENT,
        /** 乡镇、街道: the article sets them no day. */
        NEITHER,
        UNKNOWN;

        static Filer of(Subject subject) {
            String name = subject.report().organ().orElse("");
            return subject.context()
                    .organKind()
                    .or(() -> OrganKind.ofName(name))
                    .map(Filer::of)
                    .orElse(name.endsWith("市人民政府") ? GOVERNMENT : UNKNOWN);
        }

        private static Filer of(OrganKind kind) {
            return switch (kind) {
                case STATE_COUNCIL_DEPARTMENT, LOCAL_DEPARTMENT -> DEPARTMENT;
                case PROVINCIAL_GOVERNMENT, CITY_GOVERNMENT, COUNTY_GOVERNMENT -> GOVERNMENT;
                case TOWNSHIP -> NEITHER;
            };
        }
    }
}
