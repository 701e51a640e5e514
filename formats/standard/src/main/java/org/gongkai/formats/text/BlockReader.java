package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;

/** Makes blocks of lines. Cells form one run as long as only blank lines stand between them. */
final class BlockReader {
    private final List<Line> lines;
    private final ReadLimits limits;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<RunCell> run = new ArrayList<>();
    /** Empty paragraphs that are none unless text follows. */
    private final List<Paragraph> empty = new ArrayList<>();

    private int nodes;
    /** The line last taken as a cell, or as the rest of one; -1 where a run has not begun. */
    private int lastCellLine = -1;
    /** Whether that line held a row. */
    private boolean lastWasRow;

    /** Whether the first row of the run has cells between pipes, and none before the first of them. */
    private boolean borderless;

    /** Rows of cells that stand in columns, by the index of their line. */
    private final Map<Integer, List<String>> columns = new HashMap<>();

    BlockReader(List<Line> lines, ReadLimits limits) {
        this.lines = ColumnBlock.settle(lines, columns);
        SpacedRows.settle(this.lines, columns);
        RuledRows.settle(this.lines, columns);
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    List<Block> read() throws LimitExceededException {
        for (int i = 0; i < lines.size(); i++) {
            budget.step();
            Line line = lines.get(i);
            switch (line.kind()) {
                case BLANK, RULE -> {}
                case EMPTY -> {
                    if (run.isEmpty() && !blocks.isEmpty()) {
                        empty.add(new Paragraph("", Location.line(line.number())));
                    }
                }
                case CELL -> cell(i, line);
                case PIPED_CELL -> pipedCell(i, line);
                case TABS -> row(i, line.number(), line.cells());
                case PIPES -> row(i, line.number(), piped(line));
                case GAPS -> row(i, line.number(), columns.getOrDefault(i, List.of()));
                case HEADING -> {
                    endRun();
                    heading(line);
                }
                case TEXT -> {
                    if (isRestOfCell(i)) {
                        appendToCell(i, line);
                    } else {
                        endRun();
                        add(new Paragraph(line.text(), Location.line(line.number())));
                    }
                }
            }
        }
        endRun();
        return blocks;
    }

    private void heading(Line line) throws LimitExceededException {
        String text = Markup.headingText(line.text());
        if (!text.isEmpty()) {
            add(new Heading(Markup.headingLevel(line.text()), text, Location.line(line.number())));
        }
    }

    /** A tab and one cell: one cell a line, and a row ends at a blank line. Below a row of tabs it is a row of two. */
    private void cell(int i, Line line) throws LimitExceededException {
        boolean follows = lastCellLine >= 0 && lastCellLine == i - 1;
        if (follows && lastWasRow) {
            row(i, line.number(), Tabs.cells(line.text()));
            return;
        }
        add(new RunCell(line.cells().get(0), !follows, Location.line(line.number())));
        lastCellLine = i;
        lastWasRow = false;
    }

    /**
     * One cell a line, with the pipe behind it or on a line of its own; its row shows only where other cells stand
     * around it that fill their lines.
     */
    private void pipedCell(int i, Line line) throws LimitExceededException {
        boolean bar = Pipes.isBar(line.text());
        Line.Kind before = neighbor(i, -1);
        if (bar && before == Line.Kind.TEXT) {
            return;
        }
        if (bar && before == Line.Kind.PIPED_CELL && run.isEmpty()) {
            add(new Paragraph("", Location.line(line.number())));
        } else if (before == Line.Kind.PIPED_CELL || neighbor(i, 1) == Line.Kind.PIPED_CELL) {
            add(new RunCell(bar ? "" : line.cells().get(0), fillsUp(above(i)), Location.line(line.number())));
            lastCellLine = i;
            lastWasRow = true;
        } else if (!bar) {
            row(i, line.number(), line.cells());
        }
    }

    /**
     * The cells of a row; where the rows above begin without a pipe, one before the first cell says that it is empty.
     */
    private List<String> piped(Line line) {
        boolean begins = line.text().startsWith("|");
        borderless = run.isEmpty() ? !begins : borderless;
        if (!begins || !borderless) {
            return line.cells();
        }
        List<String> cells = new ArrayList<>();
        cells.add("");
        cells.addAll(line.cells());
        return cells;
    }

    /** What the next line that is not blank is, upwards or downwards. */
    private Line.Kind neighbor(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return at < 0 || at >= lines.size() ? Line.Kind.BLANK : lines.get(at).kind();
    }

    /** The next line above that is not blank; -1 where there is none. */
    private int above(int i) {
        int at = i - 1;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    /** Whether a line has nothing but pipes, which fill up the row of the one cell a line above it. */
    private boolean fillsUp(int i) {
        return i > 0
                && lines.get(i).kind() == Line.Kind.PIPES
                && Pipes.areAlone(lines.get(i).text())
                && neighbor(i, -1) == Line.Kind.PIPED_CELL;
    }

    private void row(int i, int number, List<String> cells) throws LimitExceededException {
        boolean starts = !fillsUp(i);
        Location location = Location.line(number);
        for (String text : cells) {
            add(new RunCell(text, starts, location));
            starts = false;
        }
        lastCellLine = i;
        lastWasRow = true;
    }

    /**
     * Whether a line without a tab is the rest of the cell in the line above: that cell is a label, and after at most a
     * few such lines comes another tab line, blank lines between or not. What begins with a number of its own, or ends
     * as a sentence, is text that stands right below a table.
     */
    private boolean isRestOfCell(int i) {
        if (run.isEmpty()
                || lastCellLine != i - 1
                || !Labels.mayContinue(run.get(run.size() - 1).text())) {
            return false;
        }
        Line above = lines.get(i - 1);
        if (above.kind() != Line.Kind.CELL && above.kind() != Line.Kind.TEXT) {
            return false;
        }
        int next = i;
        while (next < lines.size() && lines.get(next).kind() == Line.Kind.TEXT) {
            if (next - i == Labels.MOST_LINES
                    || !Labels.mayBeRest(lines.get(next).text())) {
                return false;
            }
            next++;
        }
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).kind() == Line.Kind.CELL;
    }

    private void appendToCell(int i, Line line) {
        RunCell cell = run.remove(run.size() - 1);
        run.add(new RunCell(cell.text() + '\n' + line.text(), cell.startsRow(), cell.location()));
        lastCellLine = i;
    }

    /** A run is a table's; where only one cell of it has text, that is an indented or framed paragraph. */
    private void endRun() throws LimitExceededException {
        lastCellLine = -1;
        if (run.isEmpty()) {
            return;
        }
        List<RunCell> printed =
                run.stream().filter(cell -> !cell.text().isEmpty()).limit(2).toList();
        if (printed.size() > 0) {
            blocks.addAll(empty);
            empty.clear();
        }
        if (printed.size() > 1) {
            blocks.add(new CellRun(run));
        } else if (printed.size() == 1) {
            blocks.add(new Paragraph(printed.get(0).text(), printed.get(0).location()));
        }
        run.clear();
    }

    private void add(Block block) throws LimitExceededException {
        for (Paragraph paragraph : empty) {
            countNode();
            blocks.add(paragraph);
        }
        empty.clear();
        countNode();
        blocks.add(block);
    }

    private void add(RunCell cell) throws LimitExceededException {
        countNode();
        if (run.size() == limits.maxGridCells()) {
            throw new LimitExceededException(
                    "a table of more than " + run.size() + " cells", "maxGridCells", limits.maxGridCells());
        }
        run.add(cell);
    }

    private void countNode() throws LimitExceededException {
        if (nodes == limits.maxNodes()) {
            throw new LimitExceededException("more than " + nodes + " lines and cells", "maxNodes", limits.maxNodes());
        }
        nodes++;
    }
}
