package org.gongkai.formats.markup;

import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.ObjectSign;
import org.jsoup.nodes.Element;

/** Pictures that stand in a cell where words may be meant: none of them can be read for sure. */
final class Pictures {
    /** What is no wider, or no higher, only keeps a place or is a line. */
    private static final int THINNEST = 3;

    private Pictures() {}

    static boolean isOne(Element element) {
        return switch (element.normalName()) {
            case "img", "svg", "canvas", "object", "embed", "meter", "progress" -> true;
            default -> false;
        };
    }

    /** The sign, and behind it what the picture is said to show; empty where there is nothing to see. */
    static String text(Element picture) {
        if (isThin(picture.attr("width")) || isThin(picture.attr("height"))) {
            return "";
        }
        String words = picture.normalName().equals("img") ? picture.attr("alt") : picture.text();
        return ObjectSign.TEXT + Blanks.trim(words);
    }

    private static boolean isThin(String size) {
        int digits = 0;
        while (digits < size.length() && Character.isDigit(size.charAt(digits))) {
            digits++;
        }
        return digits == 1 && Character.digit(size.charAt(0), 10) <= THINNEST;
    }
}
