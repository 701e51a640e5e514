package org.gongkai.formats.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a block without its markup. */
final class InlineText {
    /** A line end of the source; one that {@code <br>} asks for is a line feed. */
    static final String BREAK = "\r";

    private InlineText() {}

    static String of(Node block) {
        StringBuilder text = new StringBuilder();
        Node node = block.getFirstChild();
        while (node != null) {
            append(text, node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
            } else {
                while (node != block && node.getNext() == null) {
                    node = node.getParent();
                }
                node = node == block ? null : node.getNext();
            }
        }
        return Emphasis.clean(text.toString());
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof Text literal) {
            text.append(literal.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(BREAK);
        } else if (node instanceof HtmlInline html && isLineBreak(html)) {
            text.append('\n');
        }
    }

    static boolean isLineBreak(HtmlInline tag) {
        return tag.getLiteral().regionMatches(true, 0, "<br", 0, 3);
    }
}
