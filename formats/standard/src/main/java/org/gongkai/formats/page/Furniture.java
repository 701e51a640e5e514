package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what a printer puts on every page: page numbers, and lines that stand at one height, above or below all
 * else, with the same words.
 */
final class Furniture {
    /** Of the page's height, at each end. */
    private static final double MARGIN = 0.13;

    /** The parts of a page number are no further apart, in sizes of the font. */
    private static final double COLUMN_GAP = 2.5;

    private static final int LONGEST_NUMBER = 16;

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final int pages;

    private Furniture(List<Sheet> sheets) {
        pages = sheets.size();
        for (Sheet sheet : sheets) {
            for (Line line : outermost(sheet)) {
                pagesOf.computeIfAbsent(key(sheet, line), key -> new HashSet<>())
                        .add(sheet.number());
                pagesOf.computeIfAbsent(count(sheet, line), key -> new HashSet<>())
                        .add(sheet.number());
            }
        }
    }

    static List<Sheet> without(List<Sheet> sheets) {
        Furniture furniture = new Furniture(sheets);
        List<Sheet> kept = new ArrayList<>(sheets.size());
        for (Sheet sheet : sheets) {
            kept.add(furniture.without(sheet));
        }
        return kept;
    }

    private Sheet without(Sheet sheet) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        List<Line> found = outermost(sheet);
        int above = 0;
        while (above < found.size() && isFurniture(sheet, found.get(above), true)) {
            above++;
        }
        int below = found.size();
        while (below > above && isFurniture(sheet, found.get(below - 1), true)) {
            below--;
        }
        for (int i = 0; i < found.size(); i++) {
            if (i < above || i >= below || isFurniture(sheet, found.get(i), false)) {
                lines.remove(found.get(i));
            }
        }
        return sheet.withLines(lines);
    }

    /** The lines in the margins beyond every table; a header may have two. */
    private static List<Line> outermost(Sheet sheet) {
        double top = sheet.tables().stream().mapToDouble(TablePart::top).min().orElse(Double.MAX_VALUE);
        double bottom =
                sheet.tables().stream().mapToDouble(TablePart::bottom).max().orElse(0);
        List<Line> found = new ArrayList<>();
        for (Line line : sheet.lines()) {
            boolean above = line.base() < Math.min(top, MARGIN * sheet.height());
            boolean below = line.base() > Math.max(bottom, (1 - MARGIN) * sheet.height());
            if (above || below) {
                found.add(line);
            }
        }
        return found;
    }

    /**
     * Whether the printer put a line there. No numbers of pages stand within the rest.
     *
     * @param beyond whether the line stands beyond all that is none of the printer's
     */
    private boolean isFurniture(Sheet sheet, Line line, boolean beyond) {
        if (isRowOfFigures(line)) {
            return false;
        }
        String text = bare(line.text());
        boolean low = line.base() > sheet.height() / 2;
        if (isPageNumber(text, sheet.number()) && (low || pages > 1)) {
            return beyond;
        }
        if (isNumber(text)) {
            return beyond && pagesOf.getOrDefault(count(sheet, line), Set.of()).size() > 1;
        }
        Set<Integer> same = pagesOf.getOrDefault(key(sheet, line), Set.of());
        return same.size() > 1 && (same.size() > 2 || pages < 4) && !Signs.isFigure(text);
    }

    /** Whether several entries stand as far apart as those of columns do. */
    private static boolean isRowOfFigures(Line line) {
        List<LooseCell> cells = LooseCell.of(line);
        boolean apart = false;
        for (int i = 1; i < cells.size(); i++) {
            apart |= cells.get(i).from() - cells.get(i - 1).to() > COLUMN_GAP * line.size();
        }
        return apart && cells.stream().filter(LooseCell::isEntry).count() > 1;
    }

    /** Its words and its height; numbers count pages. */
    private static String key(Sheet sheet, Line line) {
        StringBuilder words = new StringBuilder();
        String text = bare(line.text());
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != '#') {
                words.append('#');
            }
        }
        double fromEnd = line.base() < sheet.height() / 2 ? line.base() : line.base() - sheet.height();
        return words.append(' ').append(Math.round(fromEnd / 2)).toString();
    }

    /** A number that counts from another one than the first page does so on each page. */
    private static String count(Sheet sheet, Line line) {
        String text = bare(line.text());
        return isNumber(text) ? "count " + (Integer.parseInt(text) - sheet.number()) : "";
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isBlank(text.substring(i, i + 1))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /** 4, - 4 -, 第4页, 4/9, 第4页共9页; a bare number only near its page. */
    private static boolean isPageNumber(String text, int page) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        int groups = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isDigit(c)) {
                groups += i == 0 || !Signs.isDigit(text.charAt(i - 1)) ? 1 : 0;
                if (groups == 1) {
                    digits.append((char) (c >= '０' ? c - '０' + '0' : c));
                }
            } else if ("-－−–—―·.～~/第页共Pagepof".indexOf(c) < 0) {
                return false;
            }
        }
        if (digits.isEmpty() || digits.length() > 4 || groups > 2) {
            return false;
        }
        boolean dressed = digits.length() < text.length();
        return dressed || Integer.parseInt(digits.toString()) == page;
    }
}
