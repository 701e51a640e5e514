package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;
import org.jspecify.annotations.Nullable;

/** What may be a table, or a piece of one, or several with no text between. */
final class Material implements Piece {
    private final List<Atom> title;
    private final @Nullable Block table;
    private final List<TextLine> lines;
    private @Nullable List<Atom> atoms;

    private Material(List<Atom> title, @Nullable Block table, List<TextLine> lines, @Nullable List<Atom> atoms) {
        this.title = title;
        this.table = table;
        this.lines = lines;
        this.atoms = atoms;
    }

    /** Cells without a frame; the lines they were made of are empty where the document itself shows cells. */
    static Material of(List<Atom> atoms, List<TextLine> lines) {
        return new Material(List.of(), null, lines, atoms);
    }

    /** A grid, and above it its title where that stands outside of the frame. */
    static Material of(List<Atom> title, Grid grid) {
        return new Material(title, grid, List.of(), null);
    }

    /** A run of cells. */
    static Material of(CellRun run) {
        return new Material(List.of(), run, List.of(), null);
    }

    /** Its cells in reading order, at least one. */
    List<Atom> atoms() {
        if (atoms == null) {
            List<Atom> known = new ArrayList<>(title);
            if (table instanceof Grid grid) {
                known.addAll(GridAtoms.of(grid));
            } else if (table instanceof CellRun run) {
                run.cells().forEach(cell -> known.add(Atom.unframed(cell.text(), cell.location(), cell.startsRow())));
            }
            atoms = known;
        }
        return atoms;
    }

    /** The lines it was made of; empty where the document itself shows cells. */
    List<TextLine> lines() {
        return lines;
    }

    /** The grid or the run, where it is nothing else. */
    Optional<Block> table() {
        return title.isEmpty() ? Optional.ofNullable(table) : Optional.empty();
    }

    /** What stands in the one cell that is not blank; empty where there are more. */
    Optional<String> soleText() {
        List<Atom> filled =
                atoms().stream().filter(atom -> !atom.isBlank()).limit(2).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0).text()) : Optional.empty();
    }

    /** The cells as texts, row by row as far as the document shows rows. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Atom atom : atoms()) {
            if (rows.isEmpty() || atom.startsRow()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(atom.text());
        }
        return rows;
    }
}
