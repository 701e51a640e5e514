package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries every set of cells and solves the equations for it from scratch, as a check on the quick search. */
final class BruteForce {
    private static final double ZERO = 1e-9;

    private final List<Cell> cells;
    private final List<Equation> equations;

    BruteForce(List<Cell> cells, List<Equation> equations) {
        this.cells = cells;
        this.equations = equations;
    }

    /** All sets of the smallest size up to {@code most}, each as {@code place=value} in order. */
    Set<String> smallest(int most) {
        for (int size = 1; size <= most; size++) {
            Set<String> found = new TreeSet<>();
            each(new ArrayList<>(), 0, size, found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private void each(List<Integer> chosen, int next, int size, Set<String> found) {
        if (chosen.size() == size) {
            solve(chosen, found);
            return;
        }
        for (int cell = next; cell < cells.size(); cell++) {
            chosen.add(cell);
            each(chosen, cell + 1, size, found);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void solve(List<Integer> chosen, Set<String> found) {
        int width = chosen.size();
        double[][] matrix = new double[equations.size()][width + 1];
        for (int i = 0; i < matrix.length; i++) {
            Equation equation = equations.get(i);
            for (int j = 0; j < width; j++) {
                matrix[i][j] = sign(equation, chosen.get(j));
            }
            matrix[i][width] = -Row.gap(equation, cells).doubleValue();
        }
        for (int column = 0; column < width; column++) {
            int pivot = column;
            while (pivot < matrix.length && Math.abs(matrix[pivot][column]) < ZERO) {
                pivot++;
            }
            if (pivot == matrix.length) {
                return;
            }
            double[] row = matrix[pivot];
            matrix[pivot] = matrix[column];
            matrix[column] = row;
            for (int i = 0; i < matrix.length; i++) {
                double factor = i == column ? 0 : matrix[i][column] / row[column];
                for (int j = column; j <= width && factor != 0; j++) {
                    matrix[i][j] -= factor * row[j];
                }
            }
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < matrix.length; i++) {
            if (i >= width && Math.abs(matrix[i][width]) > ZERO) {
                return;
            }
            if (i < width) {
                double change = matrix[i][width] / matrix[i][i];
                double value = cells.get(chosen.get(i)).value().doubleValue() + change;
                if (Math.abs(change) < ZERO || value < -ZERO || Math.abs(value - Math.rint(value)) > ZERO) {
                    return;
                }
                words.append(cells.get(chosen.get(i)).place())
                        .append('=')
                        .append(Math.round(value))
                        .append(' ');
            }
        }
        found.add(words.toString());
    }

    private static int sign(Equation equation, int cell) {
        return equation.left().contains(cell) ? 1 : equation.right().contains(cell) ? -1 : 0;
    }

    /** The sets of the quick search in the same words. */
    static Set<String> words(List<List<Change>> sets) {
        Set<String> words = new TreeSet<>();
        for (List<Change> set : sets) {
            StringBuilder one = new StringBuilder();
            for (Change change : set) {
                BigDecimal value = change.value();
                one.append(change.cell().place())
                        .append('=')
                        .append(value.longValueExact())
                        .append(' ');
            }
            words.add(one.toString());
        }
        return words;
    }
}
