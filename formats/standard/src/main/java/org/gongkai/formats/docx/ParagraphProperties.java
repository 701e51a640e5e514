package org.gongkai.formats.docx;

import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/**
 * What a paragraph or its style says.
 *
 * @param style the style's id; empty for the usual one
 * @param level of a heading from 1, 0 for plain text, {@link #UNSAID} where nothing is said
 * @param list the numbering's id; empty where nothing is said, {@code 0} for none
 * @param listLevel from 0; {@link #UNSAID} where nothing is said
 * @param markDeleted whether the end of the paragraph was deleted, so that it goes on in the next one
 * @param coloured whether a colour is behind it
 */
record ParagraphProperties(String style, int level, String list, int listLevel, boolean markDeleted, boolean coloured) {
    static final int UNSAID = -1;
    static final ParagraphProperties NONE = new ParagraphProperties("", UNSAID, "", UNSAID, false, false);

    private static final int PLAIN = 9;

    /** Reads to the end of the element that began last, a {@code pPr}. */
    static ParagraphProperties read(XmlWalk walk) throws DocumentException, LimitExceededException {
        String style = "";
        int level = UNSAID;
        String list = "";
        int listLevel = UNSAID;
        boolean deleted = false;
        boolean coloured = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "pStyle" -> style = walk.attribute("val");
                    case "outlineLvl" -> level = level(walk.number("val", PLAIN, 0, PLAIN));
                    case "numId" -> list = walk.attribute("val");
                    case "ilvl" -> listLevel = walk.number("val", 0, 0, 8);
                    case "del", "moveFrom" -> deleted = true;
                    case "shd" -> coloured |= Ink.isGround(walk);
                    case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> walk.skip();
                    default -> {}
                }
            }
        }
        return new ParagraphProperties(style, level, list, listLevel, deleted, coloured);
    }

    private static int level(int outline) {
        return outline == PLAIN ? 0 : outline + 1;
    }

    /** What this says, and where it says nothing, what a style says. */
    ParagraphProperties orElse(ParagraphProperties other) {
        return new ParagraphProperties(
                style,
                level == UNSAID ? other.level : level,
                list.isEmpty() ? other.list : list,
                listLevel == UNSAID ? other.listLevel : listLevel,
                markDeleted,
                coloured || other.coloured);
    }

    /** The same with this level where it says none. */
    ParagraphProperties orElse(int otherLevel) {
        return level == UNSAID && otherLevel != UNSAID
                ? new ParagraphProperties(style, otherLevel, list, listLevel, markDeleted, coloured)
                : this;
    }
}
