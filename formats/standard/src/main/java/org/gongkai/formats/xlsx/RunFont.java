package org.gongkai.formats.xlsx;

import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.io.XmlWalk;

/** What the font of some words of a cell says of how they stand. */
record RunFont(boolean struck, int height) {

    /** Reads to the end of the element that began last, an {@code rPr}. */
    static RunFont read(XmlWalk walk) throws DocumentException, LimitExceededException {
        boolean struck = false;
        int height = 0;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "strike" -> struck = SheetReader.isOn(walk.attribute("val", "1"));
                    case "vertAlign" -> height = Heights.of(walk.attribute("val"));
                    default -> {}
                }
            }
        }
        return new RunFont(struck, height);
    }
}
