package org.gongkai.formats.docx;

import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.flow.Flow;
import org.gongkai.formats.io.XmlWalk;

/**
 * What a cell of a table says.
 *
 * @param columns how many columns it takes, at least 1
 * @param down whether cells below may be parts of it
 * @param below whether it is the lower part of the cell above
 * @param beside whether it is the right part of the cell before it
 * @param dropped whether it was deleted
 * @param coloured whether a colour is behind it
 */
record CellProperties(int columns, boolean down, boolean below, boolean beside, boolean dropped, boolean coloured) {

    /** Reads to the end of the element that began last, a {@code tcPr}. */
    static CellProperties read(XmlWalk walk) throws DocumentException, LimitExceededException {
        int columns = 1;
        boolean down = false;
        boolean below = false;
        boolean beside = false;
        boolean dropped = false;
        boolean coloured = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "gridSpan" -> columns = walk.number("val", 1, 1, RowProperties.MOST_COLUMNS);
                    case "vMerge" -> {
                        below = isContinued(walk);
                        down = !below;
                    }
                    case "hMerge" -> beside = isContinued(walk);
                    case "shd" -> coloured = Ink.isGround(walk);
                    case "cellDel" -> dropped = true;
                    case "tcPrChange" -> walk.skip();
                    default -> {}
                }
            }
        }
        return new CellProperties(columns, down, below, beside, dropped, coloured);
    }

    private static boolean isContinued(XmlWalk walk) {
        return !walk.attribute("val", "continue").equals("restart");
    }

    void applyTo(Flow flow) throws LimitExceededException {
        flow.span(1, columns);
        if (down) {
            flow.reachDown();
        }
        if (below) {
            flow.continueAbove();
        }
        if (beside) {
            flow.continueBefore();
        }
        if (dropped) {
            flow.dropCell();
        }
    }
}
