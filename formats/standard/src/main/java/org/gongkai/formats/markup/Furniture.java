package org.gongkai.formats.markup;

import java.util.Locale;
import java.util.Set;
import org.gongkai.formats.io.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Elements that are no text of the page: what no browser shows, and what a site puts around its text. */
public final class Furniture {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "datalist",
            "map",
            "xml",
            "noframes",
            "applet",
            "rt",
            "rp",
            "rtc",
            "annotation",
            "annotation-xml",
            "del",
            "s",
            "strike",
            "col",
            "colgroup",
            "dialog");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "header");
    private static final Set<String> NAMES = Set.of(
            "share",
            "sharebar",
            "bdsharebuttonbox",
            "bshare",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "dqwz",
            "footer",
            "foot",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "sidebar",
            "related",
            "recommend",
            "toolbar",
            "qrcode",
            "ewm",
            "erweima",
            "copyright",
            "friendlink",
            "friendlinks",
            "searchbox",
            "pagination",
            "prevnext",
            "statement",
            "fontsize",
            "zoomtool");

    /** What is longer is no menu, whatever it is called. */
    private static final int LONGEST = 400;

    private static final int MOST_NODES = 400;
    private static final int FEWEST_LINKS = 4;
    private static final int LIST_SHARE = 80;

    private Furniture() {}

    /** Whether the element and all in it is left out. */
    public static boolean is(Element element, PageTree page) {
        String name = element.normalName();
        if (NEVER.contains(name) || Sight.isHidden(element, page)) {
            return true;
        }
        if (!element.isBlock() && !AROUND.contains(name)) {
            return false;
        }
        return switch (name) {
            case "html", "body", "main", "article", "td", "th", "tr", "tbody", "thead", "tfoot", "h1", "h2", "p" ->
                false;
            default ->
                (AROUND.contains(name) || isNamedSo(element)) ? holdsNoText(element, page) : isLinkList(element, name);
        };
    }

    private static boolean isNamedSo(Element element) {
        return hasName(element.className()) || hasName(element.id());
    }

    private static boolean hasName(String value) {
        if (value.isEmpty()) {
            return false;
        }
        int from = 0;
        String lower = value.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
            if (!inside) {
                if (NAMES.contains(lower.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Short, without sentences, headings, tables and files to fetch. */
    private static boolean holdsNoText(Element element, PageTree page) {
        int chars = 0;
        int nodes = 0;
        for (Node node = element; node != null; node = next(node, element)) {
            if (++nodes > MOST_NODES) {
                return false;
            }
            if (node instanceof TextNode text) {
                chars += visible(text.getWholeText());
                if (chars > LONGEST) {
                    return false;
                }
            } else if (node instanceof Element inner) {
                boolean kept = switch (inner.normalName()) {
                    case "h1" -> true;
                    case "table" -> page.survey(inner).hasFigures();
                    case "a" -> FileLink.of(inner).isPresent();
                    default -> false;
                };
                if (kept) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A list of which all but a little is links to other pages: a menu, or other reports. */
    private static boolean isLinkList(Element element, String name) {
        if (!name.equals("ul") && !name.equals("ol") && !name.equals("div") && !name.equals("dl")) {
            return false;
        }
        int chars = 0;
        int linked = 0;
        int links = 0;
        int nodes = 0;
        for (Node node = element; node != null; node = next(node, element)) {
            if (++nodes > MOST_NODES) {
                return false;
            }
            if (node instanceof TextNode text) {
                int length = visible(text.getWholeText());
                chars += length;
                linked += isLinked(text, element) ? length : 0;
            } else if (node instanceof Element inner) {
                if (inner.normalName().equals("table") || FileLink.of(inner).isPresent()) {
                    return false;
                }
                links += inner.normalName().equals("a") && inner.hasAttr("href") ? 1 : 0;
            }
        }
        return links >= FEWEST_LINKS && 100L * linked >= (long) LIST_SHARE * chars;
    }

    private static boolean isLinked(Node node, Element within) {
        for (Node up = node.parent(); up != null && !up.equals(within); up = up.parent()) {
            if (up instanceof Element element && element.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private static int visible(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += Blanks.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    /** The next node of the walk below {@code root}, or null at its end. */
    static @Nullable Node next(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parent();
        }
        return null;
    }
}
