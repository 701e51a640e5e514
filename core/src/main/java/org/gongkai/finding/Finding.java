package org.gongkai.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * 发现: one thing that reading or checking has to say, at its place.
 *
 * @param id the rule, as {@code T3-BALANCE}, or what the reader met, as {@code READ-CELL}; never renamed
 * @param severity 级别
 * @param outcome 结论
 * @param place the figure, row or table it is about, by id; absent where it is about the whole document
 * @param places all figures involved, {@code place} included; empty where none is
 * @param source where in the document, as {@code table 3, row 2, column 7}; absent where not known
 * @param line the line of the text, from 1; absent where the format has no lines
 * @param formula 勾稽关系, by figure ids
 * @param expected the value that the rule asks for, in the unit of the place
 * @param actual the value that stands there
 * @param difference {@code actual - expected}
 * @param suspects 疑似有误的数, the likeliest first
 * @param message in Chinese and English
 * @param basis 依据: the article, notice or table note; absent for findings of reading
 * @param fingerprint the same for the same finding of the same report after edits elsewhere; absent until the finding
 *     is part of a result
 */
@Value.Builder
public record Finding(
        String id,
        Severity severity,
        Verdict outcome,
        Optional<String> place,
        List<String> places,
        Optional<String> source,
        OptionalInt line,
        Optional<String> formula,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> difference,
        List<Suspect> suspects,
        Message message,
        Optional<String> basis,
        Optional<String> fingerprint)
        implements WithFinding {

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(fingerprint, "fingerprint");
        places = List.copyOf(places);
        suspects = List.copyOf(suspects);
    }

    /** A builder; id, severity, outcome and message are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The message in a language: English for an English locale, Chinese for any other. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /** Builds a finding; {@code build()} names what is still missing. */
    public static final class Builder extends FindingBuilder {
        Builder() {}
    }
}
