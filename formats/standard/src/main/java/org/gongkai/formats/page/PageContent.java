package org.gongkai.formats.page;

import java.util.List;

/**
 * 一页: the glyphs of one page, in the order of the file, and its lines.
 *
 * @param number the page, from 1
 * @param width in points
 * @param height in points
 * @param glyphs what is written, blanks too
 * @param rules lines that can belong to tables
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {

    /** Copies. */
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
