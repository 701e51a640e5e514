package org.gongkai.sample;

import java.nio.charset.StandardCharsets;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** 粘贴的文字: the page as text, its tables in one of the shapes that pasting leaves. */
enum PastedText {
    /** The places of a row between pipes. */
    PIPES("pipes"),
    /** The cells of a row behind each other with tabs between, covered places left out. */
    CELLS("cells with tabs"),
    /** Each cell on a line of its own. */
    LINES("a cell a line");

    private final String words;

    PastedText(String words) {
        this.words = words;
    }

    /** In words, for the list of samples. */
    String words() {
        return "pasted text, " + words;
    }

    byte[] write(Document document) {
        StringBuilder text = new StringBuilder(1 << 13);
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                text.append(heading.text()).append('\n');
            } else if (block instanceof Paragraph paragraph) {
                text.append("    ").append(paragraph.text()).append('\n');
            } else if (block instanceof Grid grid) {
                table(grid, text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void table(Grid grid, StringBuilder text) {
        int row = 0;
        boolean begins = true;
        for (Cell cell : grid.cells()) {
            if (row < cell.row()) {
                text.append(this == PIPES ? " |\n" : this == CELLS ? "\n" : "");
                begins = true;
                row = cell.row();
            }
            String plain = cell.text().replace('\n', ' ');
            switch (this) {
                case PIPES -> text.append(begins ? "| " : " | ").append(plain);
                case CELLS -> text.append(begins ? "" : "\t").append(plain);
                case LINES -> text.append(plain).append('\n');
            }
            begins = false;
        }
        text.append(this == PIPES ? " |\n" : this == CELLS ? "\n" : "");
    }
}
