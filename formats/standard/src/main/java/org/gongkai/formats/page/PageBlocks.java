package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/** 版面还原: the paragraphs and tables that some pages show. */
public final class PageBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final ParagraphJoin prose;
    private final Budget budget;
    private int tables;

    private PageBlocks(Margins margins, Budget budget) {
        this.prose = new ParagraphJoin(margins, blocks::add);
        this.budget = budget;
    }

    /**
     * The blocks of some pages in reading order: a grid for each table that lines part into cells, on each page that it
     * stands on; runs of cells where only their alignment shows columns; and the rest as paragraphs, without page
     * numbers and running headers.
     *
     * @param pages in order
     * @param budget what they may use up
     * @throws LimitExceededException beyond a limit of the budget
     */
    public static List<Block> of(List<PageContent> pages, Budget budget) throws LimitExceededException {
        List<Sheet> sheets = new ArrayList<>(pages.size());
        for (PageContent page : Magnified.of(pages)) {
            budget.requireTime();
            sheets.add(Sheet.of(page, budget));
        }
        sheets = Sheet.withWholeRows(Furniture.without(sheets));
        sheets.replaceAll(sheet -> sheet.withLines(FigureLines.settled(sheet.lines())));
        PageBlocks reader = new PageBlocks(Margins.of(sheets), budget);
        for (Sheet sheet : sheets) {
            reader.sheet(sheet);
        }
        reader.prose.end();
        return List.copyOf(reader.blocks);
    }

    private void sheet(Sheet sheet) throws LimitExceededException {
        List<TablePart> left = new ArrayList<>(sheet.tables());
        List<Line> between = new ArrayList<>();
        for (Line line : sheet.lines()) {
            while (!left.isEmpty() && left.get(0).top() < line.base()) {
                lines(between);
                grid(left.remove(0));
            }
            between.add(line);
        }
        lines(between);
        for (TablePart table : left) {
            grid(table);
        }
    }

    private void grid(TablePart table) throws LimitExceededException {
        prose.end();
        blocks.add(table.grid(++tables, budget));
    }

    private void lines(List<Line> lines) throws LimitExceededException {
        for (int i = 0; i < lines.size(); ) {
            int end = LooseTable.end(lines, i);
            if (end > i) {
                prose.end();
                blocks.add(LooseTable.run(lines.subList(i, end)));
            } else {
                prose.add(lines.get(i));
                end = i + 1;
            }
            for (Line line : lines.subList(i, end)) {
                budget.chars(line.glyphs().size());
            }
            i = end;
        }
        lines.clear();
    }
}
