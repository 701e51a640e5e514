package org.gongkai.validation.localization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs together: equations by their cells, and changes by the equations that they touch. */
final class Parts {
    private final int[] parents;

    private Parts(int cells) {
        parents = new int[cells];
        for (int i = 0; i < cells; i++) {
            parents[i] = i;
        }
    }

    /** The equations in groups that share no cell. */
    static Collection<List<Equation>> of(List<Equation> equations, int cells) {
        Parts parts = new Parts(cells);
        for (Equation equation : equations) {
            int first = first(equation);
            equation.left().forEach(cell -> parts.join(first, cell));
            equation.right().forEach(cell -> parts.join(first, cell));
        }
        Map<Integer, List<Equation>> groups = new LinkedHashMap<>();
        for (Equation equation : equations) {
            groups.computeIfAbsent(parts.root(first(equation)), root -> new ArrayList<>())
                    .add(equation);
        }
        return groups.values();
    }

    /** The changes in groups that touch no equation together. */
    static Collection<List<Change>> of(List<Change> changes, List<Equation> equations) {
        Parts parts = new Parts(changes.size());
        for (Equation equation : equations) {
            int first = -1;
            for (int i = 0; i < changes.size(); i++) {
                if (equation.hasTerm(changes.get(i).index())) {
                    first = first < 0 ? i : first;
                    parts.join(first, i);
                }
            }
        }
        Map<Integer, List<Change>> groups = new LinkedHashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            groups.computeIfAbsent(parts.root(i), root -> new ArrayList<>()).add(changes.get(i));
        }
        return groups.values();
    }

    private static int first(Equation equation) {
        return equation.left().get(0);
    }

    private void join(int one, int other) {
        parents[root(other)] = root(one);
    }

    private int root(int cell) {
        int root = cell;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
