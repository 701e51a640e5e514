package org.gongkai.formats.text;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts characters into lines. */
final class Lines {
    private Lines() {}

    /** The lines with their numbers. A form feed begins a new piece of text on the same line, as editors count. */
    static List<Line> of(CharBuffer chars) {
        List<Line> lines = new ArrayList<>();
        int length = chars.length();
        int number = 1;
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = chars.get(i);
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            lines.add(Line.of(number, chars.subSequence(from, i).toString()));
            if (c == '\r' && i + 1 < length && chars.get(i + 1) == '\n') {
                i++;
            }
            if (c != '\f') {
                number++;
            }
            from = i + 1;
        }
        if (from < length) {
            lines.add(Line.of(number, chars.subSequence(from, length).toString()));
        }
        return lines;
    }
}
