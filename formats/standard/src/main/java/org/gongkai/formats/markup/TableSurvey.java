package org.gongkai.formats.markup;

import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.TableKind;

/** What stands in the cells of one table, those of tables within it apart: enough to tell data from layout. */
public final class TableSurvey {
    static final TableSurvey EMPTY = new TableSurvey();

    private static final int SHORTEST_PROSE = 160;
    private static final int SHORTEST_ARTICLE = 500;
    private static final int MANY_FIGURES = 8;

    private int cells;
    private int widestRow;
    private int shortCells;
    private int figures;
    private int nestedCells;
    private boolean prose;
    private boolean headings;

    private int chars;
    private int blocks;
    private boolean onlyFigures = true;

    private int cellsOfRow;
    private int charsOfCell;
    private int blocksOfCell;
    private boolean figureOfCell;
    private boolean inCell;

    void element(String name) {
        switch (name) {
            case "tr" -> endRow();
            case "td", "th" -> {
                endCell();
                inCell = true;
                cells++;
                cellsOfRow++;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headings = true;
            case "p", "div", "br", "li" -> blocksOfCell++;
            default -> {}
        }
    }

    void end(String name) {
        if (name.equals("td") || name.equals("th")) {
            endCell();
        }
    }

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c)) {
                charsOfCell++;
                figureOfCell &= (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || ",.+-，．＋－".indexOf(c) >= 0;
            }
        }
    }

    /** A table of one cell within a cell is but a frame around its text. */
    void nested(TableSurvey table) {
        if (table.cells == 1 && table.nestedCells == 0 && inCell) {
            charsOfCell += table.chars;
            blocksOfCell += table.blocks;
            figureOfCell &= table.onlyFigures;
        } else {
            nestedCells += table.cells + table.nestedCells;
        }
    }

    void end() {
        endCell();
        endRow();
    }

    private void endRow() {
        endCell();
        widestRow = Math.max(widestRow, cellsOfRow);
        cellsOfRow = 0;
    }

    private void endCell() {
        if (inCell) {
            chars += charsOfCell;
            blocks += blocksOfCell;
            onlyFigures &= figureOfCell;
            shortCells += TableKind.isLabel(charsOfCell) ? 1 : 0;
            figures += charsOfCell > 0 && figureOfCell ? 1 : 0;
            prose |= charsOfCell > SHORTEST_ARTICLE || (charsOfCell > SHORTEST_PROSE && blocksOfCell > 1);
        }
        inCell = false;
        charsOfCell = 0;
        blocksOfCell = 0;
        figureOfCell = true;
    }

    /** Whether figures stand in it, as in no table that only lays out a page. */
    public boolean hasFigures() {
        return figures >= MANY_FIGURES;
    }

    /** Whether its cells are places on the page and not of a table: one column, articles, other tables. */
    public boolean isLayout() {
        return TableKind.isLayout(widestRow, nestedCells, shortCells) || (!hasFigures() && (prose || headings));
    }
}
