package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.io.Blanks;

/**
 * One line of the text and what its own signs make of it.
 *
 * @param number the line, from 1
 * @param kind what it is
 * @param text for a text or heading, what is left without markup; for cells, the line as it stands
 * @param raw the line with its indentation
 */
record Line(int number, Kind kind, String text, String raw) {

    /** A text so long, alone among tabs, is an indented paragraph: the longest label of the form has 36 characters. */
    private static final int LONGEST_CELL = 100;

    /** And so is a shorter one that ends as a sentence does. */
    private static final int SHORTEST_SENTENCE = 30;

    enum Kind {
        BLANK,
        /** Nothing to see, but more than blanks of the keyboard: an empty paragraph, or an empty cell on its line. */
        EMPTY,
        TEXT,
        HEADING,
        /** A tab and one cell. */
        CELL,
        /** Cells between tabs. */
        TABS,
        /** Cells, or words, two blanks or more apart. */
        GAPS,
        /** Cells between pipes. */
        PIPES,
        /** One cell and the pipe behind it; one without a text, too. */
        PIPED_CELL,
        /** What says nothing itself: the line below a Markdown table's head, or between the rows of a drawn frame. */
        RULE
    }

    static Line of(int number, String raw) {
        String drawn = Pinyin.without(Markup.withoutArtefacts(raw));
        if (BoxSigns.isRule(Blanks.trim(drawn))) {
            return new Line(number, Kind.RULE, "", "");
        }
        String line = BoxSigns.withPipes(drawn);
        if (line.indexOf('\t') >= 0) {
            return tabbed(number, line);
        }
        String trimmed = Blanks.trim(line);
        if (trimmed.isEmpty()) {
            return new Line(number, holdsWideBlank(line) ? Kind.EMPTY : Kind.BLANK, "", "");
        }
        if (Markup.headingLevel(trimmed) > 0) {
            return new Line(number, Kind.HEADING, trimmed, line);
        }
        if (Pipes.isRule(trimmed)) {
            return new Line(number, Kind.RULE, "", "");
        }
        if (Pipes.isCell(trimmed)) {
            return new Line(number, Kind.PIPED_CELL, trimmed, line);
        }
        if (Pipes.isRow(trimmed)) {
            return new Line(number, Kind.PIPES, trimmed, line);
        }
        if (Gaps.isRow(line, trimmed)) {
            return new Line(number, Kind.GAPS, line, line);
        }
        String text = Markup.plain(trimmed);
        return new Line(number, text.isEmpty() ? Kind.BLANK : Kind.TEXT, text, line);
    }

    private static Line tabbed(int number, String line) {
        String text = Blanks.trim(line);
        if (text.indexOf('\t') < 0 && isSentence(text)) {
            return new Line(number, Kind.TEXT, Markup.plain(text), line);
        }
        int tab = line.indexOf('\t');
        boolean single = line.indexOf('\t', tab + 1) < 0 && Blanks.isBlank(line.substring(0, tab));
        return new Line(number, single ? Kind.CELL : Kind.TABS, line, line);
    }

    private static boolean holdsWideBlank(String line) {
        return line.indexOf('\u00A0') >= 0 || line.indexOf('\u3000') >= 0;
    }

    private static boolean isSentence(String text) {
        return text.length() > LONGEST_CELL || (text.length() > SHORTEST_SENTENCE && Markup.endsSentence(text));
    }

    /** The same line as one of another kind. */
    Line as(Kind other) {
        return new Line(number, other, text, raw);
    }

    /** The same line as text. */
    Line asText() {
        return new Line(number, Kind.TEXT, Markup.plain(Blanks.trim(raw)), raw);
    }

    /** Whether nothing can be seen in it. */
    boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.EMPTY;
    }

    /** The cells of a line that has some. */
    List<String> cells() {
        return switch (kind) {
            case CELL -> List.of(Markup.plain(Blanks.trim(text)));
            case TABS -> Tabs.cells(text);
            case PIPES, PIPED_CELL -> Pipes.cells(text);
            case BLANK, EMPTY, TEXT, GAPS, HEADING, RULE -> List.of();
        };
    }
}
