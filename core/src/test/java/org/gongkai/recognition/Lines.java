package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Location;

/** Lines of text as a page has them. */
final class Lines {
    private Lines() {}

    /** In a list that can be changed. */
    static List<TextLine> of(String... texts) {
        return new ArrayList<>(Arrays.stream(texts).map(Lines::plain).toList());
    }

    static TextLine plain(String text) {
        return new TextLine(text, false, Location.unknown());
    }

    static TextLine heading(String text) {
        return new TextLine(text, true, Location.unknown());
    }
}
