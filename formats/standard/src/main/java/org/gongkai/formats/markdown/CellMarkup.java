package org.gongkai.formats.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Escape;
import org.gongkai.formats.markup.CellText;

/**
 * The text of a cell. One with tags, links or pictures in it has the text that it has on the page that Markdown
 * becomes, where a raised figure or the mark of a note never joins a figure.
 */
final class CellMarkup {
    private CellMarkup() {}

    static String text(Node cell, Budget budget) throws LimitExceededException {
        StringBuilder html = new StringBuilder();
        boolean marked = false;
        Node node = cell.getFirstChild();
        while (node != null) {
            marked |= isMarkup(node);
            enter(node, html);
            if (node.getFirstChild() != null && !(node instanceof Image)) {
                node = node.getFirstChild();
                continue;
            }
            leave(node, html);
            while (node.getNext() == null && node.getParent() != cell) {
                node = node.getParent();
                leave(node, html);
            }
            node = node.getNext();
        }
        return marked
                ? CellText.of(Emphasis.clean(html.toString()), budget)
                : Blanks.trim(InlineText.of(cell).replace(InlineText.BREAK, "\n"));
    }

    private static boolean isMarkup(Node node) {
        return node instanceof Link
                || node instanceof Image
                || (node instanceof HtmlInline html && !InlineText.isLineBreak(html));
    }

    private static void enter(Node node, StringBuilder html) {
        if (node instanceof Text literal) {
            html.append(Escape.of(literal.getLiteral()));
        } else if (node instanceof Code code) {
            html.append(Escape.of(code.getLiteral()));
        } else if (node instanceof HtmlInline tag) {
            html.append(tag.getLiteral());
        } else if (node instanceof Link link) {
            html.append("<a href=\"").append(Escape.of(link.getDestination())).append("\">");
        } else if (node instanceof Image) {
            html.append("<img alt=\"").append(Escape.of(InlineText.of(node))).append("\">");
        }
    }

    private static void leave(Node node, StringBuilder html) {
        if (node instanceof Link) {
            html.append("</a>");
        }
    }
}
