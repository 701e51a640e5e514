package org.gongkai.formats.page;

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

/** 排版: sets a document on pages of A4, with page numbers, and with the headers of tables on each page. */
public final class PageSetter {
    private static final double LEFT = 50;
    private static final double TOP = 56;
    private static final double BOTTOM = SetPage.HEIGHT - 62;
    private static final double WIDTH = SetPage.WIDTH - 2 * LEFT;
    private static final double TITLE = 18;
    private static final double HEADING = 13.5;
    private static final double TEXT = 11;
    private static final double SMALL = 9;
    private static final double PITCH = 1.65;
    private static final double INDENT = 2;
    private static final int LONGEST_SIGNATURE = 40;

    private final Advances advances;
    private final LineBreaker breaker;
    private final List<SetPage> pages = new ArrayList<>();
    private final List<SetMark> marks = new ArrayList<>();
    private List<SetText> texts = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private double y = TOP;

    private PageSetter(Advances advances) {
        this.advances = advances;
        this.breaker = new LineBreaker(advances);
    }

    /** The document on pages, whatever it holds; characters without width are set as well. */
    public static SetDocument set(Document document, Advances advances) {
        PageSetter setter = new PageSetter(advances);
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            setter.block(i, blocks);
        }
        setter.endPage();
        return new SetDocument(setter.pages, setter.marks);
    }

    private void block(int at, List<Block> blocks) {
        Block block = blocks.get(at);
        if (block instanceof Heading heading) {
            heading(heading, at + 1 < blocks.size() && blocks.get(at + 1) instanceof Grid);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), at, blocks);
        } else if (block instanceof Grid grid) {
            table(grid);
        } else if (block instanceof CellRun run) {
            run(run);
        }
    }

    private void heading(Heading heading, boolean aboveTable) {
        if (Blanks.isBlank(heading.text())) {
            return;
        }
        boolean title = heading.level() == 1;
        double size = title ? TITLE : HEADING;
        List<String> lines = breaker.lines(heading.text(), WIDTH / size, 0);
        // A heading goes with what stands below it.
        double wanted = lines.size() * size * PITCH + size + (aboveTable ? 120 : 2 * TEXT * PITCH);
        if (y + wanted > BOTTOM && y > TOP) {
            endPage();
        }
        y += y > TOP ? size * 0.8 : 0;
        marks.add(new SetMark(heading.level(), heading.text(), pages.size() + 1, y));
        for (String line : lines) {
            double room = WIDTH - advances.of(line) * size;
            line(line, LEFT + (title ? Math.max(0, room / 2) : 0), size, true, size * 1.5);
        }
        y += size * 0.4;
    }

    private void paragraph(String text, int at, List<Block> blocks) {
        if (Blanks.isBlank(text)) {
            return;
        }
        boolean brief = text.indexOf('\n') < 0 && text.length() <= LONGEST_SIGNATURE;
        if (brief && at > 0 && isTitle(blocks.get(at - 1)) && text.startsWith("发布日期：")) {
            aligned(text, 0.5);
        } else if (brief && at > blocks.size() / 2 && isSignature(at, blocks)) {
            aligned(text, 1);
        } else {
            for (String part : text.split("\\R", -1)) {
                List<String> lines = Blanks.isBlank(part) ? List.of() : breaker.lines(part, WIDTH / TEXT, INDENT);
                for (int i = 0; i < lines.size(); i++) {
                    line(lines.get(i), LEFT + (i == 0 ? INDENT * TEXT : 0), TEXT, false, TEXT * PITCH);
                }
            }
        }
    }

    private void aligned(String text, double share) {
        double room = WIDTH - advances.of(text) * TEXT;
        line(text, LEFT + Math.max(INDENT * TEXT, room * share), TEXT, false, TEXT * PITCH);
    }

    private static boolean isTitle(Block block) {
        return block instanceof Heading heading && heading.level() == 1;
    }

    /** A date alone, or the line above one. */
    private static boolean isSignature(int at, List<Block> blocks) {
        return isDate(blocks.get(at))
                || (at + 1 < blocks.size()
                        && isDate(blocks.get(at + 1))
                        && !((Paragraph) blocks.get(at)).text().endsWith("。"));
    }

    private static boolean isDate(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String text = paragraph.text();
        return text.indexOf('年') == 4 && text.indexOf('月') > 5 && text.endsWith("日") && text.length() <= 11;
    }

    private void line(String text, double x, double size, boolean strong, double pitch) {
        if (y + pitch > BOTTOM && y > TOP) {
            endPage();
        }
        y += pitch;
        if (!Blanks.isBlank(text)) {
            texts.add(new SetText(x, y - (pitch - size) / 2 - 0.12 * size, size, strong, text));
        }
    }

    private void table(Grid grid) {
        TableSetter table = TableSetter.fitting(grid, advances, LEFT, WIDTH, BOTTOM - TOP - TEXT);
        int header = table.headerRows();
        y += TEXT * 0.6;
        int row = 0;
        while (row < table.rows()) {
            boolean again = row >= header && row > 0;
            double repeated = again ? table.height(0, header) : 0;
            int end = row;
            while (end < table.rows() && y + repeated + table.height(row, end + 1) <= BOTTOM) {
                end++;
            }
            if (end <= Math.max(row, header) && end < table.rows()) {
                if (y > TOP + TEXT) {
                    endPage();
                    continue;
                }
                end = Math.max(row, header) + 1;
            }
            if (again) {
                table.set(0, header, y, texts, rules);
                y += repeated;
            }
            table.set(row, end, y, texts, rules);
            y += table.height(row, end);
            row = end;
        }
        y += TEXT * 0.8;
    }

    /** Cells whose rows show become a table; others stay one below the other. */
    private void run(CellRun run) {
        if (run.cells().stream().filter(RunCell::startsRow).count() < 2) {
            run.cells().forEach(cell -> paragraph(cell.text(), 0, List.of(run)));
            return;
        }
        Grid.Builder grid = Grid.builder().row();
        for (int i = 0; i < run.cells().size(); i++) {
            RunCell cell = run.cells().get(i);
            if (cell.startsRow() && i > 0) {
                grid.row();
            }
            grid.cell(cell.text(), cell.location());
        }
        table(grid.build());
    }

    private void endPage() {
        String number = "- " + (pages.size() + 1) + " -";
        texts.add(new SetText(
                (SetPage.WIDTH - advances.of(number) * SMALL) / 2, SetPage.HEIGHT - 36, SMALL, false, number));
        pages.add(new SetPage(texts, Strokes.joined(rules)));
        texts = new ArrayList<>();
        rules = new ArrayList<>();
        y = TOP;
    }
}
