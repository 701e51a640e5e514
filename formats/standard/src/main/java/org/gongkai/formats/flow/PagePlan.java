package org.gongkai.formats.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;

/** 版面: what stands on the page of a document, each with its place in an official paper. */
public final class PagePlan {
    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_ITEM = 30;
    private static final String ORDINALS = "一二三四五六七八九十";

    private final List<Block> blocks;
    private final int textWidth;
    private final List<PageItem> items = new ArrayList<>();

    private PagePlan(List<Block> blocks, int textWidth) {
        this.blocks = blocks;
        this.textWidth = textWidth;
    }

    /**
     * The items of a page.
     *
     * @param textWidth between the margins, in twentieths of a point
     */
    public static List<PageItem> of(Document document, int textWidth) {
        PagePlan plan = new PagePlan(document.blocks(), textWidth);
        for (int i = 0; i < plan.blocks.size(); i++) {
            plan.add(i);
        }
        return List.copyOf(plan.items);
    }

    private void add(int at) {
        Block block = blocks.get(at);
        if (block instanceof Heading heading) {
            PageRole role = switch (heading.level()) {
                case 1 -> PageRole.TITLE;
                case 2 -> PageRole.SECTION;
                default -> PageRole.SUBSECTION;
            };
            line(role, heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line(role(at, paragraph.text()), 0, paragraph.text());
        } else if (block instanceof Grid grid) {
            items.add(TablePlan.of(grid, textWidth));
        } else if (block instanceof CellRun run) {
            run(run);
        }
    }

    private void line(PageRole role, int level, String text) {
        if (!Blanks.isBlank(text)) {
            items.add(new PageLine(role, level, text));
        }
    }

    private PageRole role(int at, String text) {
        boolean last = at > blocks.size() / 2;
        boolean belowTitle = at > 0 && blocks.get(at - 1) instanceof Heading heading && heading.level() == 1;
        if (belowTitle && text.startsWith("发布日期：")) {
            return PageRole.DATE;
        }
        if (last && text.startsWith("附件：")) {
            return PageRole.ATTACHMENT;
        }
        boolean aboveDate = at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Paragraph next
                && isDate(next.text())
                && text.length() <= LONGEST_SIGNATURE
                && !text.endsWith("。");
        if (last && (isDate(text) || aboveDate)) {
            return PageRole.SIGNATURE;
        }
        return isItem(text) ? PageRole.ITEM : PageRole.PROSE;
    }

    /** 2021年1月29日, with nothing else. */
    private static boolean isDate(String text) {
        int year = text.indexOf('年');
        int month = text.indexOf('月');
        return year == 4 && month > year && text.endsWith("日") && text.length() <= 11;
    }

    private static boolean isItem(String text) {
        int at = 1;
        while (at < text.length() && ORDINALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith("（")
                && at > 1
                && text.startsWith("）", at)
                && text.length() <= LONGEST_ITEM
                && text.indexOf('。') < 0
                && text.indexOf('\n') < 0;
    }

    /** Cells whose rows show become a table; others stay one below the other. */
    private void run(CellRun run) {
        long rows = run.cells().stream().filter(RunCell::startsRow).count();
        if (rows < 2) {
            run.cells().forEach(cell -> line(PageRole.PROSE, 0, cell.text()));
            return;
        }
        Grid.Builder grid = Grid.builder().location(run.location()).row();
        boolean first = true;
        for (RunCell cell : run.cells()) {
            if (cell.startsRow() && !first) {
                grid.row();
            }
            grid.cell(cell.text(), cell.location());
            first = false;
        }
        items.add(TablePlan.of(grid.build(), textWidth));
    }
}
