package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.recognition.Placement.Certainty;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;
import org.jspecify.annotations.Nullable;

/** The ways in which the cells of one row can stand in its places, in order, so that the row's own sums hold. */
final class RowOptions {
    private static final int MOST_CANDIDATES = 7000;
    private static final int MOST_EXTRA_CELLS = 2;

    private final List<Atom> filled;
    private final List<Figure> figures;
    private final List<Sum> inside;
    private final List<@Nullable Atom[]> options = new ArrayList<>();
    private int tried;

    private RowOptions(List<Atom> filled, List<Figure> figures, List<Identity> inside) {
        this.filled = filled;
        this.figures = figures;
        this.inside = inside.stream().map(identity -> Sum.of(identity, figures)).toList();
    }

    /** A sum of the row, by the places of its figures. */
    private record Sum(int total, List<Integer> parts) {
        static Sum of(Identity identity, List<Figure> figures) {
            return new Sum(
                    figures.indexOf(identity.left().get(0)),
                    identity.right().stream().map(figures::indexOf).toList());
        }
    }

    /**
     * None where no sum of the row decides anything, or where there are too many to try.
     *
     * @param identities of which those count that have all their terms in the row
     */
    static RowOptions of(List<Atom> filled, List<Figure> figures, List<Identity> identities) {
        List<Identity> inside = identities.stream()
                .filter(identity -> figures.containsAll(identity.terms()))
                .toList();
        RowOptions row = new RowOptions(filled, figures, inside);
        if (!filled.isEmpty() && filled.size() <= figures.size() + MOST_EXTRA_CELLS) {
            row.place(new Atom[figures.size()], 0, 0);
            if (row.tried > MOST_CANDIDATES) {
                row.options.clear();
            }
        }
        return row;
    }

    List<Figure> figures() {
        return figures;
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    List<@Nullable Atom[]> list() {
        return options;
    }

    /** Drops some, but never the last ones. */
    void keep(Predicate<@Nullable Atom[]> fits) {
        options.removeIf(fits.negate());
    }

    /** What all ways have in common. */
    Placement agreed() {
        @Nullable Atom[] common = options.get(0);
        boolean[] agreed = new boolean[common.length];
        Arrays.fill(agreed, true);
        boolean all = true;
        for (int i = 0; i < common.length; i++) {
            for (@Nullable Atom[] option : options) {
                agreed[i] &= same(common[i], option[i]);
            }
            all &= agreed[i];
        }
        List<@Nullable Atom> chosen = new ArrayList<>();
        List<Certainty> certainty = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            boolean placed = agreed[i] && common[i] != null;
            chosen.add(placed ? common[i] : null);
            certainty.add(placed ? Certainty.INFERRED : all ? Certainty.ABSENT : Certainty.AMBIGUOUS);
        }
        return new Placement(chosen, certainty);
    }

    static Optional<BigDecimal> number(@Nullable Atom cell) {
        return cell == null ? Optional.empty() : cell.number();
    }

    private void place(@Nullable Atom[] cells, int cell, int place) {
        if (tried > MOST_CANDIDATES) {
            return;
        }
        int cellsLeft = filled.size() - cell;
        int placesLeft = cells.length - place;
        if (placesLeft == 0) {
            tried++;
            if (satisfies(cells)) {
                options.add(cells.clone());
            }
            return;
        }
        if (cellsLeft > 0) {
            cells[place] = filled.get(cell);
            place(cells, cell + 1, place + 1);
        }
        if (cellsLeft < placesLeft) {
            cells[place] = null;
            place(cells, cell, place + 1);
        }
        for (int skip = 1; cellsLeft - skip >= placesLeft && filled.size() > cells.length; skip++) {
            cells[place] = filled.get(cell + skip);
            place(cells, cell + skip + 1, place + 1);
        }
    }

    private boolean satisfies(@Nullable Atom[] cells) {
        boolean evidence = false;
        for (Sum whole : inside) {
            Optional<BigDecimal> stands = number(cells[whole.total()]);
            BigDecimal sum = BigDecimal.ZERO;
            boolean parts = false;
            for (int part : whole.parts()) {
                Atom cell = cells[part];
                parts |= cell != null;
                sum = sum.add(number(cell).orElse(BigDecimal.ZERO));
            }
            if (stands.isPresent() ? !parts || stands.get().compareTo(sum) != 0 : parts) {
                return false;
            }
            evidence |= stands.isPresent();
        }
        return evidence;
    }

    private static boolean same(@Nullable Atom one, @Nullable Atom other) {
        return one == null ? other == null : other != null && one.text().equals(other.text());
    }
}
