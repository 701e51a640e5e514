package org.gongkai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 规则说明: one page for each rule, and for each thing that reading or a roll-up can say. Thread-safe. */
public final class RulePages {
    private static final List<String> READING = List.of(
            "READ-NOFORM",
            "READ-DAMAGED",
            "READ-TRUNCATED",
            "READ-NO-TEXT",
            "READ-ENCRYPTED",
            "READ-LIMIT",
            "READ-TABLE-MISSING",
            "READ-CELL",
            "READ-AMBIGUOUS",
            "READ-INFERRED",
            "READ-LABEL",
            "READ-HEADER-MISSING",
            "READ-ROW-UNKNOWN",
            "READ-ORGAN",
            "READ-YEAR",
            "READ-CHARSET",
            "READ-HIDDEN",
            "READ-SIGN",
            "READ-UNIT");
    private static final List<String> ROLLUP = List.of(
            "H-DUPLICATE", "H-SKIPPED", "H-SCOPE", "H-FORM", "H-PARTIAL", "H-UNIT", "H-MISSING", "H-UNLISTED", "H-SUM");
    private static final List<String> IDS = Stream.of(
                    StandardRules.ALL.stream().map(Rule::id), READING.stream(), ROLLUP.stream())
            .flatMap(ids -> ids)
            .toList();

    private RulePages() {}

    /**
     * The ids that have a page: the rules in the order of the catalogue, then what reading can say, then what a roll-up
     * can.
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The page of a rule or of a finding of reading, in Markdown: Chinese first, then the same in short in English.
     * Empty for an id that has none.
     */
    public static Optional<String> page(String id) {
        return IDS.contains(id) ? Optional.of(text(id)) : Optional.empty();
    }

    private static String text(String id) {
        try (InputStream page = RulePages.class.getResourceAsStream("rules/" + id + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the jar lacks the page of " + id);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
