package org.gongkai.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Suspect;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** Rules and sums by hand find the same reports right and wrong. */
class RulesTest {
    private final AnnualReport right = Inputs.report();

    @Test
    void the_clean_report_is_clean_for_both() {
        assertTrue(SumsByHand.areRight(right));
        assertTrue(TableRules.of().check(right).isEmpty());
        assertTrue(TableRules.of().rules().size() > 20);
    }

    @Test
    void a_wrong_number_anywhere_in_the_tables_with_sums_is_wrong_for_both() {
        for (Figure figure : Templates.figures(right)) {
            if (!figure.id().startsWith("proactiveDisclosure.")) {
                AnnualReport wrong = figure.with(right, Entry.of(1_000_003));
                assertFalse(SumsByHand.areRight(wrong), figure.id());
                assertFalse(TableRules.of().check(wrong).isEmpty(), figure.id());
            }
        }
    }

    @Test
    void the_wrong_cell_is_the_one_suspect() {
        List<String> suspects = TableRules.of().check(WrongCell.wrong(right)).stream()
                .map(Finding::suspects)
                .flatMap(List::stream)
                .map(Suspect::place)
                .distinct()
                .toList();
        assertEquals(List.of("requests.outcomes.disclosed.naturalPerson"), suspects);
    }
}
