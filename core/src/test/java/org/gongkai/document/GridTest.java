package org.gongkai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Location HERE = Location.cell(1, 1, 1);

    @Test
    void cells_find_the_first_free_column() {
        Grid grid = Grid.builder()
                .location(HERE)
                .row()
                .cell("甲", 2, 1, HERE)
                .cell("乙", HERE)
                .row()
                .cell("丙", HERE)
                .build();

        assertEquals(
                List.of(
                        new Cell(0, 0, 2, 1, "甲", HERE),
                        new Cell(0, 1, 1, 1, "乙", HERE),
                        new Cell(1, 1, 1, 1, "丙", HERE)),
                grid.cells());
    }

    @Test
    void short_rows_are_filled_and_spans_end_with_the_table() {
        Grid grid = Grid.builder()
                .location(HERE)
                .row()
                .cell("甲", 9, 1, HERE)
                .cell("乙", 1, 2, HERE)
                .row()
                .cell("丙", HERE)
                .build();

        assertEquals(
                List.of(
                        new Cell(0, 0, 2, 1, "甲", HERE),
                        new Cell(0, 1, 1, 2, "乙", HERE),
                        new Cell(1, 1, 1, 1, "丙", HERE),
                        new Cell(1, 2, 1, 1, "", HERE)),
                grid.cells());
    }

    @Test
    void a_span_that_meets_another_is_cut() {
        Grid grid = Grid.builder()
                .row()
                .cell("甲", HERE)
                .cell("乙", 2, 1, HERE)
                .row()
                .cell("丙", 1, 3, HERE)
                .build();

        assertEquals(new Cell(1, 0, 1, 1, "丙", HERE), grid.cells().get(2));
    }

    @Test
    void nothing_at_all_is_one_blank_place() {
        assertEquals(
                List.of(new Cell(0, 0, 1, 1, "", Location.unknown())),
                Grid.builder().build().cells());
    }

    @Test
    void a_cell_needs_a_row_and_whole_spans() {
        assertThrows(IllegalStateException.class, () -> Grid.builder().cell("甲", HERE));
        assertThrows(IllegalArgumentException.class, () -> Grid.builder().row().cell("甲", 0, 1, HERE));
        assertThrows(IllegalArgumentException.class, () -> Grid.builder().row().cell("甲", 1, 0, HERE));
        assertThrows(IllegalArgumentException.class, () -> new Cell(-1, 0, 1, 1, "", HERE));
    }

    @Test
    void cells_that_overlap_or_stick_out_are_refused() {
        Cell one = new Cell(0, 0, 1, 1, "", HERE);
        Cell wide = new Cell(0, 0, 1, 2, "", HERE);

        assertThrows(IllegalArgumentException.class, () -> new Grid(0, 1, List.of(), HERE));
        assertThrows(IllegalArgumentException.class, () -> new Grid(1, 0, List.of(), HERE));
        assertThrows(IllegalArgumentException.class, () -> new Grid(1, 1, List.of(wide), HERE));
        assertThrows(IllegalArgumentException.class, () -> new Grid(1, 2, List.of(wide, one), HERE));
    }

    @Test
    void a_row_may_end_before_the_others_do() {
        Grid.Builder rows =
                Grid.builder().row().cell("甲", HERE).cell("乙", HERE).row().cell("丙", HERE);
        assertEquals(4, rows.build().cells().size());
        assertEquals(3, rows.ragged().build().cells().size());
    }
}
