package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;

/** A set document as the pages of a file, drawn in one of the ways in which programs draw. */
final class PrintedPages {
    /** Latin characters are half as wide as Chinese ones. */
    static final Advances HALF_WIDTH = c -> c < 0x1100 ? 0.5 : 1;

    /** How a program draws lines and text. */
    enum Style {
        PLAIN,
        BOXES,
        DOUBLE_LINES,
        DASHES,
        CELL_BY_CELL,
        CROOKED,
        TURNED_RIGHT,
        UPSIDE_DOWN,
        TURNED_LEFT,
        PRINTED_TWICE,
        RADICALS,
        OUT_OF_ORDER
    }

    private PrintedPages() {}

    static List<PageContent> of(Document document, Style style) {
        List<PageContent> pages = new ArrayList<>();
        for (SetPage page : PageSetter.set(document, HALF_WIDTH).pages()) {
            pages.add(draw(page, pages.size() + 1, style));
        }
        return pages;
    }

    static List<Block> read(List<PageContent> pages) throws LimitExceededException {
        return PageBlocks.of(pages, new Budget(ReadLimits.standard()));
    }

    private static PageContent draw(SetPage page, int number, Style style) {
        List<Glyph> glyphs = new ArrayList<>();
        int run = 0;
        for (SetText text : page.texts()) {
            write(text, ++run, 0, style, glyphs);
            if (style == Style.PRINTED_TWICE && text.strong()) {
                write(text, ++run, 0.4, style, glyphs);
            }
        }
        if (style == Style.OUT_OF_ORDER) {
            glyphs.sort((a, b) ->
                    Integer.compare(a.text().hashCode() * 31 + a.run(), b.text().hashCode() * 31 + b.run()));
        }
        List<Rule> rules = new ArrayList<>();
        Random random = new Random(number);
        page.rules().forEach(rule -> line(rule, style, random, rules));
        PageContent drawn = new PageContent(number, SetPage.WIDTH, SetPage.HEIGHT, glyphs, rules);
        return switch (style) {
            case TURNED_RIGHT -> turned(drawn, 1);
            case UPSIDE_DOWN -> turned(drawn, 2);
            case TURNED_LEFT -> turned(drawn, 3);
            default -> drawn;
        };
    }

    private static void write(SetText text, int run, double off, Style style, List<Glyph> glyphs) {
        double x = text.x() + off;
        for (int i = 0; i < text.text().length(); ) {
            int c = text.text().codePointAt(i);
            i += Character.charCount(c);
            double width = HALF_WIDTH.of(c) * text.size();
            String sign = style == Style.RADICALS ? radical(c) : Character.toString(c);
            glyphs.add(new Glyph(sign, x, text.y(), width, text.size(), 0, run));
            x += width;
        }
    }

    private static String radical(int c) {
        return switch (c) {
            case '一' -> "⼀";
            case '二' -> "⼆";
            case '长' -> "⻓";
            case '民' -> "⺠";
            case '门' -> "⻔";
            case '行' -> "⾏";
            case '户' -> "⼾";
            default -> Character.toString(c);
        };
    }

    private static void line(Rule rule, Style style, Random random, List<Rule> rules) {
        boolean level = rule.top() == rule.bottom();
        switch (style) {
            case BOXES -> rules.add(new Rule(rule.left(), rule.top(), rule.right() + 0.7, rule.bottom() + 0.7));
            case DOUBLE_LINES -> {
                rules.add(rule);
                rules.add(moved(rule, level ? 0 : 1.8, level ? 1.8 : 0));
            }
            case DASHES -> {
                double length = level ? rule.right() - rule.left() : rule.bottom() - rule.top();
                for (double at = 0; at < length; at += 4) {
                    double end = Math.min(at + 2.2, length);
                    rules.add(
                            level
                                    ? new Rule(rule.left() + at, rule.top(), rule.left() + end, rule.top())
                                    : new Rule(rule.left(), rule.top() + at, rule.left(), rule.top() + end));
                }
            }
            case CELL_BY_CELL -> {
                double middle = level ? (rule.left() + rule.right()) / 2 : (rule.top() + rule.bottom()) / 2;
                rules.add(
                        level
                                ? new Rule(rule.left(), rule.top(), middle - 0.6, rule.top() + 0.3)
                                : new Rule(rule.left(), rule.top(), rule.left() + 0.3, middle - 0.6));
                rules.add(
                        level
                                ? new Rule(middle + 0.6, rule.top(), rule.right(), rule.top() + 0.3)
                                : new Rule(rule.left(), middle + 0.6, rule.left() + 0.3, rule.bottom()));
            }
            case CROOKED -> {
                double off = random.nextDouble() - 0.5;
                rules.add(moved(rule, level ? 0 : off, level ? off : 0));
            }
            default -> rules.add(rule);
        }
    }

    private static Rule moved(Rule rule, double x, double y) {
        return new Rule(rule.left() + x, rule.top() + y, rule.right() + x, rule.bottom() + y);
    }

    /** The same page printed smaller. */
    static PageContent shrunk(PageContent page, double times) {
        List<Glyph> glyphs = page.glyphs().stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        times * glyph.x(),
                        times * glyph.y(),
                        times * glyph.width(),
                        times * glyph.size(),
                        glyph.turn(),
                        glyph.run()))
                .toList();
        List<Rule> rules = page.rules().stream()
                .map(rule ->
                        new Rule(times * rule.left(), times * rule.top(), times * rule.right(), times * rule.bottom()))
                .toList();
        return new PageContent(page.number(), times * page.width(), times * page.height(), glyphs, rules);
    }

    /** The same page turned right by some quarters. */
    private static PageContent turned(PageContent page, int quarters) {
        PageContent turned = page;
        for (int i = 0; i < quarters; i++) {
            double height = turned.height();
            List<Glyph> glyphs = turned.glyphs().stream()
                    .map(glyph -> new Glyph(
                            glyph.text(),
                            height - glyph.y(),
                            glyph.x(),
                            glyph.width(),
                            glyph.size(),
                            (glyph.turn() + 1) % 4,
                            glyph.run()))
                    .toList();
            List<Rule> rules = turned.rules().stream()
                    .map(rule -> Rule.between(height - rule.top(), rule.left(), height - rule.bottom(), rule.right()))
                    .toList();
            turned = new PageContent(page.number(), /* width= */ height, /* height= */ turned.width(), glyphs, rules);
        }
        return turned;
    }
}
