package org.gongkai.formats.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Changes to a part of markup in UTF-8, place by place, so that all else stays byte for byte. */
public final class PartEdit {
    /** What is put at a byte, and how many bytes it replaces. */
    private static final class Change {
        final StringBuilder text = new StringBuilder();
        int replaced;
    }

    private final byte[] part;
    private final Map<Integer, Change> changes = new TreeMap<>();

    /** Of a part, which is not changed itself. */
    public PartEdit(byte[] part) {
        this.part = part;
    }

    /** Puts text in front of a byte, behind what was put there before. */
    public void insert(int at, String text) {
        replace(at, 0, text);
    }

    /** The same, and takes bytes away. */
    public void replace(int at, int length, String text) {
        Change change = changes.computeIfAbsent(at, key -> new Change());
        change.text.append(text);
        change.replaced = Math.max(change.replaced, length);
    }

    /** Where the tag that begins at a byte ends, behind its closing sign. */
    public int behindTag(int at) {
        char quote = 0;
        for (int i = at; i < part.length; i++) {
            char c = (char) part[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return part.length;
    }

    /** The name in the tag that begins at a byte, with its prefix. */
    public String nameAt(int at) {
        int end = at + 1;
        while (end < part.length && part[end] > ' ' && part[end] != '>' && part[end] != '/') {
            end++;
        }
        return new String(part, at + 1, end - at - 1, StandardCharsets.UTF_8);
    }

    /** Opens a tag that is empty, and puts content between it and a tag that ends it. */
    public void fill(int at, String content) {
        int behind = behindTag(at);
        replace(behind - 2, 2, ">" + content + "</" + nameAt(at) + ">");
    }

    /** The part with its changes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + 1024);
        int from = 0;
        for (Map.Entry<Integer, Change> entry : changes.entrySet()) {
            int at = entry.getKey();
            out.write(part, from, at - from);
            out.writeBytes(entry.getValue().text.toString().getBytes(StandardCharsets.UTF_8));
            from = at + entry.getValue().replaced;
        }
        out.write(part, from, part.length - from);
        return out.toByteArray();
    }

    /** A part with markup put at the end of what its root holds. */
    public static byte[] append(byte[] part, int root, String markup) {
        PartEdit edit = new PartEdit(part);
        int last = part.length - 1;
        while (last > root && !(part[last] == '<' && part[last + 1] == '/')) {
            last--;
        }
        if (last > root) {
            edit.insert(last, markup);
        } else {
            edit.fill(root, markup);
        }
        return edit.bytes();
    }
}
