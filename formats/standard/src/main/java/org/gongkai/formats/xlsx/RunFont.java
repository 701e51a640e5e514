package org.gongkai.formats.xlsx;

import java.util.Set;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.sheet.CellWords;

/**
 * What the font of some words of a cell says of how they stand.
 *
 * @param faint whether nobody sees them on paper, for their colour or their size
 */
record RunFont(boolean struck, int height, boolean faint) {
    private static final Set<String> SMALLEST = Set.of("1", "1.5", "0.5");

    /** Reads to the end of the element that began last, an {@code rPr}. */
    static RunFont read(XmlWalk walk) throws DocumentException, LimitExceededException {
        boolean struck = false;
        int height = 0;
        boolean faint = false;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "strike" -> struck = SheetReader.isOn(walk.attribute("val", "1"));
                    case "vertAlign" -> height = Heights.of(walk.attribute("val"));
                    case "color" -> faint |= Paper.isWhite(walk);
                    case "sz" -> faint |= SMALLEST.contains(walk.attribute("val"));
                    default -> {}
                }
            }
        }
        return new RunFont(struck, height, faint);
    }

    void addTo(CellWords words, String text) {
        words.add(text, struck, faint, height);
    }
}
