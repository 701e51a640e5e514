package org.gongkai.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.markup.CellText;
import org.gongkai.formats.markup.FileLink;
import org.gongkai.formats.markup.Furniture;
import org.gongkai.formats.markup.PageTree;
import org.gongkai.formats.markup.TextFlow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page from top to bottom and makes blocks of it. A walk with a pointer, so that no depth overflows a stack.
 */
final class PageReader {
    private static final int LONGEST_HEADING = 120;

    private final PageTree page;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final TextFlow text = new TextFlow();
    private final List<String> files = new ArrayList<>();
    private final EmptyLines emptyLines = new EmptyLines();
    private String lastHeading = "";
    private int line;
    private int headingLevel;
    private int preformatted;
    private int tables;

    PageReader(PageTree page, Budget budget) {
        this.page = page;
        this.budget = budget;
    }

    Document read() throws LimitExceededException {
        Element body = page.document().body();
        @Nullable Node node = body;
        while (node != null) {
            boolean entered = enter(node);
            if (entered && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            if (entered) {
                leave(node);
            }
            node = following(node, body);
        }
        endLine();
        PageMeta meta = PageMeta.of(page.document());
        if (!blocks.isEmpty()) {
            blocks.addAll(0, meta.lines());
        }
        return new Document(meta.title(), blocks);
    }

    private @Nullable Node following(Node from, Element root) throws LimitExceededException {
        Node at = from;
        while (!at.equals(root) && at.nextSibling() == null) {
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            leave(parent);
            at = parent;
        }
        return at.equals(root) ? null : at.nextSibling();
    }

    /** Takes a node; false if what is in it was taken too, or is left out. */
    private boolean enter(Node node) throws LimitExceededException {
        budget.step();
        if (node instanceof TextNode run) {
            addText(run);
            return false;
        }
        if (!(node instanceof Element element) || Furniture.is(element, page)) {
            return false;
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> endLine();
            case "table" -> {
                endLine();
                return !table(element);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                headingLevel = name.charAt(1) - '0';
            }
            case "pre" -> {
                endLine();
                preformatted++;
            }
            case "dd" -> {
                if (!isTerm(text)) {
                    endLine();
                }
            }
            case "img" -> picture(element);
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
        FileLink.of(element).ifPresent(files::add);
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (text.isBlank() && EmptyLines.isOne(element)) {
            emptyLines.add(element, blocks);
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endLine();
                headingLevel = 0;
            }
            case "pre" -> {
                endPlainLine();
                preformatted--;
            }
            case "dt" -> {}
            case "br" -> {}
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    /** A term of a list of terms stands on one line with what is said of it. */
    private static boolean isTerm(TextFlow text) {
        return text.last() == '：' || text.last() == ':';
    }

    private void addText(TextNode run) {
        String source = run.getWholeText();
        if (text.isBlank() && !Blanks.isBlank(source)) {
            line = Math.max(0, run.sourceRange().start().lineNumber());
        }
        if (preformatted == 0) {
            text.add(source);
            return;
        }
        int from = 0;
        for (int to = source.indexOf('\n'); to >= 0; to = source.indexOf('\n', from)) {
            text.addPlain(source.substring(from, to));
            endPlainLine();
            line++;
            from = to + 1;
        }
        text.addPlain(source.substring(from));
    }

    /** In preformatted text, tabs part the cells of a row. */
    private void endPlainLine() {
        String words = text.plain();
        if (words.indexOf('\t') < 0 || text.isBlank()) {
            endLine();
            return;
        }
        List<RunCell> cells = new ArrayList<>();
        for (String cell : words.split("\t", -1)) {
            cells.add(new RunCell(Blanks.trim(cell), cells.isEmpty(), Location.line(line)));
        }
        blocks.add(new CellRun(cells));
        text.clear();
        files.clear();
    }

    private void endLine() {
        if (headingLevel > 0 && !text.isBlank()) {
            heading();
        } else if (!text.isBlank()) {
            paragraph(text.lines());
        }
        text.clear();
        files.clear();
    }

    /** A heading over several lines is several headings; one that is as long as prose is none. */
    private void heading() {
        String words = text.lines();
        if (words.length() > LONGEST_HEADING) {
            paragraph(words);
            return;
        }
        lastHeading = words;
        blocks.add(new Heading(headingLevel, words, Location.line(line)));
    }

    private void paragraph(String words) {
        if (!files.isEmpty() && dense(words).equals(dense(String.join("", files)))) {
            for (String file : files) {
                blocks.add(new Paragraph(FileLink.line(file), Location.line(line)));
            }
            return;
        }
        blocks.add(new Paragraph(words, Location.line(line)));
    }

    private static String dense(String words) {
        StringBuilder dense = new StringBuilder(words.length());
        words.chars().filter(c -> !Blanks.isBlank((char) c)).forEach(c -> dense.append((char) c));
        return dense.toString();
    }

    /** A picture whose words say that it is of a table or of the report. */
    private void picture(Element img) {
        String words = Blanks.trim(img.attr("alt").isEmpty() ? img.attr("title") : img.attr("alt"));
        if (words.length() > 1 && words.length() <= LONGEST_HEADING && (words.contains("表") || words.contains("报告"))) {
            endLine();
            line = Math.max(0, img.sourceRange().start().lineNumber());
            blocks.add(new Paragraph(FileLink.line(words), Location.line(line)));
        }
    }

    /** Takes a table whole; false if it only lays out the page, and its cells are to be walked. */
    private boolean table(Element table) throws LimitExceededException {
        if (page.survey(table).isLayout()) {
            return false;
        }
        List<List<TableGrid.MarkedCell>> rows = TableGrid.rows(table, page, budget, ++tables);
        caption(table);
        Optional<List<Paragraph>> pairs =
                page.survey(table).hasFigures() ? Optional.empty() : MetadataTable.lines(rows);
        if (pairs.isPresent()) {
            blocks.addAll(pairs.get());
        } else {
            Location location =
                    new Location(Math.max(0, table.sourceRange().start().lineNumber()), 0, tables, 1, 1);
            blocks.addAll(TablePieces.of(rows, location));
        }
        return true;
    }

    /** A caption that repeats the heading above the table is no text of its own. */
    private void caption(Element table) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !Furniture.is(child, page)) {
                String words = CellText.of(page, child);
                if (!words.isEmpty() && !dense(words).equals(dense(lastHeading))) {
                    line = Math.max(0, child.sourceRange().start().lineNumber());
                    words.lines().forEach(one -> blocks.add(new Paragraph(one, Location.line(line))));
                }
            }
        }
    }
}
