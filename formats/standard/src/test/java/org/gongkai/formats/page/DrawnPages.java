package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;

/** Pages drawn glyph by glyph, and what is read from them. */
abstract class DrawnPages {
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<PageContent> pages = new ArrayList<>();
    private int run;

    void write(double x, double y, String text) {
        write(x, y, 10, text);
    }

    void write(double x, double y, double size, String text) {
        run++;
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            double width = PrintedPages.HALF_WIDTH.of(text.charAt(i)) * size;
            glyphs.add(new Glyph(text.substring(i, i + 1), at, y, width, size, 0, run));
            at += width;
        }
    }

    /** A table of columns that begin at these places; its rows end at those heights. */
    void frame(double[] columns, double... heights) {
        for (double x : columns) {
            rules.add(new Rule(x, heights[0], x, heights[heights.length - 1]));
        }
        for (double y : heights) {
            rules.add(new Rule(columns[0], y, columns[columns.length - 1], y));
        }
    }

    void nextPage() {
        pages.add(new PageContent(pages.size() + 1, 600, 800, glyphs, rules));
        glyphs.clear();
        rules.clear();
    }

    List<String> blocks() throws LimitExceededException {
        nextPage();
        return PrintedPages.read(pages).stream().map(DrawnPages::shown).toList();
    }

    static String shown(Block block) {
        if (block instanceof Grid grid) {
            return grid.cells().stream().map(DrawnPages::shown).toList().toString();
        }
        if (block instanceof CellRun cells) {
            StringBuilder shown = new StringBuilder();
            for (RunCell cell : cells.cells()) {
                shown.append(cell.startsRow() ? "/" : "|").append(cell.text());
            }
            return shown.toString();
        }
        return ((Paragraph) block).text();
    }

    static String shown(Cell cell) {
        String spans = cell.rowSpan() * cell.columnSpan() > 1 ? "*" + cell.rowSpan() + "x" + cell.columnSpan() : "";
        return cell.text() + spans;
    }

    /** Digits of this width, one run. */
    void squeezed(double x, double y, double width, String digits) {
        run++;
        for (int i = 0; i < digits.length(); i++) {
            glyphs.add(new Glyph(digits.substring(i, i + 1), x + i * width, y, width, 10, 0, run));
        }
    }

    void row(double y, String label, String... entries) {
        write(50, y, label);
        for (int i = 0; i < entries.length; i++) {
            write(200 + 50 * i, y, entries[i]);
        }
    }
}
