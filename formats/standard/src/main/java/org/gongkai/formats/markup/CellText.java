package org.gongkai.formats.markup;

import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Faint;
import org.gongkai.formats.io.ObjectSign;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a data table, its lines joined by line feeds. The mark of a footnote stands in brackets,
 * and so does what may not be seen so; cells of a table within the cell are kept apart by bars: so neither ever joins a
 * figure.
 */
public final class CellText {
    private static final String BAR = " | ";
    private static final String OPEN = "[";
    private static final String CLOSE = "]";

    private final PageTree page;
    private final Element cell;
    private final TextFlow text = new TextFlow();
    private @Nullable Element mark;
    private String picture = "";

    private CellText(PageTree page, Element cell) {
        this.page = page;
        this.cell = cell;
    }

    /**
     * The text of a cell or caption; where a picture stands in it, alone or beside a figure, with the sign of that and
     * what it is said to show.
     */
    public static String of(PageTree page, Element cell) {
        if (Sight.isEmptied(cell, page)) {
            return "";
        }
        CellText reader = new CellText(page, cell);
        reader.walk();
        String words = reader.text.lines();
        if (cell.normalName().equals("caption")) {
            return words;
        }
        if (Doubts.ofWhole(cell, page)) {
            return OPEN + words + CLOSE;
        }
        boolean picture = words.isEmpty() || (reader.mayShowDigits() && Faint.mayBePartOfNumber(words));
        return picture ? words + reader.picture : words;
    }

    /** The text of a cell whose place in its row is not sure: a figure, or none, in brackets. */
    public static String atUnsurePlace(String text) {
        return text.isEmpty() || Faint.mayBePartOfNumber(text) ? OPEN + text + CLOSE : text;
    }

    /** The text of a cell whose markup stands in a text that is no page. */
    public static String of(String html, Budget budget) throws LimitExceededException {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            TextFlow text = new TextFlow();
            text.add(html);
            return text.lines();
        }
        PageTree page = PageTree.parse(html, budget);
        return of(page, page.document().body());
    }

    /** The text of a cell that is none of a table of figures, where pictures say nothing. */
    public static String withoutPicture(String text) {
        int sign = text.indexOf(ObjectSign.TEXT);
        return sign < 0 ? text : text.substring(0, sign);
    }

    private void walk() {
        @Nullable Node node = cell.childNodeSize() > 0 ? cell.childNode(0) : null;
        while (node != null) {
            boolean taken = node instanceof Element element && take(element);
            if (!taken) {
                enter(node);
                if (node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    continue;
                }
                leave(node);
            }
            node = following(node);
        }
    }

    /** Whether there is a picture, and it is not said to show what is no number. */
    private boolean mayShowDigits() {
        return picture.length() == ObjectSign.TEXT.length() || Faint.holdsPartOfNumber(picture);
    }

    /** Takes an element whole, or leaves it out; false if what is in it is to be walked. */
    private boolean take(Element element) {
        if (Controls.isOne(element)) {
            if (!Sight.isHidden(element, page)) {
                text.add(" ");
                text.add(Controls.words(element));
                text.add(" ");
            }
            return true;
        }
        if (Pictures.isOne(element)) {
            if (picture.isEmpty() && !Sight.isHidden(element, page)) {
                picture = Pictures.text(element);
            }
            return true;
        }
        return Furniture.is(element, page) || Sight.isCutAway(element, page);
    }

    private @Nullable Node following(Node from) {
        Node at = from;
        while (at.nextSibling() == null) {
            Node parent = at.parent();
            if (parent == null || parent.equals(cell)) {
                return null;
            }
            leave(parent);
            at = parent;
        }
        return at.nextSibling();
    }

    private void enter(Node node) {
        if (node instanceof TextNode run) {
            text.add(run.getWholeText());
        } else if (node instanceof Element element) {
            if (mark == null && Marks.is(element, cell, page, text.last())) {
                mark = element;
                text.add(OPEN);
            }
            switch (element.normalName()) {
                case "br" -> text.lineBreak();
                case "td", "th", "tr", "tbody", "thead", "tfoot" -> {}
                default -> {
                    if (element.isBlock()) {
                        text.lineBreak();
                    }
                }
            }
        }
    }

    private void leave(Node node) {
        if (node instanceof Element element) {
            if (element.equals(mark)) {
                text.add(CLOSE);
                mark = null;
            }
            switch (element.normalName()) {
                case "td", "th" -> {
                    if (element.nextElementSibling() != null) {
                        text.addPlain(BAR);
                    }
                }
                default -> {
                    if (element.isBlock()) {
                        text.lineBreak();
                    }
                }
            }
        }
    }
}
