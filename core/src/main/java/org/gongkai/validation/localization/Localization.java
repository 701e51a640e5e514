package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 错误定位: the smallest sets of cells whose change satisfies all equations, the broken and the holding together, with the
 * value of each (Fellegi and Holt, 1976). Ranked: first what a usual slip explains, then the smaller change, then the
 * order of the cells; several sets are all kept, and none is claimed.
 *
 * <p>Equations that share no cell are solved apart. The search is exact up to {@value #STEPS} steps and
 * {@value #MOST_SETS} sets. Beyond them errors that touch no common equation are taken apart; where no set was found in
 * time, cells that alone settle every equation they stand in are taken away first, and where that does not help, they
 * are all that is told.
 */
public final class Localization {
    private static final int STEPS = 5_000;
    private static final int MOST_SETS = 200;

    private static final Comparator<List<Change>> RANK = Comparator.<List<Change>>comparingInt(Slips::unexplained)
            .thenComparing(set -> set.stream().map(Change::size).reduce(BigDecimal.ZERO, BigDecimal::add))
            .thenComparing(Localization::inOrder);

    /** The answer for some broken equations: the sets, ranked, and whether there are no others. */
    private record Answer(List<Equation> broken, List<List<Change>> sets, boolean isComplete) {}

    private final List<Equation> equations;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<Equation> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    private Localization(List<Cell> cells, List<Equation> equations) {
        this.equations = equations;
        for (List<Equation> part : Parts.of(equations, cells.size())) {
            List<Row> rows = new ArrayList<>();
            int before = broken.size();
            for (Equation equation : part) {
                BigDecimal gap = Row.gap(equation, cells);
                rows.add(Row.of(equation, cells.size(), gap));
                if (gap.signum() != 0) {
                    broken.add(equation);
                }
            }
            if (broken.size() > before) {
                solve(cells, part, rows);
            }
        }
    }

    /**
     * Finds the likeliest errors.
     *
     * @param cells the numbers
     * @param equations what they should fulfil, as a table with margins does; an equation with a blank is left out
     */
    public static Localization of(List<Cell> cells, List<Equation> equations) {
        return new Localization(cells, equations);
    }

    /**
     * What may be wrong where an equation is broken, the likeliest first: cells of it to be changed, with those that
     * must change along with them since they share an equation that holds. Empty where nothing was found.
     */
    public List<List<Change>> alternatives(String rule, String place) {
        Set<List<Change>> alternatives = new LinkedHashSet<>();
        for (Answer answer : answers) {
            find(answer, rule, place)
                    .ifPresent(equation -> answer.sets().stream()
                            .map(set -> part(set, equation))
                            .filter(part -> !part.isEmpty())
                            .forEach(alternatives::add));
        }
        return List.copyOf(alternatives);
    }

    /** The changes that settle a broken equation, each of them alone; the likeliest first. */
    public List<Change> settling(String rule, String place) {
        Set<Change> settling = new LinkedHashSet<>();
        for (Answer answer : answers) {
            find(answer, rule, place)
                    .ifPresent(equation -> answer.sets().stream()
                            .map(set -> within(set, equation))
                            .filter(changes -> changes.size() == 1)
                            .forEach(settling::addAll));
        }
        return List.copyOf(settling);
    }

    /** Whether the search for this broken equation came to its end, so that there are no other alternatives. */
    public boolean isComplete(String rule, String place) {
        return answers.stream()
                .filter(answer -> find(answer, rule, place).isPresent())
                .allMatch(Answer::isComplete);
    }

    /** Whether the whole search came to its end. */
    public boolean isComplete() {
        return answers.stream().allMatch(Answer::isComplete);
    }

    /** What a place should be, the likeliest first; empty where no set changes it. */
    public List<Change> at(String place) {
        return answers.stream()
                .flatMap(answer -> answer.sets().stream())
                .flatMap(List::stream)
                .filter(change -> change.cell().place().equals(place))
                .distinct()
                .toList();
    }

    /** The usual slip that explains these changes. */
    public static Optional<Slip> slip(List<Change> changes) {
        return Slips.of(changes);
    }

    private void solve(List<Cell> cells, List<Equation> part, List<Row> rows) {
        Search search = new Search(STEPS, MOST_SETS);
        Tableau start = Tableau.of(cells, rows);
        List<List<Change>> sets = search.smallest(start, 1, cells.size());
        if (!search.isCut()) {
            add(part, sets, true);
        } else if (!sets.isEmpty()) {
            apart(cells, part, rows, sets);
        } else {
            peel(cells, part, rows);
        }
    }

    /** Takes away the errors that stand alone, and searches what is left; else only those are told. */
    private void peel(List<Cell> cells, List<Equation> part, List<Row> rows) {
        Peeling peeling = Peeling.of(cells, part);
        List<Cell> settled = peeling.settled();
        List<Row> left = part.stream()
                .map(equation -> Row.of(equation, cells.size(), Row.gap(equation, settled)))
                .toList();
        List<List<Change>> sets = new Search(STEPS, 1).smallest(Tableau.of(settled, left), 1, cells.size());
        if (sets.isEmpty()) {
            add(part, peeling.changes().stream().map(List::of).toList(), false);
        } else {
            apart(cells, part, rows, List.of(peeling.and(sets.get(0))));
        }
    }

    /** Takes the errors apart where they touch no common equation, and finds the other answers for each. */
    private void apart(List<Cell> cells, List<Equation> of, List<Row> rows, List<List<Change>> sets) {
        Collection<List<Change>> errors = List.of();
        for (List<Change> set : sets) {
            Collection<List<Change>> parts = Parts.of(set, of);
            errors = parts.size() > errors.size() ? parts : errors;
        }
        if (errors.size() == 1) {
            add(of, sets, false);
            return;
        }
        for (List<Change> error : errors) {
            List<Equation> touched = new ArrayList<>();
            List<Row> only = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Equation equation = of.get(i);
                boolean touches = error.stream().anyMatch(change -> equation.hasTerm(change.index()));
                only.add(touches ? rows.get(i) : rows.get(i).withGap(BigDecimal.ZERO));
                if (touches) {
                    touched.add(equation);
                }
            }
            Search search = new Search(STEPS / 10, MOST_SETS);
            List<List<Change>> others = search.smallest(Tableau.of(cells, only), error.size(), cells.size());
            add(touched, others.isEmpty() ? List.of(error) : others, false);
        }
    }

    /** A set that leaves a number below 0 or a fraction gives way to those of its size that do not. */
    private void add(List<Equation> of, List<List<Change>> sets, boolean complete) {
        long settled = sets.stream().mapToLong(Localization::impossible).max().orElse(0);
        answers.add(new Answer(
                of.stream().filter(broken::contains).toList(),
                sets.stream()
                        .filter(set -> impossible(set) == settled)
                        .sorted(RANK)
                        .toList(),
                complete));
    }

    private static long impossible(List<Change> set) {
        return set.stream()
                .filter(change -> !Tableau.isCount(change.cell().value()))
                .count();
    }

    private static Optional<Equation> find(Answer answer, String rule, String place) {
        return answer.broken().stream()
                .filter(equation ->
                        equation.rule().equals(rule) && equation.place().equals(place))
                .findFirst();
    }

    private static List<Change> within(List<Change> set, Equation equation) {
        return set.stream().filter(change -> equation.hasTerm(change.index())).toList();
    }

    /** The changes in an equation and, through equations that hold, those that they bring with them. */
    private List<Change> part(List<Change> set, Equation equation) {
        Set<Change> part = new LinkedHashSet<>(within(set, equation));
        boolean grown = !part.isEmpty() && part.size() < set.size();
        while (grown) {
            grown = false;
            for (Equation other : equations) {
                List<Change> shared = broken.contains(other) ? List.of() : within(set, other);
                grown |= shared.stream().anyMatch(part::contains) && part.addAll(shared);
            }
        }
        return List.copyOf(part);
    }

    private static int inOrder(List<Change> one, List<Change> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i).index(), other.get(i).index());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
