package org.gongkai.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportReader;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final int MANY = 150;
    private static final Samples SAMPLES = Samples.of(7);
    private final ReportReader reader = ReportReader.builder().build();

    @Test
    void a_number_is_the_same_document_whatever_else_is_made() {
        Samples others = Samples.of(7);
        others.at(3);
        assertArrayEquals(SAMPLES.at(11).bytes(), others.at(11).bytes());
        assertEquals(SAMPLES.at(11).report(), others.at(11).report());
        assertThrows(IllegalArgumentException.class, () -> SAMPLES.at(-1));
    }

    @Test
    void they_come_in_many_formats_and_layouts() {
        Set<String> formats = new HashSet<>();
        Set<String> layouts = new HashSet<>();
        LongStream.range(0, MANY).mapToObj(SAMPLES::at).forEach(sample -> {
            formats.add(sample.format());
            layouts.add(sample.layout());
        });
        assertTrue(
                formats.containsAll(Set.of("html", "text", "docx", "xlsx", "markdown", "odt", "pdf", "ofd")),
                formats::toString);
        assertTrue(layouts.size() > 60, () -> layouts.size() + " layouts");
    }

    @Test
    void what_is_read_is_the_truth_or_told() throws IOException {
        for (long number = 0; number < MANY; number++) {
            Sample sample = SAMPLES.at(number);
            ReadResult read = reader.readAll(sample.bytes(), sample.name()).get(0);
            AnnualReport report = read.orElseThrow();
            assertEquals(sample.report().organ(), report.organ(), sample.name());
            assertEquals(sample.report().year(), report.year(), sample.name());
            for (Figure figure : Templates.figures(sample.report())) {
                Entry truth = figure.get(sample.report());
                boolean told = !read.findings().at(figure.id()).isEmpty();
                assertTrue(told || truth.equals(figure.get(report)), () -> sample.name() + " " + figure.id());
            }
        }
    }

    @Test
    void only_the_planted_error_is_an_error_and_it_is_always_found() {
        int planted = 0;
        for (long number = 0; number < MANY; number++) {
            Sample sample = SAMPLES.at(number);
            List<Finding> errors = RuleSet.standard()
                    .check(sample.report())
                    .atLeast(Severity.ERROR)
                    .list();
            if (sample.planted().isEmpty()) {
                assertEquals(List.of(), errors, sample.name());
            } else {
                String place = sample.planted().get().place();
                assertTrue(errors.stream().anyMatch(error -> error.places().contains(place)), sample.name());
                planted++;
            }
        }
        assertTrue(planted > 3, "planted " + planted);
    }

    @Test
    void the_years_of_an_organ_follow_from_each_other() {
        for (long number = 1; number < 70; number++) {
            Sample before = SAMPLES.at(number - 1);
            Sample now = SAMPLES.at(number);
            if (!before.report().organ().equals(now.report().organ())
                    || before.planted().isPresent()
                    || now.planted().isPresent()) {
                continue;
            }
            RuleContext context = RuleContext.none().withPrevious(before.report());
            List<String> broken = RuleSet.standard().check(now.report(), context).atLeast(Severity.WARNING).stream()
                    .map(Finding::id)
                    .filter(Set.of("X-CARRY", "X-INFORCE")::contains)
                    .toList();
            assertEquals(List.of(), broken, now.name());
            assertEquals(Optional.empty(), now.planted());
        }
    }
}
