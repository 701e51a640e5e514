package org.gongkai.formats.page;

import java.util.List;

/**
 * 排好的页: a page of A4.
 *
 * @param texts what is written, in reading order
 * @param rules the lines of its tables, each of no thickness
 */
public record SetPage(List<SetText> texts, List<Rule> rules) {
    /** The width of A4, in points. */
    public static final double WIDTH = 595.28;
    /** The height of A4, in points. */
    public static final double HEIGHT = 841.89;

    /** Copies. */
    public SetPage {
        texts = List.copyOf(texts);
        rules = List.copyOf(rules);
    }
}
