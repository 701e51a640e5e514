package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/** Pages that were printed very small, at a size at which lines and cells are as far apart as they usually are. */
final class Magnified {
    /** Nobody sets a report smaller, in points. */
    private static final double SMALLEST = 5;

    private static final double USUAL = 7;
    private static final double MOST = 20;

    private Magnified() {}

    /** The same pages where most of their type is of a usual size. */
    static List<PageContent> of(List<PageContent> pages) {
        double[] sizes = pages.stream()
                .flatMap(page -> page.glyphs().stream())
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::size)
                .sorted()
                .toArray();
        double most = sizes.length == 0 ? USUAL : sizes[sizes.length / 2];
        if (most >= SMALLEST || most <= 0) {
            return pages;
        }
        double times = Math.min(MOST, USUAL / most);
        return pages.stream().map(page -> of(page, times)).toList();
    }

    private static PageContent of(PageContent page, double times) {
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            glyphs.add(new Glyph(
                    glyph.text(),
                    times * glyph.x(),
                    times * glyph.y(),
                    times * glyph.width(),
                    times * glyph.size(),
                    glyph.turn(),
                    glyph.run()));
        }
        List<Rule> rules = new ArrayList<>(page.rules().size());
        for (Rule rule : page.rules()) {
            rules.add(of(rule, times));
        }
        return new PageContent(page.number(), times * page.width(), times * page.height(), glyphs, rules);
    }

    /** A line is as long as it looks, but no thicker than it was. */
    private static Rule of(Rule rule, double times) {
        double x = (rule.left() + rule.right()) / 2 * times;
        double y = (rule.top() + rule.bottom()) / 2 * times;
        double across = (rule.right() - rule.left()) / 2;
        double down = (rule.bottom() - rule.top()) / 2;
        double wide = rule.isUpright() && across < down ? across : across * times;
        double high = rule.isLevel() && down < across ? down : down * times;
        return new Rule(x - wide, y - high, x + wide, y + high);
    }
}
