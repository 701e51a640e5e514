package org.gongkai.recognition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormRow;

/** What the other rows of a framed table say against the frame: that its cells stand below the wrong headers. */
final class FrameDoubts {
    private static final BitSet NOWHERE = new BitSet();

    private final ScannedTable table;
    private final PieceHeaders headers;
    private final IdentityHashMap<FormBlock, Set<Integer>> crooked = new IdentityHashMap<>();
    private final IdentityHashMap<FormBlock, IdentityHashMap<Map<String, Atom>, BitSet>> astray =
            new IdentityHashMap<>();

    FrameDoubts(ScannedTable table, PieceHeaders headers) {
        this.table = table;
        this.headers = headers;
    }

    /** Whether the cells of a row may stand below the wrong headers. */
    boolean against(RowReading reading, FormBlock block) {
        return crooked.computeIfAbsent(block, this::crookedPieces).contains(reading.piece())
                || mayBeMoved(reading, block);
    }

    /** The pieces where most rows with a figure for each column show that the headers stand over other columns. */
    private Set<Integer> crookedPieces(FormBlock block) {
        Map<Integer, Integer> against = new HashMap<>();
        for (FormRow row : block.rows()) {
            for (RowReading reading : table.rows().getOrDefault(TableReader.key(row), List.of())) {
                Map<String, Atom> above = headers.of(reading.piece(), block);
                if (!above.isEmpty() && reading.filled().size() == row.figures().size()) {
                    boolean under = headers.own(reading, block).stream()
                            .allMatch(cell ->
                                    cell.isBlank() || PieceHeaders.placeUnder(cell, above, block.columns()) >= 0);
                    against.merge(reading.piece(), under ? -1 : 1, Integer::sum);
                }
            }
        }
        against.values().removeIf(balance -> balance <= 0);
        return against.keySet();
    }

    /** Whether a row has a blank cell, below no header, where others that lack a figure have one. */
    private boolean mayBeMoved(RowReading reading, FormBlock block) {
        Map<String, Atom> above = headers.of(reading.piece(), block);
        BitSet columns = astray.computeIfAbsent(block, this::astrayFigures).getOrDefault(above, NOWHERE);
        return !columns.isEmpty()
                && headers.own(reading, block).stream()
                        .anyMatch(cell ->
                                cell.isBlank() && columns.get(cell.column()) && PieceHeaders.isUnderNone(cell, above));
    }

    /** By headers, the columns where a figure stands below none of them, in a row with no more than it should have. */
    private IdentityHashMap<Map<String, Atom>, BitSet> astrayFigures(FormBlock block) {
        IdentityHashMap<Map<String, Atom>, BitSet> columns = new IdentityHashMap<>();
        for (FormRow row : block.rows()) {
            for (RowReading reading : table.rows().getOrDefault(TableReader.key(row), List.of())) {
                Map<String, Atom> above = headers.of(reading.piece(), block);
                if (reading.framed()
                        && !above.isEmpty()
                        && reading.filled().size() <= row.figures().size()) {
                    headers.own(reading, block).stream()
                            .filter(cell -> cell.isValue() && PieceHeaders.isUnderNone(cell, above))
                            .forEach(cell -> columns.computeIfAbsent(above, any -> new BitSet())
                                    .set(cell.column()));
                }
            }
        }
        return columns;
    }
}
