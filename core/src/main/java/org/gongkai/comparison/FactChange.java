package org.gongkai.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.wording.NumberText;

/**
 * 一项基本信息的变化.
 *
 * @param fact which
 * @param before what the first report says; absent where it doesn't say
 * @param after what the second report says; absent where it doesn't say
 */
public record FactChange(Fact fact, Optional<String> before, Optional<String> after) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public FactChange {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    static List<FactChange> between(AnnualReport before, AnnualReport after) {
        List<FactChange> changes = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            FactChange change = new FactChange(fact, of(fact, before), of(fact, after));
            if (!change.before.equals(change.after)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Optional<String> of(Fact fact, AnnualReport report) {
        return switch (fact) {
            case ORGAN -> report.organ();
            case YEAR -> words(report.year());
            case TITLE -> report.title();
            case SCOPE -> report.scope().map(Scope::key);
            case PUBLISHED_ON -> report.publishedOn().map(Object::toString);
            case SIGNED_ON -> report.signedOn().map(Object::toString);
            case REVISION -> Optional.of(report.revision().key());
            case REQUESTS_REVISION ->
                report.revision() == Revision.NARRATIVE
                        ? Optional.empty()
                        : Optional.of(report.requests().revision().key());
            case FEE_NOTICES -> report.processingFee().flatMap(fee -> words(fee.notices()));
            case FEE_NOTICED ->
                report.processingFee().flatMap(ProcessingFee::noticedYuan).map(FactChange::words);
            case FEE_RECEIVED ->
                report.processingFee().flatMap(ProcessingFee::receivedYuan).map(FactChange::words);
        };
    }

    private static Optional<String> words(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static Optional<String> words(OptionalLong number) {
        return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
    }

    /** Equal amounts read alike, and one of absurd length is not written out. */
    private static String words(BigDecimal number) {
        return NumberText.plain(NumberText.isSensible(number) ? number.stripTrailingZeros() : number);
    }
}
