package org.gongkai.formats.doc;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Heights;

/**
 * A table of rich text on its way, within the cells of others or of none. A row is known when it ends: its cells, and
 * the edges that were declared for it.
 */
final class RtfLevel {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final Heights heights = new Heights();
    private final List<CellParts> cells = new ArrayList<>();
    private final List<Edges> frame = new ArrayList<>();
    private CellParts cell = new CellParts();
    private Optional<EdgeGrid> table = Optional.empty();
    private boolean pictured;
    private boolean joined;
    private boolean goesOn;
    private int left;

    /** A cell that was declared. */
    private record Edges(int left, int right, boolean joined, boolean goesOn) {}

    RtfLevel(Budget budget) {
        this.budget = budget;
    }

    void add(String words, int height) {
        text.append(heights.next(text, words, height));
    }

    /** In the open cell stands a picture, or another object that is no text. */
    void picture() {
        pictured = true;
    }

    /** Takes the text that belongs to no cell yet. */
    String takeText() throws LimitExceededException {
        String words = budget.take(text.toString());
        text.setLength(0);
        return words;
    }

    boolean isInRow() {
        return !cells.isEmpty() || cell.hasTables();
    }

    /** What says where the cells of the next row have their edges. */
    void declare(Command command, int place) {
        switch (command) {
            case trowd -> {
                frame.clear();
                left = 0;
                joined = false;
                goesOn = false;
            }
            case trleft -> left = place;
            case clmrg -> joined = true;
            case clvmrg -> goesOn = true;
            case cellx -> {
                int right = Math.max(left + 1, place);
                frame.add(new Edges(left, right, joined, goesOn));
                left = right;
                joined = false;
                goesOn = false;
            }
            default -> {}
        }
    }

    /** The cell ends that the text stands in. */
    void endCell() throws LimitExceededException {
        cell.add(takeText());
        if (pictured) {
            cell.addPicture();
            pictured = false;
        }
        cells.add(cell);
        cell = new CellParts();
    }

    /** A table within the open cell has ended. */
    void take(EdgeGrid within) throws LimitExceededException {
        cell.add(takeText());
        cell.add(within);
    }

    /** The cells with their edges; one that no edge was declared for stands behind the others. */
    void endRow() {
        List<EdgeGrid.Source> row = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < cells.size(); i++) {
            Edges place = i < frame.size() ? frame.get(i) : new Edges(right, right + EdgeGrid.SOME_WIDTH, false, false);
            row.add(new EdgeGrid.Source(place.left(), place.right(), cells.get(i), place.joined(), place.goesOn()));
            right = place.right();
        }
        cells.clear();
        if (!row.isEmpty()) {
            EdgeGrid grid = table.orElseGet(() -> new EdgeGrid(budget));
            table = Optional.of(grid);
            grid.row(row);
        }
    }

    /** The table, if there is one; the next row begins another. */
    Optional<EdgeGrid> endTable() {
        Optional<EdgeGrid> ended = table;
        table = Optional.empty();
        return ended;
    }

    /** The table where nothing of it follows: what its file did not end, ends. */
    Optional<EdgeGrid> close() throws LimitExceededException {
        if (!text.toString().isBlank() || cell.hasTables()) {
            endCell();
        }
        endRow();
        return endTable();
    }
}
