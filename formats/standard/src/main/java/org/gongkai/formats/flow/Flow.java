package org.gongkai.formats.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.gongkai.document.Block;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Takes what stands in a word processor's file in its order, and makes blocks of it: lines and headings, tables of data
 * as grids with their spans, and what stands in tables that only lay out the page as if the table were not there.
 *
 * <p>Each {@code begin…} has its {@code end…}; where the file lacks one, the next outer one ends it. Made for one file
 * and one thread.
 */
public final class Flow {
    /** A heading that is as long as prose is none. */
    private static final int LONGEST_HEADING = 120;

    private final Budget budget;
    private final List<Piece> body = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<Location, Integer> places = new HashMap<>();
    private int paragraphs;

    /** A table that is open, and its open cell if there is one. */
    private static final class Frame {
        final FlowTable table = new FlowTable();

        @Nullable
        FlowCell cell;
    }

    /** An empty text; {@code budget} is that of the file. */
    public Flow(Budget budget) {
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    /**
     * A paragraph; each line of it is a line of the text, and blank ones count only for the number of the paragraph.
     *
     * @throws LimitExceededException beyond {@code maxTextChars} or {@code maxNodes}, numbers of lists counted too
     */
    public void paragraph(String text) throws LimitExceededException {
        heading(0, text);
    }

    /** The same as a heading of a level from 1; of level 0 it is none. */
    public void heading(int level, String text) throws LimitExceededException {
        paragraphs++;
        budget.chars(text.length());
        if (!frames.isEmpty() && frames.element().cell != null && frames.element().cell.paragraph == 0) {
            frames.element().cell.paragraph = paragraphs;
        }
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            String line = Blanks.trim(text.substring(from, to));
            if (!line.isEmpty()) {
                budget.node();
                FlowCell cell = openCell();
                if (cell != null) {
                    cell.chars += line.length();
                }
                into().add(new Line(line, line.length() > LONGEST_HEADING ? 0 : level, paragraphs));
            }
            from = to + 1;
        }
    }

    /** In the open cell, if there is one, stands a picture or another object that is no text. */
    public void picture() {
        FlowCell cell = openCell();
        if (cell != null) {
            cell.pictured = true;
        }
    }

    /** In the open cell, if there is one, stands a number that the program puts before a paragraph without words. */
    public void numbered(String number) {
        FlowCell cell = openCell();
        if (cell != null && cell.instead.isEmpty()) {
            cell.instead = "[" + number + "]";
        }
    }

    /** What stands between cells belongs to what is around the table. */
    private List<Piece> into() {
        FlowCell cell = openCell();
        return cell == null ? body : cell.pieces;
    }

    private @Nullable FlowCell openCell() {
        for (Frame frame : frames) {
            if (frame.cell != null) {
                return frame.cell;
            }
        }
        return null;
    }

    /** A table begins, in the text or in the cell that is open. */
    public void beginTable() {
        Frame frame = new Frame();
        into().add(frame.table);
        frames.push(frame);
    }

    /** A row begins. */
    public void beginRow() {
        table().rows.add(new FlowRow());
    }

    /**
     * Leaves columns of the row free.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public void skipColumns(int count) throws LimitExceededException {
        row().width += count;
        take(count);
    }

    /** The row that is open was deleted, or is not shown. */
    public void dropRow() {
        row().dropped = true;
    }

    /**
     * A cell begins at the first column that is free.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public void beginCell() throws LimitExceededException {
        FlowCell cell = new FlowCell();
        FlowRow row = row();
        cell.column = row.width++;
        row.cells.add(cell);
        frame().cell = cell;
        take(1);
    }

    /**
     * Says how many rows and columns the open cell takes; each at least 1.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public void span(int rows, int columns) throws LimitExceededException {
        FlowCell cell = cell();
        FlowRow row = row();
        take((long) columns * rows - cell.columnSpan);
        row.width += columns - cell.columnSpan;
        cell.columnSpan = columns;
        cell.rowSpan = rows;
    }

    /**
     * Says how many rows and columns the open cell takes, where what it covers is said cell by cell
     * ({@link #skipColumns}).
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public void cover(int rows, int columns) throws LimitExceededException {
        FlowCell cell = cell();
        take((long) columns * rows - cell.columnSpan);
        cell.columnSpan = columns;
        cell.rowSpan = rows;
    }

    /**
     * The open cell stands in its row as many times, one beside the other. Call it when all that stands in it was
     * taken.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}, or {@code maxNodes} or {@code maxTextChars} of all
     *     that is repeated
     */
    public void repeatCell(int times) throws LimitExceededException {
        FlowRow row = row();
        FlowCell cell = cell();
        take(times - 1L);
        budget.nodes((times - 1L) * (1 + cell.cells));
        budget.chars((times - 1L) * cell.chars);
        for (int i = 1; i < times; i++) {
            row.cells.add(cell.at(row.width++));
        }
    }

    /**
     * The row that began last stands in its table as many times, one below the other. Call it when its cells were
     * taken.
     *
     * @throws LimitExceededException as {@link #repeatCell}
     */
    public void repeatRow(int times) throws LimitExceededException {
        FlowRow row = row();
        take((times - 1L) * Math.max(1, row.width));
        budget.nodes((times - 1L) * row.allCells());
        budget.chars((times - 1L) * row.chars());
        for (int i = 1; i < times; i++) {
            FlowRow copy = new FlowRow();
            copy.width = row.width;
            row.cells.forEach(cell -> copy.cells.add(cell.at(cell.column)));
            table().rows.add(copy);
        }
    }

    /** The open cell reaches down over the cells below that say so. */
    public void reachDown() {
        cell().reachesDown = true;
    }

    /** The open cell is the lower part of the one above it, and nothing that stands in it is shown. */
    public void continueAbove() {
        cell().continued = true;
    }

    /**
     * The open cell is the right part of the one before it, and nothing that stands in it is shown.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public void continueBefore() throws LimitExceededException {
        FlowRow row = row();
        FlowCell cell = cell();
        int index = row.cells.lastIndexOf(cell);
        if (index > 0) {
            row.cells.get(index - 1).columnSpan += cell.columnSpan;
            row.cells.remove(cell);
        }
    }

    /** The open cell was deleted. */
    public void dropCell() {
        FlowRow row = row();
        FlowCell cell = cell();
        if (row.cells.remove(cell)) {
            row.width -= cell.columnSpan;
        }
    }

    /** Whether a cell is open, of whatever table. */
    public boolean isInCell() {
        return openCell() != null;
    }

    /** The cell that was opened last ends. */
    public void endCell() {
        if (!frames.isEmpty()) {
            frames.element().cell = null;
        }
    }

    /** The table that was opened last ends. */
    public void endTable() {
        if (!frames.isEmpty()) {
            FlowTable table = frames.pop().table;
            table.close();
            FlowCell around = openCell();
            if (around != null) {
                around.take(table);
            }
        }
    }

    private Frame frame() {
        if (frames.isEmpty()) {
            beginTable();
        }
        return frames.element();
    }

    private FlowTable table() {
        return frame().table;
    }

    private FlowRow row() {
        List<FlowRow> rows = table().rows;
        if (rows.isEmpty()) {
            rows.add(new FlowRow());
        }
        return rows.get(rows.size() - 1);
    }

    private FlowCell cell() {
        FlowCell cell = frame().cell;
        return cell == null ? new FlowCell() : cell;
    }

    private void take(long places) throws LimitExceededException {
        FlowTable table = table();
        table.places += places;
        budget.grid(table.places);
    }

    /**
     * What was taken, as blocks.
     *
     * @throws LimitExceededException beyond {@code maxGridCells}
     */
    public List<Block> blocks() throws LimitExceededException {
        while (!frames.isEmpty()) {
            endTable();
        }
        places.clear();
        return FlowBlocks.of(body, budget, places);
    }

    /** How many paragraphs were taken, blank ones too. */
    public int paragraphs() {
        return paragraphs;
    }

    /** The number of the paragraph at a place of the blocks; empty where there is none. Ask for the blocks first. */
    public OptionalInt paragraphAt(Location location) {
        Integer paragraph = places.get(location);
        if (paragraph != null) {
            return OptionalInt.of(paragraph);
        }
        return location.table() == 0 && location.line() > 0 && location.line() <= paragraphs
                ? OptionalInt.of(location.line())
                : OptionalInt.empty();
    }
}
