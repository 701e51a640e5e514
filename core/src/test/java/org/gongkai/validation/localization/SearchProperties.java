package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class SearchProperties {
    private static final int MANY = 1_000_000;

    /** So many cells at the corners of a rectangle may change in more ways than one, which is no answer. */
    private static final int RING = 4;

    @Property(tries = 300)
    void the_smallest_sets_are_those_of_brute_force(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @IntRange(min = 1, max = 3) int errors) {
        SmallTable table = SmallTable.random(rows, columns, random);
        for (int i = 0; i < errors; i++) {
            table.with(random.nextInt(rows + 1), random.nextInt(columns + 1), random.nextInt(7));
        }
        List<Equation> equations = new ArrayList<>(table.equations());
        if (random.nextBoolean()) {
            equations.remove(random.nextInt(equations.size()));
        }
        Set<String> expected = new BruteForce(table.cells(), equations).smallest(errors);
        Assertions.assertEquals(expected, BruteForce.words(smallest(table.cells(), equations)));
    }

    @Property
    void what_was_found_satisfies_every_equation(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int errors) {
        SmallTable table = SmallTable.random(5, 4, random);
        for (int i = 0; i < errors; i++) {
            table.with(random.nextInt(6), random.nextInt(5), random.nextInt(30));
        }
        for (List<Change> set : smallest(table.cells(), table.equations())) {
            Assertions.assertTrue(set.size() <= errors || errors >= RING);
            List<Cell> cells = new ArrayList<>(table.cells());
            for (Change change : set) {
                Cell cell = change.cell();
                cells.set(
                        change.index(),
                        new Cell(cell.place(), cell.row(), cell.column(), change.value(), cell.lastYear()));
            }
            for (Equation equation : table.equations()) {
                Assertions.assertEquals(BigDecimal.ZERO, Row.gap(equation, cells));
            }
        }
    }

    @Property(tries = 50)
    void a_search_ends_with_its_steps(@ForAll Random random) {
        SmallTable table = SmallTable.random(12, 6, random);
        for (int cell = 0; cell < 13 * 7; cell++) {
            table.with(cell / 7, cell % 7, random.nextInt(100));
        }
        Search search = new Search(200, MANY);
        Assertions.assertEquals(List.of(), search.smallest(start(table.cells(), table.equations()), 1, 13 * 7));
        Assertions.assertTrue(search.isCut());
    }

    private static List<List<Change>> smallest(List<Cell> cells, List<Equation> equations) {
        Search search = new Search(MANY, MANY);
        List<List<Change>> sets = search.smallest(start(cells, equations), 1, cells.size());
        Assertions.assertFalse(search.isCut());
        return sets;
    }

    private static Tableau start(List<Cell> cells, List<Equation> equations) {
        return Tableau.of(
                cells,
                equations.stream()
                        .map(equation -> Row.of(equation, cells.size(), Row.gap(equation, cells)))
                        .toList());
    }
}
