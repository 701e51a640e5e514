package org.gongkai.formats.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables whose first row, or the rule below it, has fewer cells than other rows, as converters write them of merged
 * cells. Markdown cuts each row to the first one, so that is made as wide as the widest; the cells that each row has by
 * itself are kept in mind. Rows without a rule, as a page break leaves them, are none for Markdown.
 */
final class NarrowTables {
    /** A table that is wider is left as it is: each of its rows would be filled up to that. */
    private static final int WIDEST = 64;

    private final List<String> lines;
    private final Map<Integer, Integer> cells = new HashMap<>();

    private NarrowTables(List<String> lines) {
        this.lines = lines;
    }

    static NarrowTables of(String text) {
        NarrowTables tables = new NarrowTables(new ArrayList<>(text.lines().toList()));
        for (int i = 1; i < tables.lines.size(); i++) {
            if (isRule(tables.lines.get(i)) && tables.lines.get(i - 1).indexOf('|') >= 0) {
                i = tables.widen(i);
            }
        }
        return tables;
    }

    /** The text with those tables widened, each line where it was. */
    String text() {
        return String.join("\n", lines);
    }

    /** How many cells the row on this line has by itself; all that it is given where the table was wide enough. */
    int cells(int line) {
        return cells.getOrDefault(line, Integer.MAX_VALUE);
    }

    /** The lines as they stand, where each is a row between pipes and no rule makes a table of them. */
    Optional<String> rows(int line, int count) {
        if (line < 1 || count < 1 || line - 1 + count > lines.size()) {
            return Optional.empty();
        }
        List<String> rows = lines.subList(line - 1, line - 1 + count);
        return rows.stream().allMatch(NarrowTables::isRow) ? Optional.of(String.join("\n", rows)) : Optional.empty();
    }

    /** Whether a line is a row between pipes. */
    static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 1 && row.charAt(0) == '|' && row.charAt(row.length() - 1) == '|';
    }

    /** Widens the table with this rule if it has to be; gives its last line. */
    private int widen(int rule) {
        int header = split(lines.get(rule - 1)).size();
        int columns = Math.min(header, split(lines.get(rule)).size());
        int widest = Math.max(header, split(lines.get(rule)).size());
        boolean cut = header > columns;
        int end = rule + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            List<String> row = split(lines.get(end));
            widest = Math.max(widest, row.size());
            cut |= filled(row) > columns;
            end++;
        }
        if (cut && widest <= WIDEST) {
            for (int row = rule - 1; row < end; row++) {
                cells.put(row + 1, split(lines.get(row)).size());
            }
            lines.set(rule - 1, wider(lines.get(rule - 1), " |", widest));
            lines.set(rule, wider(lines.get(rule), "---|", widest));
        }
        return end - 1;
    }

    private static String wider(String row, String cell, int width) {
        String line = row.stripTrailing();
        String closed = line.endsWith("|") ? line : line + " |";
        return closed + cell.repeat(Math.max(0, width - split(row).size()));
    }

    /** The cells up to the last one in which something stands. */
    private static int filled(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    /** Whether a line is the rule below the first row. */
    static boolean isRule(String line) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dash && pipe;
    }

    /** The cells between pipes; a pipe behind a backslash is text. */
    static List<String> split(String row) {
        String line = row.strip();
        List<String> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|') {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
        }
        if (from < line.length()) {
            cells.add(line.substring(from));
        }
        return cells;
    }
}
