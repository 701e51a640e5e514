package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule against its fixtures; what the whole standard set says of each stands in a golden file. */
class RuleFixturesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/gongkai/validation");

    static Stream<String> ids() {
        return StandardRules.ALL.stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_rule_fires_where_it_is_violated_and_nowhere_else(String id) {
        List<RuleFixtures.Case> cases = RuleFixtures.of(id);
        assertTrue(cases.stream().anyMatch(c -> c.name().startsWith("violates")), "no violating fixture");
        assertTrue(cases.stream().anyMatch(c -> c.name().startsWith("satisfies")), "no satisfying fixture");
        for (RuleFixtures.Case fixture : cases) {
            Findings own = check(fixture).withId(id);
            if (fixture.name().startsWith("satisfies")) {
                assertTrue(own.broken().isEmpty(), fixture.name());
            } else if (fixture.name().startsWith("open")) {
                assertFalse(own.undecidable().isEmpty(), fixture.name());
                assertTrue(own.broken().isEmpty(), fixture.name());
            } else {
                assertFalse(own.broken().isEmpty(), fixture.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void all_findings_are_as_reviewed(String id) throws IOException {
        StringBuilder found = new StringBuilder();
        for (RuleFixtures.Case fixture : RuleFixtures.of(id)) {
            found.append("== ").append(fixture.name()).append('\n');
            check(fixture).forEach(finding -> describe(found, finding));
        }
        Path golden = GOLDEN.resolve(id + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            assertFalse(System.getenv().containsKey("CI"), "golden files are never made anew in CI");
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found.toString());
    }

    private static Findings check(RuleFixtures.Case fixture) {
        return RuleSet.standard().check(fixture.report(), fixture.context());
    }

    private static void describe(StringBuilder out, Finding finding) {
        out.append(finding.id())
                .append(' ')
                .append(finding.outcome() == Verdict.BROKEN ? finding.severity() : finding.outcome())
                .append(' ')
                .append(finding.place().orElse("-"))
                .append(' ')
                .append(finding.fingerprint().orElse("-"))
                .append('\n');
        if (finding.places().size() > 1) {
            line(out, "places", String.join(" ", finding.places()));
        }
        finding.source().ifPresent(source -> line(out, "source", source));
        finding.line().ifPresent(line -> line(out, "line", line));
        finding.formula().ifPresent(formula -> line(out, "formula", formula));
        finding.expected().ifPresent(number -> line(out, "expected", number));
        finding.actual().ifPresent(number -> line(out, "actual", number));
        finding.difference().ifPresent(number -> line(out, "difference", number));
        finding.suspects().forEach(suspect -> line(out, "suspect", suspect.place() + " = " + suspect.value()));
        line(out, "zh", finding.message().zh());
        line(out, "en", finding.message().en());
    }

    private static void line(StringBuilder out, String name, Object value) {
        out.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
