package org.gongkai.site;

/** 标记: the few bits of HTML that are written by hand. */
final class Markup {
    private Markup() {}

    /** A text as HTML, also within quotes. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A link. */
    static String link(String href, String text) {
        return "<a href=\"" + text(href) + "\">" + text(text) + "</a>";
    }

    /** A word of code. */
    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** A link to a word of code, which may be broken behind its dots. */
    static String codeLink(String href, String text) {
        return "<a href=\"" + text(href) + "\">" + code(text).replace(".", ".<wbr>") + "</a>";
    }
}
