package org.gongkai.formats.docx;

import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.flow.Flow;
import org.gongkai.formats.io.XmlWalk;

/**
 * What a row of a table says.
 *
 * @param before how many columns it leaves free at its beginning
 * @param dropped whether it was deleted, or is not shown
 */
record RowProperties(int before, boolean dropped) {
    /** Word has no more columns; a number beyond is damage. */
    static final int MOST_COLUMNS = 63;

    /** Reads to the end of the element that began last, a {@code trPr}. */
    static RowProperties read(XmlWalk walk) throws DocumentException, LimitExceededException {
        int before = 0;
        boolean dropped = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "gridBefore" -> before = walk.number("val", 0, 0, MOST_COLUMNS);
                    case "del" -> dropped = true;
                    case "hidden" -> dropped |= OnOff.of(walk);
                    case "trPrChange" -> walk.skip();
                    default -> {}
                }
            }
        }
        return new RowProperties(before, dropped);
    }

    void applyTo(Flow flow) throws LimitExceededException {
        flow.skipColumns(before);
        if (dropped) {
            flow.dropRow();
        }
    }
}
