package org.gongkai.formats.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a data table, its lines joined by line feeds. A raised figure is a mark of a footnote and
 * stands in brackets, cells of a table within the cell are kept apart by bars: so neither ever joins a figure.
 */
final class CellText {
    private static final String BAR = " | ";

    private final PageTree page;
    private final Element cell;
    private final TextFlow text = new TextFlow();

    private CellText(PageTree page, Element cell) {
        this.page = page;
        this.cell = cell;
    }

    static String of(PageTree page, Element cell) {
        CellText reader = new CellText(page, cell);
        reader.walk();
        return reader.text.lines();
    }

    private void walk() {
        @Nullable Node node = cell.childNodeSize() > 0 ? cell.childNode(0) : null;
        while (node != null) {
            boolean skipped = node instanceof Element element && Furniture.is(element, page);
            if (!skipped) {
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
            switch (element.normalName()) {
                case "br" -> text.lineBreak();
                case "td", "th", "tr", "tbody", "thead", "tfoot" -> {}
                case "sup" -> text.add(isMark(element) ? "[" : "");
                case "input" -> input(element);
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
            switch (element.normalName()) {
                case "td", "th" -> {
                    if (element.nextElementSibling() != null) {
                        text.addPlain(BAR);
                    }
                }
                case "sup" -> text.add(isMark(element) ? "]" : "");
                default -> {
                    if (element.isBlock()) {
                        text.lineBreak();
                    }
                }
            }
        }
    }

    /** A figure raised behind another one would read as its last digit. */
    private boolean isMark(Element sup) {
        String raised = sup.text();
        return !raised.isEmpty() && raised.chars().allMatch(Character::isDigit);
    }

    /** A form that is filled in shows what it was filled in with. */
    private void input(Element element) {
        String type = element.attr("type");
        if (type.isEmpty() || type.equalsIgnoreCase("text") || type.equalsIgnoreCase("number")) {
            text.add(element.attr("value"));
        }
    }
}
