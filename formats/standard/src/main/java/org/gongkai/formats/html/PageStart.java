package org.gongkai.formats.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells markup by how a content begins: comments, declarations and blanks aside, with a tag of HTML. */
final class PageStart {
    private static final int LOOKED_AT = 8 << 10;
    private static final int MOST_BLANKS = 4 << 10;
    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "base",
            "style",
            "script",
            "table",
            "tbody",
            "tr",
            "td",
            "div",
            "p",
            "span",
            "font",
            "center",
            "section",
            "article",
            "main",
            "header",
            "nav",
            "h1",
            "h2",
            "h3",
            "form",
            "br",
            "ul",
            "ol",
            "b",
            "strong",
            "a",
            "img",
            "frameset");

    private PageStart() {}

    static boolean isMarkup(byte[] bytes) {
        String start = start(bytes);
        int at = 0;
        while (true) {
            at = skipBlanks(start, at);
            if (at >= start.length() || start.charAt(at) != '<') {
                return false;
            }
            if (start.startsWith("<!doctype", at)) {
                return start.startsWith("html", skipBlanks(start, at + 9));
            }
            int end;
            if (start.startsWith("<!--", at)) {
                end = start.indexOf("-->", at + 4);
            } else if (start.startsWith("<?xml", at)) {
                end = start.indexOf('>', at);
            } else {
                return TAGS.contains(tagName(start, at + 1));
            }
            if (end < 0) {
                return false;
            }
            at = start.charAt(end) == '>' ? end + 1 : end + 3;
        }
    }

    /** The first characters in lower case, none where they begin no tag; the zero bytes of UTF-16 are left out. */
    private static String start(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && from < MOST_BLANKS && isBlankOrMark(bytes[from])) {
            from++;
        }
        if (from == bytes.length || bytes[from] != '<') {
            return "";
        }
        int to = Math.min(bytes.length, from + LOOKED_AT);
        byte[] kept = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                kept[length++] = bytes[i];
            }
        }
        return new String(kept, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlankOrMark(byte b) {
        int unsigned = b & 0xFF;
        return unsigned <= ' ' || unsigned == 0xEF || unsigned == 0xBB || unsigned == 0xBF || unsigned >= 0xFE;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static String tagName(String text, int from) {
        int to = from;
        while (to < text.length() && isNameCharacter(text.charAt(to))) {
            to++;
        }
        boolean ends =
                to < text.length() && (text.charAt(to) <= ' ' || text.charAt(to) == '>' || text.charAt(to) == '/');
        return ends ? text.substring(from, to) : "";
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
