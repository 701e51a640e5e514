package org.gongkai.formats.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The parsed page, within the limits, with what each of its tables holds. Walks are never recursive. */
public final class PageTree {
    /** More than the parser puts around a page by itself, so that what is too deep shows. */
    private static final int SPARE_DEPTH = 8;

    private final Document document;
    private final IdentityHashMap<Element, TableSurvey> tables;
    private final StyleSheet styles;
    private final Set<Element> copies;
    /** What the styles of elements say: an office program writes the same one at every cell. */
    private final Map<String, Integer> said = new HashMap<>();

    /** The element that was asked for last, as often happens several times. */
    private @Nullable Element last;

    private int looks;

    private PageTree(Document document, Survey survey) {
        this.document = document;
        this.tables = survey.tables;
        this.styles = survey.styles.isEmpty() ? StyleSheet.NONE : StyleSheet.of(survey.styles);
        this.copies = styles.isEmpty() ? Set.of() : Copies.of(styles, tables);
    }

    public static PageTree parse(String html, Budget budget) throws LimitExceededException {
        ReadLimits limits = budget.limits();
        requireTags(html, limits.maxNodes());
        Parser parser = Parser.htmlParser()
                .setMaxDepth((int) Math.min((long) limits.maxNesting() + SPARE_DEPTH, Integer.MAX_VALUE))
                .setTrackPosition(true);
        Document document = Jsoup.parse(html, "", parser);
        Survey survey = new Survey(budget);
        survey.walk(document);
        return new PageTree(document, survey);
    }

    public Document document() {
        return document;
    }

    public TableSurvey survey(Element table) {
        return tables.getOrDefault(table, TableSurvey.EMPTY);
    }

    /** Whether the element is hidden by the page's style sheet, and its tables are shown elsewhere. */
    boolean isCopy(Element element) {
        return !copies.isEmpty() && copies.contains(element);
    }

    /**
     * What the style of an element says, and the page's where its own does not say otherwise: a sum of the signs of
     * {@link Looks}.
     */
    int looks(Element element) {
        if (!element.equals(last)) {
            int own = own(element.attr("style"));
            int ofPage = ofSheet(element);
            looks = own | ((own & Looks.SHOWN) == 0 ? ofPage : ofPage & ~Looks.HIDDEN);
            last = element;
        }
        return looks;
    }

    private int own(String style) {
        return style.isEmpty() ? 0 : said.computeIfAbsent(style, Looks::of);
    }

    /** What the page's style sheet says of an element of a table of data. */
    private int ofSheet(Element element) {
        if (styles.isEmpty()) {
            return 0;
        }
        if (styles.hasLongSelectors()) {
            return isInData(element) ? styles.inData(element) : 0;
        }
        int signs = styles.of(element);
        return signs != 0 && isInData(element) ? signs : 0;
    }

    /** Whether the page's style sheet puts colours behind words. */
    boolean isColoured() {
        return styles.isColoured();
    }

    /** Elsewhere scripts show and hide what readers ask for. */
    private boolean isInData(Element element) {
        Element table = element.parent();
        while (table != null && !table.normalName().equals("table")) {
            table = table.parent();
        }
        return table != null && !survey(table).isLayout();
    }

    /** Counts tags before anything is built of them. */
    private static void requireTags(String html, int most) throws LimitExceededException {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > most) {
                throw tooMany(most);
            }
        }
    }

    private static LimitExceededException tooMany(int most) {
        return new LimitExceededException("more than " + most + " elements and texts", "maxNodes", most);
    }

    /** One walk through the page: counts, measures depth, and notes what stands in which table. */
    private static final class Survey {
        private final Budget budget;
        private final ReadLimits limits;
        private final IdentityHashMap<Element, TableSurvey> tables = new IdentityHashMap<>();
        private final Deque<TableSurvey> open = new ArrayDeque<>();
        private final List<Element> styles = new ArrayList<>();
        private int nodes;

        Survey(Budget budget) {
            this.budget = budget;
            this.limits = budget.limits();
        }

        void walk(Document document) throws LimitExceededException {
            Node node = document;
            int depth = 0;
            while (node != null) {
                enter(node, depth);
                if (node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    depth++;
                    continue;
                }
                while (node != null && node.nextSibling() == null) {
                    leave(node);
                    node = node.parent();
                    depth--;
                }
                if (node != null) {
                    leave(node);
                    node = node.nextSibling();
                }
            }
        }

        private void enter(Node node, int depth) throws LimitExceededException {
            budget.step();
            if (++nodes > limits.maxNodes()) {
                throw tooMany(limits.maxNodes());
            }
            if (depth > limits.maxNesting()) {
                throw new LimitExceededException(
                        "elements nested more than " + limits.maxNesting() + " levels deep",
                        "maxNesting",
                        limits.maxNesting());
            }
            if (node instanceof TextNode text) {
                if (!open.isEmpty()) {
                    open.peek().text(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                if (element.normalName().equals("table")) {
                    TableSurvey table = new TableSurvey();
                    tables.put(element, table);
                    open.push(table);
                } else if (element.normalName().equals("style")) {
                    styles.add(element);
                } else if (!open.isEmpty()) {
                    open.peek().element(element.normalName());
                }
            }
        }

        private void leave(Node node) {
            if (node instanceof Element element && !open.isEmpty()) {
                if (element.normalName().equals("table")) {
                    TableSurvey table = open.pop();
                    table.end();
                    if (!open.isEmpty()) {
                        open.peek().nested(table);
                    }
                } else {
                    open.peek().end(element.normalName());
                }
            }
        }
    }
}
