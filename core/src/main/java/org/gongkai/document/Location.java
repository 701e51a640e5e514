package org.gongkai.document;

import java.util.OptionalInt;

/**
 * 出处: where in a document something stands. A number is 0 where the format has no such thing.
 *
 * @param line the line of the text, from 1
 * @param page the page, from 1
 * @param table the table of the document, from 1
 * @param row the row of that table, from 1
 * @param column the column of that table, from 1
 */
public record Location(int line, int page, int table, int row, int column) {

    private static final Location UNKNOWN = new Location(0, 0, 0, 0, 0);

    /** Throws {@link IllegalArgumentException} if a number is negative. */
    public Location {
        if (line < 0 || page < 0 || table < 0 || row < 0 || column < 0) {
            throw new IllegalArgumentException("a location has no negative numbers");
        }
    }

    /** Nobody knows where. */
    public static Location unknown() {
        return UNKNOWN;
    }

    /** A line of a text. */
    public static Location line(int line) {
        return new Location(line, 0, 0, 0, 0);
    }

    /** A cell of a table. */
    public static Location cell(int table, int row, int column) {
        return new Location(0, 0, table, row, column);
    }

    /** The line, where the format has lines. */
    public OptionalInt lineNumber() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** In words, as {@code page 2, table 3, row 2, column 7}; empty where unknown. */
    public String describe() {
        StringBuilder words = new StringBuilder();
        append(words, "line ", line);
        append(words, "page ", page);
        append(words, "table ", table);
        append(words, "row ", row);
        append(words, "column ", column);
        return words.toString();
    }

    private static void append(StringBuilder words, String name, int number) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(name).append(number);
        }
    }
}
