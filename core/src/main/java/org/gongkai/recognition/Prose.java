package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;

/** Lines as paragraphs: a sentence that a page break tore is joined, page numbers are left out. */
final class Prose {
    private static final String CLOSING = "。！？；：!?;:…”\"）)》】";
    private static final int SHORTEST_TORN = 16;
    private static final int LONGEST_HEADING = 30;

    private Prose() {}

    static List<String> paragraphs(List<TextLine> lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean torn = false;
        for (TextLine line : lines) {
            if (PageFurniture.isPageNumber(line.text()) || PageFurniture.isLoneNumber(line.text())) {
                continue;
            }
            boolean begins = line.heading() || beginsItem(line.text());
            if (torn && !begins) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + line.text());
            } else {
                paragraphs.add(line.text());
            }
            torn = !line.heading() && isTorn(paragraphs.get(paragraphs.size() - 1));
        }
        return paragraphs;
    }

    /** A first half has no closing mark, and is too long for a heading or has a comma in it. */
    private static boolean isTorn(String text) {
        char last = text.charAt(text.length() - 1);
        if (CLOSING.indexOf(last) >= 0) {
            return false;
        }
        boolean comma = text.indexOf('，') >= 0 || text.indexOf(',') >= 0 || text.indexOf('。') >= 0;
        boolean headingLike = !Enumerator.strip(text).equals(text) && text.length() <= LONGEST_HEADING && !comma;
        return !headingLike && (comma || text.length() >= SHORTEST_TORN);
    }

    /** A numbered line that can stand above a section of its own. */
    static boolean isHeading(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= 2 * LONGEST_HEADING && (last == '”' || CLOSING.indexOf(last) < 0);
    }

    private static boolean beginsItem(String text) {
        return !Enumerator.strip(text).equals(text);
    }
}
