package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cell stands in which place of a row.
 *
 * @param cells a cell a place, null where the page shows none
 * @param certainty how sure that is, place by place
 */
record Placement(List<@Nullable Atom> cells, List<Certainty> certainty) {

    enum Certainty {
        /** The labels alone say so. */
        SURE,
        /** The sums, or a pattern of the whole table or page, say so. */
        INFERRED,
        /** The order of the cells says so, and a header that no form has stands over it. */
        BY_ORDER,
        /** Several placements fit. */
        AMBIGUOUS,
        /** The page does not show the place. */
        ABSENT
    }

    static Placement sure(List<? extends @Nullable Atom> cells) {
        List<Certainty> certainty = new ArrayList<>();
        for (Atom cell : cells) {
            certainty.add(cell == null ? Certainty.ABSENT : Certainty.SURE);
        }
        return new Placement(new ArrayList<>(cells), certainty);
    }

    /** The same by evidence beyond the labels: a cell a place, blanks too. */
    static Placement inferred(List<? extends @Nullable Atom> cells) {
        return new Placement(new ArrayList<>(cells), Collections.nCopies(cells.size(), Certainty.INFERRED));
    }

    /** Every place with the same certainty and no cell in it. */
    static Placement empty(int places, Certainty certainty) {
        return new Placement(
                new ArrayList<>(Collections.<@Nullable Atom>nCopies(places, null)),
                Collections.nCopies(places, certainty));
    }

    /** One cell in one place, by evidence; the rest is not on the page. */
    static Placement inferred(int places, int place, Atom cell) {
        Placement placement = empty(places, Certainty.ABSENT);
        List<Certainty> certainty = new ArrayList<>(placement.certainty());
        placement.cells().set(place, cell);
        certainty.set(place, Certainty.INFERRED);
        return new Placement(placement.cells(), certainty);
    }

    /** Both placements of one row, each with its own cells. */
    Placement and(Placement other) {
        List<@Nullable Atom> both = new ArrayList<>(cells);
        List<Certainty> certainties = new ArrayList<>(certainty);
        for (int i = 0; i < both.size(); i++) {
            if (other.cells.get(i) != null) {
                both.set(i, other.cells.get(i));
                certainties.set(i, other.certainty.get(i));
            }
        }
        return new Placement(both, certainties);
    }
}
