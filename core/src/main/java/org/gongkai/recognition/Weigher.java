package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.recognition.Placement.Certainty;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the placements that the labels allow against the sums of the form. A place on which all that satisfy the sums
 * agree is taken, as inferred; the others stay blank.
 */
final class Weigher {
    private static final int MOST_CANDIDATES = 7000;

    private final List<Identity> identities;
    private final Map<Figure, BigDecimal> known;

    /**
     * For one table.
     *
     * @param identities its sums
     * @param known the figures that the labels alone have settled
     */
    Weigher(List<Identity> identities, Map<Figure, BigDecimal> known) {
        this.identities = identities;
        this.known = known;
    }

    Placement weigh(RowReading reading, List<Figure> figures) {
        List<Atom> filled = reading.filled();
        int places = figures.size();
        if (filled.isEmpty() || filled.size() > places + 2) {
            return Placement.empty(places, filled.isEmpty() ? Certainty.ABSENT : Certainty.AMBIGUOUS);
        }
        List<@Nullable BigDecimal> required = new ArrayList<>();
        figures.forEach(figure -> required.add(required(figure, figures)));
        List<Identity> inside = identities.stream()
                .filter(identity -> figures.containsAll(identity.terms()))
                .toList();
        Search search = new Search(filled, figures, required, inside);
        return search.agreed();
    }

    /** What a sum over other rows asks of a place; null where none decides it. */
    private @Nullable BigDecimal required(Figure figure, List<Figure> row) {
        for (Identity identity : identities) {
            if (identity.terms().contains(figure) && !row.containsAll(identity.terms())) {
                BigDecimal left = sum(identity.left(), figure);
                BigDecimal right = sum(identity.right(), figure);
                if (left != null && right != null) {
                    return identity.left().contains(figure) ? right.subtract(left) : left.subtract(right);
                }
            }
        }
        return null;
    }

    private @Nullable BigDecimal sum(List<Figure> terms, Figure except) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure term : terms) {
            if (!term.equals(except)) {
                BigDecimal value = known.get(term);
                if (value == null) {
                    return null;
                }
                sum = sum.add(value);
            }
        }
        return sum;
    }

    /** Enumerates which cells stand in which places, in order, and keeps what all satisfying ones have in common. */
    private static final class Search {
        private final List<Atom> filled;
        private final List<Figure> figures;
        private final List<@Nullable BigDecimal> required;
        private final List<Identity> inside;
        private final @Nullable Atom[] cells;
        private @Nullable Atom @Nullable [] common;
        private boolean[] agreed = new boolean[0];
        private int tried;

        Search(List<Atom> filled, List<Figure> figures, List<@Nullable BigDecimal> required, List<Identity> inside) {
            this.filled = filled;
            this.figures = figures;
            this.required = required;
            this.inside = inside;
            this.cells = new Atom[figures.size()];
        }

        Placement agreed() {
            place(0, 0);
            int places = figures.size();
            if (common == null || tried > MOST_CANDIDATES) {
                return Placement.empty(places, Certainty.AMBIGUOUS);
            }
            boolean all = true;
            for (boolean same : agreed) {
                all &= same;
            }
            List<@Nullable Atom> chosen = new ArrayList<>();
            List<Certainty> certainty = new ArrayList<>();
            for (int i = 0; i < places; i++) {
                boolean placed = agreed[i] && common[i] != null;
                chosen.add(placed ? common[i] : null);
                certainty.add(placed ? Certainty.INFERRED : all ? Certainty.ABSENT : Certainty.AMBIGUOUS);
            }
            return new Placement(chosen, certainty);
        }

        private void place(int cell, int place) {
            if (tried > MOST_CANDIDATES) {
                return;
            }
            int cellsLeft = filled.size() - cell;
            int placesLeft = figures.size() - place;
            if (placesLeft == 0) {
                tried++;
                if (satisfies()) {
                    keep();
                }
                return;
            }
            if (cellsLeft > 0) {
                cells[place] = filled.get(cell);
                place(cell + 1, place + 1);
            }
            if (cellsLeft < placesLeft) {
                cells[place] = null;
                place(cell, place + 1);
            }
            for (int skip = 1; cellsLeft - skip >= placesLeft && filled.size() > figures.size(); skip++) {
                cells[place] = filled.get(cell + skip);
                place(cell + skip + 1, place + 1);
            }
        }

        private boolean satisfies() {
            boolean evidence = false;
            for (int i = 0; i < cells.length; i++) {
                BigDecimal asked = required.get(i);
                if (asked != null) {
                    Optional<BigDecimal> value = number(i);
                    BigDecimal stands = cells[i] == null ? BigDecimal.ZERO : value.orElse(BigDecimal.ONE.negate());
                    if (stands.compareTo(asked) != 0) {
                        return false;
                    }
                    evidence = true;
                }
            }
            for (Identity identity : inside) {
                Figure total = identity.left().get(0);
                Optional<BigDecimal> stands = number(figures.indexOf(total));
                BigDecimal sum = BigDecimal.ZERO;
                boolean parts = false;
                for (Figure part : identity.right()) {
                    int at = figures.indexOf(part);
                    parts |= cells[at] != null;
                    sum = sum.add(number(at).orElse(BigDecimal.ZERO));
                }
                if (stands.isPresent() ? !parts || stands.get().compareTo(sum) != 0 : parts) {
                    return false;
                }
                evidence |= stands.isPresent();
            }
            return evidence;
        }

        private Optional<BigDecimal> number(int place) {
            Atom cell = cells[place];
            return cell == null ? Optional.empty() : EntryParser.number(cell.text());
        }

        private void keep() {
            if (common == null) {
                common = cells.clone();
                agreed = new boolean[cells.length];
                Arrays.fill(agreed, true);
                return;
            }
            for (int i = 0; i < cells.length; i++) {
                agreed[i] &= same(common[i], cells[i]);
            }
        }

        private static boolean same(@Nullable Atom one, @Nullable Atom other) {
            return one == null ? other == null : other != null && one.text().equals(other.text());
        }
    }
}
