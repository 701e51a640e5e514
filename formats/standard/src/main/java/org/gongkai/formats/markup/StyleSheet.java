package org.gongkai.formats.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the page's own style sheets say of one class or one id alone, as {@code .old{display:none}} does, and of what
 * stands in tables of data also by longer selectors. Where any longer selector shows such a class again, nothing is
 * sure, and it counts as shown.
 */
final class StyleSheet {
    static final StyleSheet NONE = new StyleSheet();

    /** What says nothing of whether a text is seen unless other signs do. */
    private static final int WITH_OTHERS = Looks.BOX | Looks.GROUND;

    /** What a window on a desk has at least, in pixels. */
    private static final int USUAL_WIDTH = 1000;

    private final Map<String, Integer> looks = new HashMap<>();
    private final Set<String> shownElsewhere = new HashSet<>();
    private final LongSelectors longer = new LongSelectors();
    private boolean coloured;

    private StyleSheet() {}

    static StyleSheet of(List<Element> styles) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : styles) {
            sheet.rules(withoutComments(style.data()), Group.NONE);
        }
        return sheet.looks.isEmpty() && sheet.longer.isEmpty() && !sheet.coloured ? NONE : sheet;
    }

    /** Whether it says nothing of any element. */
    boolean isEmpty() {
        return looks.isEmpty() && longer.isEmpty();
    }

    boolean hasLongSelectors() {
        return !longer.isEmpty();
    }

    /** Whether it puts a colour that is not white behind anything. */
    boolean isColoured() {
        return coloured;
    }

    /** What it says of an element of a table of data, by longer selectors too. */
    int inData(Element element) {
        int signs = looks.isEmpty() ? 0 : of(element);
        return signs | longer.of(element, (signs & Looks.SHOWN) != 0);
    }

    /** What it says of the element by its names, a sum of the signs of {@link Looks}. */
    int of(Element element) {
        int signs = 0;
        String id = element.id();
        if (!id.isEmpty()) {
            signs |= of("#" + id);
        }
        String names = element.className();
        for (int from = 0; from < names.length(); ) {
            int to = from;
            while (to < names.length() && names.charAt(to) > ' ') {
                to++;
            }
            if (to > from) {
                signs |= of("." + names.substring(from, to));
            }
            from = to + 1;
        }
        return (signs & Looks.SHOWN) == 0 ? signs : signs & ~Looks.HIDDEN;
    }

    private int of(String selector) {
        return shownElsewhere.contains(selector) ? Looks.SHOWN : looks.getOrDefault(selector, 0);
    }

    /** What a group of rules holds for. */
    private enum Group {
        NONE,
        SCREENS,
        SOME_SCREENS
    }

    private void rules(String css, Group group) {
        int from = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
            String prelude = prelude(css.substring(from, open));
            boolean opensGroup = prelude.startsWith("@");
            int close = opensGroup ? groupEnd(css, open) : end(css, open);
            String inside = css.substring(open + 1, close);
            if (!opensGroup) {
                rule(prelude, Looks.of(inside), group == Group.SOME_SCREENS);
            } else if (group == Group.NONE) {
                group(prelude, inside);
            }
            from = Math.min(css.length(), close + 1);
        }
    }

    private void group(String prelude, String inside) {
        if (prelude.contains("min-width")) {
            rules(inside, isUsualWidth(prelude) ? Group.SCREENS : Group.SOME_SCREENS);
        } else if (prelude.startsWith("@supports") || prelude.startsWith("@layer") || isForScreens(prelude)) {
            rules(inside, Group.SCREENS);
        }
    }

    private static boolean isForScreens(String prelude) {
        return prelude.indexOf('(') < 0 && (prelude.endsWith("screen") || prelude.endsWith("all"));
    }

    /** Whether a group for screens from a width on holds for those of all desks. */
    private static boolean isUsualWidth(String prelude) {
        int from = prelude.indexOf(':', prelude.indexOf("min-width")) + 1;
        int to = prelude.indexOf(')', from);
        return from > 0
                && to > from
                && Measure.isWithinPixels(prelude.substring(from, to).strip(), USUAL_WIDTH)
                && !prelude.contains("max-width");
    }

    /** What stands between two rules, without statements as {@code @import} that end before. */
    private static String prelude(String between) {
        return between.substring(between.lastIndexOf(';') + 1).strip();
    }

    /** Of a group for some screens only what it shows is taken: there the rest of the sheet holds for phones. */
    private void rule(String prelude, int signs, boolean some) {
        int said = signs & ~WITH_OTHERS;
        coloured |= (signs & Looks.GROUND) != 0;
        if (said == 0) {
            return;
        }
        for (String part : prelude.split(",", -1)) {
            String selector = part.strip();
            if (!some && isPlain(selector)) {
                looks.merge(selector, signs, StyleSheet::later);
            } else {
                if ((signs & Looks.SHOWN) != 0) {
                    names(selector);
                }
                if (!some && said != Looks.SHOWN) {
                    longer.add(selector, signs);
                }
            }
        }
    }

    /** The later rule decides whether it is shown. */
    private static int later(int before, int after) {
        boolean decides = (after & (Looks.SHOWN | Looks.HIDDEN)) != 0;
        return (decides ? before & ~(Looks.SHOWN | Looks.HIDDEN) : before) | after;
    }

    /** One class or one id. */
    private static boolean isPlain(String selector) {
        return selector.length() > 1 && isMark(selector.charAt(0)) && nameEnd(selector, 1) == selector.length();
    }

    private void names(String selector) {
        for (int at = 0; at < selector.length(); at++) {
            if (isMark(selector.charAt(at))) {
                int to = nameEnd(selector, at + 1);
                shownElsewhere.add(selector.substring(at, to));
            }
        }
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '#';
    }

    private static int nameEnd(String text, int from) {
        int to = from;
        while (to < text.length()
                && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '-' || text.charAt(to) == '_')) {
            to++;
        }
        return to;
    }

    private static int end(String css, int open) {
        int close = css.indexOf('}', open);
        return close < 0 ? css.length() : close;
    }

    private static int groupEnd(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    /** Those of style sheets, and the signs of a comment that Word puts around the whole sheet. */
    private static String withoutComments(String css) {
        StringBuilder rest = new StringBuilder(css.length());
        int from = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", from)) {
            rest.append(css, from, open);
            int close = css.indexOf("*/", open + 2);
            from = close < 0 ? css.length() : close + 2;
        }
        return rest.append(css, from, css.length())
                .toString()
                .replace("<!--", "")
                .replace("-->", "");
    }
}
