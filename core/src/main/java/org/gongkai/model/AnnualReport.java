package org.gongkai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * 政府信息公开工作年度报告: one report of one organ for one year.
 *
 * <p>Immutable and thread-safe. Where its figures came from stands beside it in the reading, not in it, so two reports
 * are equal when they say the same. Source: 中华人民共和国政府信息公开条例 (国务院令第711号), articles 49 and 50.
 *
 * @param organ 行政机关, the organ that reports; absent where the document does not say ({@code READ-ORGAN})
 * @param year 报告年度, the year the figures are of; absent where the document does not say ({@code READ-YEAR})
 * @param scope 统计口径; absent where the document does not say
 * @param title 标题, on one line
 * @param publishedOn 发布日期
 * @param signedOn 落款日期
 * @param sections 正文, in the order of the document
 * @param proactiveDisclosure table 二; its shape is the revision of the report
 * @param requests table 三; all blank in a narrative report
 * @param disputes table 四; all blank in a narrative report
 * @param processingFee 信息处理费, as section 六 states it
 * @param extraTables tables and rows that the form does not have
 * @param attachments files and pictures that the document links to
 */
@Value.Builder
public record AnnualReport(
        Optional<String> organ,
        OptionalInt year,
        Optional<Scope> scope,
        Optional<String> title,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> signedOn,
        List<Section> sections,
        ProactiveDisclosure proactiveDisclosure,
        Requests requests,
        Disputes disputes,
        Optional<ProcessingFee> processingFee,
        List<ExtraTable> extraTables,
        List<Attachment> attachments)
        implements WithAnnualReport {

    /**
     * Copies the lists and checks the shape, never the arithmetic.
     *
     * @throws IllegalArgumentException if a narrative report has anything in tables 三 or 四, or a year is not of four
     *     digits
     */
    public AnnualReport {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(proactiveDisclosure, "proactiveDisclosure");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(disputes, "disputes");
        Objects.requireNonNull(processingFee, "processingFee");
        sections = List.copyOf(sections);
        extraTables = List.copyOf(extraTables);
        attachments = List.copyOf(attachments);
        if (year.isPresent() && (year.getAsInt() < 1000 || year.getAsInt() > 9999)) {
            throw new IllegalArgumentException("year must have four digits: " + year.getAsInt());
        }
        if (proactiveDisclosure.revision() == Revision.NARRATIVE
                && !(requests.equals(Requests.blank(Revision.NARRATIVE)) && disputes.equals(Disputes.blank()))) {
            throw new IllegalArgumentException("a narrative report has no tables 三 and 四; give table 二 its form first");
        }
    }

    /** A report of a form with every place blank and nothing else in it. */
    public static AnnualReport blank(Revision revision) {
        return builder()
                .proactiveDisclosure(ProactiveDisclosure.blank(revision))
                .requests(Requests.blank(revision))
                .disputes(Disputes.blank())
                .build();
    }

    /** A builder; the three tables are required, the rest may be left out. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this report. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * 格式版本: the revision of the form, which table 二 decides; table 三 may follow another ({@link Requests#revision()}).
     */
    public Revision revision() {
        return proactiveDisclosure.revision();
    }

    /** The first section with this key; empty if there is none. */
    public Optional<Section> section(SectionKey key) {
        return sections.stream()
                .filter(section -> section.key().filter(key::equals).isPresent())
                .findFirst();
    }

    /** Builds a report; {@code build()} names what is still missing. */
    public static final class Builder extends AnnualReportBuilder {
        Builder() {}
    }
}
