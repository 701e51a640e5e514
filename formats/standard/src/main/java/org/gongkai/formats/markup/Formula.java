package org.gongkai.formats.markup;

import org.jsoup.nodes.Element;

/** 公式 in MathML: what stands below, above or raised beside a number there is no digit of it. */
final class Formula {
    private Formula() {}

    /** Whether the element stands so beside what stands before it, or under a root. */
    static boolean isBeside(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.normalName().charAt(0) != 'm') {
            return false;
        }
        return switch (parent.normalName()) {
            case "mfrac", "msup", "msub", "msubsup", "mover", "munder", "munderover", "mmultiscripts", "mroot" ->
                element.previousElementSibling() != null;
            case "msqrt" -> true;
            default -> false;
        };
    }
}
