package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/** Turns a page so that its text runs to the right, with what is printed twice once. */
final class Upright {
    private Upright() {}

    static PageContent of(PageContent page) {
        int turn = mostFrequentTurn(page.glyphs());
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            Glyph upright = turned(glyph, turn, page);
            String text = Signs.plain(upright.text());
            if (!text.isEmpty()) {
                glyphs.add(new Glyph(
                        text,
                        upright.x(),
                        upright.y(),
                        upright.width(),
                        upright.size(),
                        upright.turn(),
                        upright.run()));
            }
        }
        List<Rule> rules = new ArrayList<>(page.rules().size());
        page.rules().forEach(rule -> rules.add(turned(rule, turn, page)));
        boolean sideways = turn % 2 == 1;
        return new PageContent(
                page.number(),
                sideways ? page.height() : page.width(),
                sideways ? page.width() : page.height(),
                Copies.without(glyphs),
                rules);
    }

    private static int mostFrequentTurn(List<Glyph> glyphs) {
        int[] count = new int[4];
        glyphs.forEach(glyph -> count[glyph.turn()]++);
        int most = 0;
        for (int turn = 1; turn < count.length; turn++) {
            most = count[turn] > count[most] ? turn : most;
        }
        return most;
    }

    private static Glyph turned(Glyph glyph, int turn, PageContent page) {
        return new Glyph(
                glyph.text(),
                x(glyph.x(), glyph.y(), turn, page),
                y(glyph.x(), glyph.y(), turn, page),
                glyph.width(),
                glyph.size(),
                (glyph.turn() - turn + 4) % 4,
                glyph.run());
    }

    private static Rule turned(Rule rule, int turn, PageContent page) {
        return Rule.between(
                x(rule.left(), rule.top(), turn, page),
                y(rule.left(), rule.top(), turn, page),
                x(rule.right(), rule.bottom(), turn, page),
                y(rule.right(), rule.bottom(), turn, page));
    }

    private static double x(double x, double y, int turn, PageContent page) {
        return switch (turn) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> page.width() - x;
            default -> page.height() - y;
        };
    }

    private static double y(double x, double y, int turn, PageContent page) {
        return switch (turn) {
            case 0 -> y;
            case 1 -> page.width() - x;
            case 2 -> page.height() - y;
            default -> x;
        };
    }
}
