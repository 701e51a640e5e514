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

/**
 * HTML within Markdown, simply: its text, a line a block, and the rows of its tables, each cell once. Who needs more
 * reads the page as HTML.
 */
final class HtmlText {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "caption", "section");
    private static final Set<String> UNSEEN = Set.of("script", "style", "title");

    private final String html;
    private final ReadLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<RunCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int textLine;
    private boolean inCell;
    private boolean rowStarts;

    private HtmlText(String html, int line, ReadLimits limits) {
        this.html = html;
        this.line = line;
        this.textLine = line;
        this.limits = limits;
    }

    static List<Block> blocks(String html, int line, ReadLimits limits) throws LimitExceededException {
        HtmlText reader = new HtmlText(html, line, limits);
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
        endText();
        endTable();
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int tag(int from) throws LimitExceededException {
        if (html.startsWith("<!--", from)) {
            return skip(from, "-->");
        }
        int end = html.indexOf('>', from);
        int to = end < 0 ? html.length() : end;
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
        element(name, closing);
        return skip(from, ">");
    }

    /** Past the next such text, lines counted. */
    private int skip(int from, String until) {
        int found = html.indexOf(until, from + 1);
        int to = found < 0 ? html.length() : found + until.length();
        for (int i = from; i < to; i++) {
            line += html.charAt(i) == '\n' ? 1 : 0;
        }
        return to;
    }

    private void element(String name, boolean closing) throws LimitExceededException {
        switch (name) {
            case "td", "th" -> {
                endText();
                inCell = !closing;
                textLine = line;
            }
            case "tr" -> {
                endText();
                inCell = false;
                rowStarts = true;
            }
            case "table" -> {
                endText();
                inCell = false;
                endTable();
            }
            default -> {
                if (LINES.contains(name)) {
                    breakLine();
                }
            }
        }
    }

    private void breakLine() throws LimitExceededException {
        if (inCell) {
            text.append('\n');
        } else {
            endText();
        }
    }

    private void append(char c) throws LimitExceededException {
        if (c == '\n' || c == '\r') {
            if (!inCell) {
                endText();
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

    private void endText() throws LimitExceededException {
        String trimmed = Blanks.trim(text.toString());
        text.setLength(0);
        if (inCell) {
            if (cells.size() == limits.maxGridCells()) {
                throw new LimitExceededException(
                        "a table of more than " + cells.size() + " cells", "maxGridCells", limits.maxGridCells());
            }
            cells.add(new RunCell(trimmed, rowStarts || cells.isEmpty(), Location.line(textLine)));
            rowStarts = false;
            inCell = false;
        } else if (!trimmed.isEmpty()) {
            endTable();
            blocks.add(new Paragraph(trimmed, Location.line(textLine)));
        }
    }

    private void endTable() {
        if (!cells.isEmpty()) {
            blocks.add(new CellRun(cells));
            cells.clear();
        }
    }
}
