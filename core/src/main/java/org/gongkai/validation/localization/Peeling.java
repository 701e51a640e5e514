package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Errors that stand alone among many: a cell whose equations, two at least, are all broken by the same difference,
 * while no other such cell has a part in them. Likely, but not proved to be among the fewest.
 */
final class Peeling {
    private final List<Cell> cells;
    private final List<Cell> settled;
    private final List<Equation> equations;

    private Peeling(List<Cell> cells, List<Equation> equations) {
        this.cells = cells;
        this.settled = new ArrayList<>(cells);
        this.equations = equations;
    }

    static Peeling of(List<Cell> cells, List<Equation> equations) {
        Peeling peeling = new Peeling(cells, equations);
        // Each round settles a broken equation for good, so there are no more rounds than equations.
        for (int round = 0; round < equations.size() && peeling.round(); round++) {}
        return peeling;
    }

    /** The cells with the values that settle them. */
    List<Cell> settled() {
        return settled;
    }

    /** The cells taken away. */
    List<Change> changes() {
        return and(List.of());
    }

    /** The cells taken away and those that settle the rest. */
    List<Change> and(List<Change> rest) {
        List<Cell> after = new ArrayList<>(settled);
        rest.forEach(change -> after.set(change.index(), with(change.cell(), change.value())));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (after.get(i).value().compareTo(cells.get(i).value()) != 0) {
                changes.add(new Change(i, cells.get(i), after.get(i).value()));
            }
        }
        return changes;
    }

    private boolean round() {
        List<BigDecimal> gaps =
                equations.stream().map(equation -> Row.gap(equation, settled)).toList();
        List<Change> candidates = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            alone(i, gaps).ifPresent(candidates::add);
        }
        List<Change> sure = candidates.stream()
                .filter(one ->
                        candidates.stream().noneMatch(other -> other.index() != one.index() && together(one, other)))
                .toList();
        sure.forEach(change -> settled.set(change.index(), with(change.cell(), change.value())));
        return !sure.isEmpty();
    }

    private Optional<Change> alone(int cell, List<BigDecimal> gaps) {
        BigDecimal correction = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < gaps.size(); i++) {
            Equation equation = equations.get(i);
            if (equation.hasTerm(cell)) {
                BigDecimal asked = equation.left().contains(cell) ? gaps.get(i).negate() : gaps.get(i);
                if (asked.signum() == 0 || (count > 0 && asked.compareTo(correction) != 0)) {
                    return Optional.empty();
                }
                correction = asked;
                count++;
            }
        }
        BigDecimal value = settled.get(cell).value().add(correction);
        return count > 1 && Tableau.isCount(value)
                ? Optional.of(new Change(cell, settled.get(cell), value))
                : Optional.empty();
    }

    private boolean together(Change one, Change other) {
        return equations.stream()
                .anyMatch(equation -> equation.hasTerm(one.index()) && equation.hasTerm(other.index()));
    }

    private static Cell with(Cell cell, BigDecimal value) {
        return new Cell(cell.place(), cell.row(), cell.column(), value, cell.lastYear());
    }
}
