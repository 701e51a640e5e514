package org.gongkai.formats.markup;

import java.util.Set;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.jsoup.nodes.Element;

/** Whether a reader of the page sees what stands in an element. */
public final class Sight {
    private static final Set<String> TABLE_PARTS = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

    private Sight() {}

    /** Whether the row or cell that a tag begins, in a text that is no page, is left out. */
    public static boolean isHidden(String tag, Budget budget) throws LimitExceededException {
        if (tag.indexOf('=') < 0 && !tag.contains("hidden")) {
            return false;
        }
        PageTree page = PageTree.parse("<table>" + tag, budget);
        return page.document().select("tr, td, th").stream().anyMatch(part -> isHidden(part, page));
    }

    /** Whether the element is left out: it is hidden or struck, or nothing can be seen of its words. */
    static boolean isHidden(Element element, PageTree page) {
        if (element.hasAttr("hidden") || element.hasAttr("popover") || page.isCopy(element)) {
            return true;
        }
        int looks = page.looks(element);
        return looks != 0
                && ((looks & Looks.HIDDEN) != 0
                        || (!TABLE_PARTS.contains(element.normalName()) && isWithoutWords(element, looks)));
    }

    /** Whether the cells of a row stand in another order than in its source. */
    public static boolean isReordered(Element row, PageTree page) {
        int looks = page.looks(row);
        if ((looks & Looks.REORDERED) != 0) {
            return true;
        }
        int moving = Looks.RIGHT_SIDE | ((looks & Looks.BOX) != 0 ? Looks.NUMBERED : 0);
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if ((page.looks(cell) & moving) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell keeps its place in the row, but shows nothing. */
    static boolean isEmptied(Element cell, PageTree page) {
        int looks = page.looks(cell);
        return (looks & Looks.STRUCK) != 0 || ((looks & Looks.UNSEEN) != 0 && !holdsStyles(cell));
    }

    /** Whether nothing of an element within a cell goes into its size. */
    static boolean isCutAway(Element element, PageTree page) {
        int looks = page.looks(element);
        int all = Looks.TINY | Looks.CUT;
        return (looks & all) == all
                && ((looks & Looks.BOX) != 0 || element.isBlock())
                && !TABLE_PARTS.contains(element.normalName());
    }

    /** A block without size or colour may hold words that have both. */
    private static boolean isWithoutWords(Element element, int looks) {
        return (looks & Looks.STRUCK) != 0
                || ((looks & Looks.UNSEEN) != 0 && !element.isBlock() && !holdsStyles(element));
    }

    /** Whether its words may look otherwise than it says. */
    static boolean holdsStyles(Element element) {
        return element.getAllElements().stream()
                .anyMatch(inner -> !inner.equals(element)
                        && (inner.hasAttr("style") || inner.hasAttr("class") || inner.hasAttr("color")));
    }
}
