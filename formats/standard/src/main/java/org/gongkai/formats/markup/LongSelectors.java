package org.gongkai.formats.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Rules of the page's sheet with more than one name, as {@code td .old{display:none}}, and of what the page adds, as
 * {@code .loss::before{content:"-"}}. Those for a pointer or a keyboard say nothing.
 */
final class LongSelectors {
    /** Of more, as of longer ones, none is taken: such a sheet is that of a whole site. */
    private static final int MOST = 32;

    private static final int LONGEST = 120;

    private static final int MOST_PARTS = 4;

    private static final int ADDING = Looks.ADDED | Looks.ADDED_ATTRIBUTE;

    /** A rule whose elements are hidden until one goes to them with the keyboard. */
    private static final List<String> UNTIL_USED = List.of(":not(:focus-within)", ":not(:focus)", ":not(:active)");

    private static final List<String> ADDED = List.of("::before", "::after", ":before", ":after");

    /** Scripts unfold rows and columns, so that none is left out for a rule about many. */
    private static final Set<String> TABLE_PARTS =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup");

    private record Rule(Evaluator elements, int signs) {}

    private final List<Rule> rules = new ArrayList<>();

    boolean isEmpty() {
        return rules.isEmpty();
    }

    void add(String selector, int signs) {
        if (rules.size() >= MOST || selector.length() > LONGEST) {
            return;
        }
        String element = withoutUse(selector);
        String added = withoutAdded(element);
        boolean adds = !added.equals(element);
        boolean unseen = (signs & (Looks.HIDDEN | Looks.UNSEEN)) != 0;
        int said = adds ? (unseen ? 0 : signs & ADDING) : signs & ~(ADDING | Looks.SHOWN);
        if (said == 0 || added.isEmpty() || !isOfPlainParts(added)) {
            return;
        }
        try {
            rules.add(new Rule(QueryParser.parse(added), said));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A rule for what a reader does with the page, or a wrong one.
            return;
        }
    }

    /**
     * What they say of an element, a sum of the signs of {@link Looks}.
     *
     * @param shown another rule shows it
     */
    int of(Element element, boolean shown) {
        int signs = 0;
        for (Rule rule : rules) {
            if ((signs & rule.signs) != rule.signs && element.is(rule.elements)) {
                signs |= rule.signs;
            }
        }
        return shown || TABLE_PARTS.contains(element.normalName()) ? signs & ~Looks.HIDDEN : signs;
    }

    /** A few elements, each within or below the other, without what takes long to find out. */
    private static boolean isOfPlainParts(String selector) {
        int parts = 1;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if ("(~+|\\".indexOf(c) >= 0) {
                return false;
            }
            parts += c <= ' ' || c == '>' ? 1 : 0;
        }
        int state = selector.indexOf(':');
        return parts <= MOST_PARTS
                && (state < 0
                        || selector.startsWith("first-child", state + 1)
                        || selector.startsWith("last-child", state + 1));
    }

    private static String withoutUse(String selector) {
        String rest = selector;
        if (rest.indexOf(":not(") >= 0) {
            for (String state : UNTIL_USED) {
                rest = rest.replace(state, "");
            }
        }
        return rest;
    }

    private static String withoutAdded(String selector) {
        for (String end : ADDED) {
            if (selector.endsWith(end)) {
                return selector.substring(0, selector.length() - end.length());
            }
        }
        return selector;
    }
}
