package org.gongkai.formats.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.markup.CellText;
import org.gongkai.formats.markup.Sight;

/**
 * HTML within Markdown, simply: its text, a line a block, and the rows of its tables, each cell once and with the text
 * that it has on a page. Who needs more reads the page as HTML.
 */
final class HtmlText {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "caption", "section");
    private static final Set<String> UNSEEN = Set.of("script", "style", "title");

    private final String html;
    private final ReadLimits limits;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<RunCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int textLine;
    private boolean inCell;
    private boolean rowStarts;
    private boolean rowHidden;
    private boolean cellHidden;

    /** Where the markup of the open cell begins. */
    private int cellStart;

    private HtmlText(String html, int line, ReadLimits limits, Budget budget) {
        this.html = html;
        this.line = line;
        this.textLine = line;
        this.limits = limits;
        this.budget = budget;
    }

    static List<Block> blocks(String html, int line, ReadLimits limits, Budget budget) throws LimitExceededException {
        HtmlText reader = new HtmlText(html, line, limits, budget);
        reader.read();
        return reader.blocks;
    }

    private void read() throws LimitExceededException {
        for (int i = 0; i < html.length(); ) {
            char c = html.charAt(i);
            if (c == '<' && i + 1 < html.length() && isTagStart(html.charAt(i + 1))) {
                i = tag(i);
            } else if (c == '&') {
                i = entity(i);
            } else {
                append(c);
                i++;
            }
        }
        endText(html.length());
        endTable();
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int tag(int from) throws LimitExceededException {
        if (html.startsWith("<!--", from)) {
            return skip(from, "-->");
        }
        int to = tagEnd(from);
        boolean closing = html.startsWith("</", from);
        int begin = from + (closing ? 2 : 1);
        int nameEnd = begin;
        while (nameEnd < to && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(begin, nameEnd).toLowerCase(Locale.ROOT);
        if (!closing && UNSEEN.contains(name)) {
            return skip(skip(from, "</" + name) - 1, ">");
        }
        int behind = Math.min(html.length(), to + 1);
        element(name, closing, from, behind);
        countLines(from, behind);
        return behind;
    }

    /** Where the tag ends; a sign of it within quotes ends none. */
    private int tagEnd(int from) {
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '>') {
                return at;
            }
            int close = c == '"' || c == '\'' ? html.indexOf(c, at + 1) : -1;
            at = close < 0 ? at : close;
        }
        return html.length();
    }

    /** Past the next such text, lines counted. */
    private int skip(int from, String until) {
        int found = html.indexOf(until, from + 1);
        int to = found < 0 ? html.length() : found + until.length();
        countLines(from, to);
        return to;
    }

    private void countLines(int from, int to) {
        for (int i = from; i < to; i++) {
            line += html.charAt(i) == '\n' ? 1 : 0;
        }
    }

    private void element(String name, boolean closing, int from, int to) throws LimitExceededException {
        switch (name) {
            case "td", "th" -> {
                endText(from);
                inCell = !closing;
                textLine = line;
                cellStart = to;
                cellHidden = rowHidden || Sight.isHidden(html.substring(from, to), budget);
            }
            case "tr" -> {
                endText(from);
                rowStarts = true;
                rowHidden = !closing && Sight.isHidden(html.substring(from, to), budget);
            }
            case "table" -> {
                endText(from);
                rowHidden = false;
                endTable();
            }
            default -> {
                if (LINES.contains(name) && !inCell) {
                    endText(from);
                }
            }
        }
    }

    private void append(char c) throws LimitExceededException {
        if (c == '\n' || c == '\r') {
            if (!inCell) {
                endText(html.length());
            }
            line += c == '\n' ? 1 : 0;
            return;
        }
        if (text.isEmpty()) {
            textLine = line;
        }
        text.append(c);
    }

    private int entity(int from) throws LimitExceededException {
        int end = html.indexOf(';', from);
        if (end < 0 || end - from > 8) {
            append('&');
            return from + 1;
        }
        String name = html.substring(from + 1, end);
        switch (name) {
            case "nbsp" -> append('\u00A0');
            case "lt" -> append('<');
            case "gt" -> append('>');
            case "amp" -> append('&');
            case "quot" -> append('"');
            default -> {
                int code = codePoint(name);
                if (code < 0) {
                    append('&');
                    return from + 1;
                }
                text.appendCodePoint(code);
            }
        }
        return end + 1;
    }

    private static int codePoint(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#")) {
            return -1;
        }
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code >= ' ' && Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Ends the open cell, whose markup goes to there, or a line outside of any. */
    private void endText(int to) throws LimitExceededException {
        String words = Blanks.trim(text.toString());
        text.setLength(0);
        if (inCell) {
            inCell = false;
            endCell(to);
        } else if (!words.isEmpty()) {
            endTable();
            blocks.add(new Paragraph(words, Location.line(textLine)));
        }
    }

    private void endCell(int to) throws LimitExceededException {
        if (cellHidden) {
            return;
        }
        if (cells.size() == limits.maxGridCells()) {
            throw new LimitExceededException(
                    "a table of more than " + cells.size() + " cells", "maxGridCells", limits.maxGridCells());
        }
        String words = CellText.of(html.substring(cellStart, to), budget);
        cells.add(new RunCell(words, rowStarts || cells.isEmpty(), Location.line(textLine)));
        rowStarts = false;
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            blocks.add(new CellRun(cells));
            cells.clear();
        }
    }
}
