package org.gongkai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GridProperties {

    @Property
    void any_spans_make_a_grid_that_tiles(@ForAll("tables") List<List<Span>> table) {
        Grid grid = build(table);

        int places = grid.cells().stream()
                .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                .sum();
        assertEquals(grid.rows() * grid.columns(), places);
        assertEquals(Math.max(1, table.size()), grid.rows());
    }

    @Property
    void no_cell_is_lost_and_none_grows(@ForAll("tables") List<List<Span>> table) {
        Grid grid = build(table);

        for (int row = 0; row < table.size(); row++) {
            for (Span span : table.get(row)) {
                Cell cell = grid.cells().stream()
                        .filter(one -> one.text().equals(span.text()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(row, cell.row());
                assertTrue(cell.rowSpan() <= span.rows() && cell.columnSpan() <= span.columns());
            }
        }
    }

    @Property
    void cells_stand_in_reading_order(@ForAll("tables") List<List<Span>> table) {
        List<Cell> cells = build(table).cells();

        assertEquals(
                cells.stream()
                        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                        .toList(),
                cells);
    }

    @Provide
    Arbitrary<List<List<Span>>> tables() {
        Arbitrary<Integer> spans = Arbitraries.integers().between(1, 5);
        return Combinators.combine(spans, spans)
                .as((rows, columns) -> new Span(rows, columns, ""))
                .list()
                .ofMaxSize(5)
                .list()
                .ofMaxSize(6)
                .map(GridProperties::numbered);
    }

    private static List<List<Span>> numbered(List<List<Span>> table) {
        AtomicInteger number = new AtomicInteger();
        return table.stream()
                .map(row -> row.stream()
                        .map(span -> new Span(span.rows(), span.columns(), "cell " + number.incrementAndGet()))
                        .toList())
                .toList();
    }

    private static Grid build(List<List<Span>> table) {
        Grid.Builder grid = Grid.builder();
        for (List<Span> row : table) {
            grid.row();
            row.forEach(span -> grid.cell(span.text(), span.rows(), span.columns(), Location.unknown()));
        }
        return grid.build();
    }

    record Span(int rows, int columns, String text) {}
}
