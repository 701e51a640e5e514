package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be a table, or a piece of one, or several with no text between.
 *
 * @param atoms its cells in reading order, at least one
 * @param lines the lines it was made of; empty where the document itself shows cells
 */
record Material(List<Atom> atoms, List<TextLine> lines) implements Piece {

    /** What stands in the one cell that is not blank; empty where there are more. */
    Optional<String> soleText() {
        List<Atom> filled =
                atoms.stream().filter(atom -> !atom.isBlank()).limit(2).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0).text()) : Optional.empty();
    }

    /** The cells as texts, row by row as far as the document shows rows. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Atom atom : atoms) {
            if (rows.isEmpty() || atom.startsRow()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(atom.text());
        }
        return rows;
    }
}
