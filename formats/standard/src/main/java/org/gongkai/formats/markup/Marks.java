package org.gongkai.formats.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * 注码: a figure that is the mark of a note, and would read as a digit of the figure it stands beside; so do doubtful
 * ones.
 */
final class Marks {
    private static final Set<String> NAMES = Set.of("sup", "sub", "super", "superscript", "subscript");

    private Marks() {}

    /**
     * Whether the element is one.
     *
     * @param before what stands right before it in its cell
     */
    static boolean is(Element element, Element cell, PageTree page, char before) {
        if (element.normalName().equals("sup")) {
            return isNumber(element.text());
        }
        if (Formula.isBeside(element) || Doubts.of(element, cell, page)) {
            return true;
        }
        boolean may = !element.isBlock()
                && (element.normalName().equals("sub")
                        || isNamedSo(element.className())
                        || (Character.isDigit(before) && leadsToNote(element))
                        || (page.looks(element) & Looks.OFF_THE_LINE) != 0);
        if (!may) {
            return false;
        }
        String text = element.text();
        return isNumber(text) && digits(cell.text()) > text.length();
    }

    /** A link to another place of the page. */
    private static boolean leadsToNote(Element element) {
        String address = element.attr("href");
        int hash = address.indexOf('#');
        return hash >= 0 && hash + 1 < address.length();
    }

    /** Of Word, as MsoFootnoteReference, and of those who write pages. */
    private static boolean isNamedSo(String names) {
        if (names.isEmpty()) {
            return false;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        return lower.contains("footnote") || lower.contains("endnote") || NAMES.contains(lower);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && digits(text) == text.length();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
