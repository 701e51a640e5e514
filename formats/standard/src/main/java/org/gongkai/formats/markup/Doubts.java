package org.gongkai.formats.markup;

import java.util.Locale;
import java.util.Set;
import org.gongkai.formats.io.Faint;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether figures of a cell may be seen otherwise than its markup has them: not at all, elsewhere, or turned round. */
final class Doubts {
    /** What those who write pages call words for screen readers, and hidden ones, in sheets that stand elsewhere. */
    private static final Set<String> NAMES = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screen-reader-only",
            "element-invisible",
            "assistive-text",
            "invisible",
            "hidden",
            "hide",
            "d-none",
            "layui-hide");

    private static final int ADDING = Looks.ADDED | Looks.ADDED_ATTRIBUTE;

    /** A cell of more is no figure. */
    private static final int MOST_NODES = 400;

    private Doubts() {}

    /** Whether what is in an element of the cell is doubtful, alone or beside the rest of the cell. */
    static boolean of(Element element, Element cell, PageTree page) {
        int looks = looks(element, page);
        boolean named = isNamedSo(element);
        if ((looks == 0 && !named && !element.normalName().equals("bdo")) || !isPartOfNumber(element)) {
            return false;
        }
        if (isHardlySeen(element, looks, page) || isTurned(element, looks, page)) {
            return true;
        }
        boolean other = named || (looks & Looks.APART) != 0 || isWhiteOnWhite(element, looks);
        return other && !element.isBlock() && isBesideDigits(element, cell);
    }

    /** Whether a cell says by its own style that its words are seen otherwise. */
    static boolean ofWhole(Element cell, PageTree page) {
        int looks = looks(cell, page);
        if (looks == 0) {
            return false;
        }
        boolean alone = (looks & ADDING) != 0 && !cell.hasText() && isAdded(cell, looks);
        return alone || (isPartOfNumber(cell) && (isHardlySeen(cell, looks, page) || isTurned(cell, looks, page)));
    }

    private static int looks(Element element, PageTree page) {
        int looks = page.looks(element);
        return Colours.isWhite(colour(element, "color")) ? looks | Looks.WHITE : looks;
    }

    private static String colour(Element element, String attribute) {
        String value = element.attr(attribute);
        return value.isEmpty() ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody sees it on the ground it has, or the page puts more beside it. */
    private static boolean isHardlySeen(Element element, int looks, PageTree page) {
        if (isAdded(element, looks)) {
            return true;
        }
        boolean dim = (looks & Looks.DIM) != 0 || (isWhiteOnWhite(element, looks) && isOnPaper(element, page));
        return dim && !Sight.holdsStyles(element);
    }

    private static boolean isAdded(Element element, int looks) {
        return (looks & Looks.ADDED) != 0
                || ((looks & Looks.ADDED_ATTRIBUTE) != 0 && AddedText.isInAttributeOf(element));
    }

    private static boolean isWhiteOnWhite(Element element, int looks) {
        return (looks & (Looks.WHITE | Looks.GROUND)) == Looks.WHITE && !Sight.holdsStyles(element);
    }

    /** Whether no colour is known to be behind it. */
    private static boolean isOnPaper(Element element, PageTree page) {
        if (page.isColoured()) {
            return false;
        }
        for (Element up = element; up != null; up = up.parent()) {
            boolean coloured = Colours.isGround(colour(up, "bgcolor"))
                    || up.hasAttr("background")
                    || (page.looks(up) & Looks.GROUND) != 0;
            if (coloured) {
                return false;
            }
        }
        return true;
    }

    /** Whether its letters, or its parts, stand from right to left. */
    private static boolean isTurned(Element element, int looks, PageTree page) {
        if ((looks & Looks.REORDERED) != 0) {
            return element.childNodeSize() > 1;
        }
        boolean overridden =
                (looks & Looks.OVERRIDDEN) != 0 || element.normalName().equals("bdo");
        return overridden && isRightToLeft(element, page);
    }

    /** Whether the direction that holds in an element is that of Arabic. */
    static boolean isRightToLeft(Element element, PageTree page) {
        for (Element up = element; up != null; up = up.parent()) {
            if ((page.looks(up) & Looks.RIGHT_TO_LEFT) != 0) {
                return true;
            }
            if (up.hasAttr("dir")) {
                return up.attr("dir").strip().equalsIgnoreCase("rtl");
            }
        }
        return false;
    }

    private static boolean isNamedSo(Element element) {
        if (element.normalName().equals("small")) {
            return true;
        }
        String names = element.className();
        if (names.isEmpty()) {
            return false;
        }
        for (int from = 0; from < names.length(); ) {
            int to = from;
            while (to < names.length() && names.charAt(to) > ' ') {
                to++;
            }
            if (NAMES.contains(names.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean isPartOfNumber(Element element) {
        return Faint.mayBePartOfNumber(element.text());
    }

    /** Whether a digit of the cell stands outside of it, and not in an element of the same looks. */
    private static boolean isBesideDigits(Element element, Element cell) {
        int nodes = 0;
        for (Node node = cell; node != null; node = Furniture.next(node, cell)) {
            if (++nodes > MOST_NODES) {
                return true;
            }
            if (node instanceof TextNode text
                    && text.getWholeText().chars().anyMatch(Character::isDigit)
                    && !isWithin(text, element, cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Node node, Element element, Element cell) {
        String style = element.attr("style");
        String name = element.className();
        for (Node up = node.parent(); up != null && !up.equals(cell); up = up.parent()) {
            boolean alike = up.nodeName().equals(element.nodeName())
                    && up.attr("style").equals(style)
                    && up.attr("class").equals(name);
            if (up.equals(element) || alike) {
                return true;
            }
        }
        return false;
    }
}
