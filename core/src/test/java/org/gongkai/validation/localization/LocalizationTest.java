package org.gongkai.validation.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizationTest {

    @Test
    void one_wrong_cell_is_the_only_answer_wherever_it_is_missed() {
        Localization found = of(SmallTable.filled(4, 3, 5).with(1, 2, 50));
        for (List<List<Change>> alternatives :
                List.of(found.alternatives("ROW", "1.3"), found.alternatives("COLUMN", "4.2"))) {
            assertEquals(1, alternatives.size());
            assertEquals("1.2", alternatives.get(0).get(0).cell().place());
            assertEquals(new BigDecimal(5), alternatives.get(0).get(0).value());
            assertEquals(Optional.of(Slip.DIGIT_ADDED), Localization.slip(alternatives.get(0)));
        }
        assertTrue(found.isComplete());
        assertEquals(List.of(), found.alternatives("ROW", "0.3"));
    }

    @Test
    void two_wrong_cells_of_one_row_settle_it_only_together() {
        Localization found = of(SmallTable.filled(4, 3, 5).with(1, 2, 9).with(1, 0, 7));
        assertEquals(List.of(), found.settling("ROW", "1.3"));
        assertEquals(2, found.alternatives("ROW", "1.3").get(0).size());
        assertEquals(1, found.settling("COLUMN", "4.2").size());
        assertEquals(1, found.alternatives("COLUMN", "4.2").get(0).size());
    }

    @Test
    void a_change_brings_along_what_an_equation_that_holds_asks_for() {
        Localization found = of(SmallTable.filled(4, 3, 5).with(1, 2, 0).with(1, 1, 10));
        List<List<Change>> alternatives = found.alternatives("COLUMN", "4.1");
        assertEquals(5, alternatives.size());
        for (List<Change> alternative : alternatives) {
            assertEquals(2, alternative.size());
            assertEquals(
                    alternative.get(0).cell().row(), alternative.get(1).cell().row());
        }
    }

    @Test
    void errors_that_touch_nothing_in_common_are_taken_apart() {
        SmallTable table = SmallTable.filled(12, 6, 5);
        table.with(0, 0, 0).with(0, 1, 10);
        table.with(5, 2, 0).with(5, 3, 10);
        table.with(9, 4, 0).with(9, 5, 10);
        Localization found = of(table);
        assertFalse(found.isComplete("COLUMN", "12.0"));
        for (int column = 0; column < 6; column++) {
            assertEquals(13, found.alternatives("COLUMN", "12." + column).size());
        }
    }

    @Test
    void among_too_many_errors_those_that_stand_alone_are_told() {
        SmallTable table = SmallTable.filled(20, 12, 5);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 6; column++) {
                table.with(row, column, 7 + 31L * row + 17L * column * column);
            }
        }
        table.with(15, 9, 8);
        Localization found = of(table);
        assertFalse(found.isComplete("ROW", "15.12"));
        assertEquals("15.9", found.settling("ROW", "15.12").get(0).cell().place());
        assertEquals("15.9", found.settling("COLUMN", "20.9").get(0).cell().place());
    }

    @Test
    void a_number_of_another_report_may_be_the_wrong_one() {
        List<Cell> cells = List.of(
                new Cell("a", 0, 0, BigDecimal.ONE, Optional.empty()),
                new Cell("sum", 0, 1, BigDecimal.ONE, Optional.empty()),
                Cell.outside("before", BigDecimal.TEN));
        Localization found = Localization.of(
                cells,
                List.of(
                        new Equation("SUM", "sum", List.of(1), List.of(0)),
                        new Equation("CHAIN", "a", List.of(0), List.of(2))));
        assertEquals(1, found.alternatives("CHAIN", "a").size());
        assertTrue(found.alternatives("CHAIN", "a").get(0).get(0).cell().isOutside());
    }

    private static Localization of(SmallTable table) {
        return Localization.of(table.cells(), table.equations());
    }
}
