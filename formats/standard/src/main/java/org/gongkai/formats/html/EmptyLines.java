package org.gongkai.formats.html;

import java.util.List;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.io.Blanks;
import org.jsoup.nodes.Element;

/**
 * Empty paragraphs. Among short lines each may be an empty cell of a table that lost its frame, and is kept as a
 * paragraph without text; elsewhere they only move the text down.
 */
final class EmptyLines {
    private static final int LONGEST_CELL = 60;
    private static final int MOST_IN_A_ROW = 40;
    private static final Set<String> NAMES = Set.of("p", "div", "li", "td", "th");

    private int inARow;

    /** Whether the element is a line of its own in which nothing stands. */
    static boolean isOne(Element element) {
        if (!NAMES.contains(element.normalName())) {
            return false;
        }
        for (Element child : element.children()) {
            if (child.isBlock() || child.normalName().equals("img") || child.childrenSize() > 2) {
                return false;
            }
        }
        return !element.hasText() || isBlank(element.text());
    }

    private static boolean isBlank(String text) {
        return Blanks.isBlank(text);
    }

    void add(Element element, List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Paragraph last)) {
            return;
        }
        inARow = last.text().isEmpty() ? inARow + 1 : 0;
        if (last.text().length() <= LONGEST_CELL && inARow < MOST_IN_A_ROW) {
            int line = Math.max(0, element.sourceRange().start().lineNumber());
            blocks.add(new Paragraph("", Location.line(line)));
        }
    }
}
