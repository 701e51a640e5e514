package org.gongkai.formats.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML in UTF-8, element by element, whatever the text holds. Made for one part and one thread. */
public final class XmlText {
    private final StringBuilder out = new StringBuilder(1 << 12);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with the declaration. */
    public XmlText() {
        this("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private XmlText(String head) {
        out.append(head);
    }

    /** Begins without a declaration, for what is put into another part. */
    public static XmlText fragment() {
        return new XmlText("");
    }

    /** Begins an element; attributes are names and values in turn, and one without a value is left out. */
    public XmlText start(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element with nothing in it. */
    public XmlText empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    public XmlText element(String name, String text) {
        return start(name).text(text).end();
    }

    /** Text; what XML can't hold becomes U+FFFD. */
    public XmlText text(String text) {
        escape(text);
        return this;
    }

    /** Ends the element that began last. */
    public XmlText end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends as many elements. */
    public XmlText end(int count) {
        for (int i = 0; i < count; i++) {
            end();
        }
        return this;
    }

    /** The part, with all elements ended. */
    public byte[] bytes() {
        end(open.size());
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                default -> i += other(text, i);
            }
        }
    }

    /** Takes what stands here; gives how many characters more than one it took. */
    private int other(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return 1;
        }
        boolean allowed = c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c);
        out.append(allowed ? c : '\uFFFD');
        return 0;
    }
}
