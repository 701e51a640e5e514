package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BudgetTest {
    private final Budget budget = new Budget(ReadLimits.builder()
            .maxNodes(2)
            .maxTextChars(5)
            .maxPages(3)
            .maxGridCells(4)
            .build());

    private static void refused(String setting, Executable step) {
        LimitExceededException e = assertThrows(LimitExceededException.class, step);
        assertEquals(setting, e.setting());
    }

    @Test
    void what_is_at_the_limit_passes_and_one_more_does_not() throws LimitExceededException {
        budget.node();
        budget.node();
        refused("maxNodes", budget::node);
        budget.chars(5);
        refused("maxTextChars", () -> budget.chars(1));
        budget.page(3);
        refused("maxPages", () -> budget.page(4));
        budget.grid(4);
        refused("maxGridCells", () -> budget.grid(5));
    }

    @Test
    void time_runs_out() {
        refused(
                "timeBudget",
                () -> new Budget(ReadLimits.builder().timeBudget(Duration.ZERO).build()).requireTime());
    }
}
