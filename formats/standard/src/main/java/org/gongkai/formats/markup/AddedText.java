package org.gongkai.formats.markup;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a rule of the page's sheet puts before or behind an element: {@code content: "5"}. */
final class AddedText {
    /** With these beside it a number is another one. */
    private static final String PARTS = "0123456789.-−－+,%％十百千万亿零〇一二三四五六七八九件条个";

    private AddedText() {}

    /** Whether it may be a part of a number: one that the page counts, or words. */
    static boolean isOfNumber(String content) {
        return !content.isEmpty() && (content.startsWith("counter") || isPart(words(content)));
    }

    /** Whether it is what an attribute of the element says. */
    static boolean isAttribute(String content) {
        return content.startsWith("attr(");
    }

    /** Whether an attribute of the element may be a part of a number. */
    static boolean isInAttributeOf(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("data-") && isPart(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Nothing else than what makes numbers; a point alone keeps a place. */
    private static boolean isPart(String words) {
        String part = words.strip();
        return !part.isEmpty() && !part.equals(".") && part.chars().allMatch(c -> PARTS.indexOf(c) >= 0);
    }

    /** The words between quotation marks, without what stands for signs of a font of pictures. */
    private static String words(String content) {
        char quote = content.charAt(0);
        if (quote != '"' && quote != '\'') {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int at = 1;
        while (at < content.length() && content.charAt(at) != quote) {
            if (content.charAt(at) == '\\') {
                int from = at + 1;
                at = from;
                while (at < content.length() && at - from < 6 && Character.digit(content.charAt(at), 16) >= 0) {
                    at++;
                }
                if (at > from) {
                    words.append((char) Integer.parseInt(content, from, at, 16));
                } else if (at < content.length()) {
                    at++;
                }
            } else {
                words.append(content.charAt(at));
                at++;
            }
        }
        return words.toString();
    }
}
