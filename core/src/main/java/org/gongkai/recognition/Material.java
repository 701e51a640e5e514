package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be a table, or a piece of one, or several with no text between.
 *
 * @param atoms its cells in reading order, at least one
 * @param lines the lines it was made of; empty where the document itself shows cells
 */
record Material(List<Atom> atoms, List<TextLine> lines) implements Piece {

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
