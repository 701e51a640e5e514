package org.gongkai.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;

/**
 * 版面: how a page departs from the form without saying anything else.
 *
 * @param spans what becomes of merged cells
 * @param digits how numbers are written
 * @param title whether the title stands on two lines
 * @param plain whether headings are lines like any other
 * @param furniture whether lines of the site stand above and below the text
 */
record Dress(Spans spans, Digits digits, boolean title, boolean plain, boolean furniture) {

    /** What becomes of merged cells. */
    enum Spans {
        /** They stay merged. */
        KEPT("merged"),
        /** The text stands in the first place, the others are empty. */
        FIRST("first place"),
        /** The text stands in every place. */
        REPEATED("repeated");

        private final String words;

        Spans(String words) {
            this.words = words;
        }
    }

    /** How numbers are written. */
    enum Digits {
        /** 1234. */
        PLAIN("plain"),
        /** １２３４. */
        WIDE("full width"),
        /** 1,234. */
        GROUPED("grouped"),
        /** 1234件. */
        COUNTED("counted");

        private final String words;

        Digits(String words) {
            this.words = words;
        }
    }

    static Dress of(Chance chance) {
        return new Dress(
                Spans.values()[chance.weighted(7, 2, 1)],
                Digits.values()[chance.weighted(85, 5, 5, 5)],
                chance.percent(25),
                chance.percent(30),
                chance.percent(40));
    }

    /** In words, for the list of samples. */
    String words() {
        return "spans " + spans.words + ", digits " + digits.words + (title ? ", title on two lines" : "")
                + (plain ? ", plain headings" : "") + (furniture ? ", furniture" : "");
    }

    Document dressed(Document document) {
        List<Block> blocks = new ArrayList<>();
        if (furniture) {
            blocks.add(line("当前位置：首页 > 政府信息公开 > 政府信息公开年报"));
        }
        for (Block block : document.blocks()) {
            if (block instanceof Grid grid) {
                blocks.add(grid(grid));
            } else if (block instanceof Heading heading && heading.level() == 1 && title) {
                int year = heading.text().indexOf("20");
                blocks.add(new Heading(1, heading.text().substring(0, year), heading.location()));
                blocks.add(new Heading(1, heading.text().substring(year), heading.location()));
            } else if (block instanceof Heading heading && heading.level() > 1 && plain) {
                blocks.add(line(heading.text()));
            } else {
                blocks.add(block);
            }
        }
        if (furniture) {
            blocks.add(line("【打印本页】【关闭窗口】"));
        }
        return new Document(furniture ? Optional.empty() : document.title(), blocks);
    }

    private static Paragraph line(String text) {
        return new Paragraph(text, Location.unknown());
    }

    private Grid grid(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            String text = number(cell.text());
            if (spans == Spans.KEPT || (cell.rowSpan() == 1 && cell.columnSpan() == 1)) {
                cells.add(
                        new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.location()));
            } else {
                split(cell, text, cells);
            }
        }
        return new Grid(grid.rows(), grid.columns(), cells, grid.location());
    }

    private void split(Cell cell, String text, List<Cell> cells) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                boolean first = row == cell.row() && column == cell.column();
                String shown = first || spans == Spans.REPEATED ? text : "";
                cells.add(new Cell(row, column, 1, 1, shown, cell.location()));
            }
        }
    }

    /** A whole number as this page writes it; any other text as it is. */
    private String number(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        return switch (digits) {
            case PLAIN -> text;
            case WIDE -> wide(text);
            case GROUPED -> String.format(Locale.ROOT, "%,d", Long.parseLong(text));
            case COUNTED -> text.equals("0") ? text : text + "件";
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
