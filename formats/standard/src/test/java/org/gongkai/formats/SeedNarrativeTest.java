package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Suspect;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.seeds.Seeds;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of the five real documents against their tables. */
class SeedNarrativeTest {
    private static final String T2 = "proactiveDisclosure.";

    static List<String> seeds() {
        return Seeds.names();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void only_the_lost_minus_signs_are_told(String seed) throws IOException {
        List<String> expected = seed.startsWith("001")
                ? List.of("N-POWERLIST " + T2 + "penalties.change", "N-POWERLIST " + T2 + "compulsion.change")
                : List.of();
        assertEquals(
                expected,
                text(check(seed)).stream()
                        .map(finding -> finding.id() + " " + finding.place().orElse(""))
                        .toList());
    }

    @Test
    void the_suspect_put_in_place_settles_it() throws IOException {
        String seed = Seeds.names().stream()
                .filter(name -> name.startsWith("001"))
                .findFirst()
                .orElseThrow();
        AnnualReport report = read(seed).orElseThrow();
        for (Finding finding : text(check(seed))) {
            Suspect suspect = finding.suspects().get(0);
            report = Templates.figure(report, suspect.place())
                    .orElseThrow()
                    .with(report, Entry.of(suspect.value().longValueExact()));
        }
        assertTrue(text(RuleSet.standard().check(report)).isEmpty());
    }

    private static Findings text(Findings findings) {
        return findings.where(finding -> finding.id().startsWith("N-"));
    }

    private static Findings check(String seed) throws IOException {
        ReadResult read = read(seed);
        return RuleSet.standard().check(read.orElseThrow(), RuleContext.reading(read));
    }

    private static ReadResult read(String seed) throws IOException {
        return AnnualReports.read(Seeds.document(seed), seed + ".txt");
    }
}
