package org.gongkai.formats.markdown;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/** Makes blocks of Markdown. Walks the tree by its links, so that its depth needs no stack. */
final class MarkdownReader {
    /** A list, its item, its paragraph and the text in it. */
    private static final int NODES_A_LINE = 4;

    /** Each may begin a node: a link, emphasis, code, markup, an escape, a cell, an item or a quote within another. */
    private static final String SIGNS = "[]!*_`<&\\|>-+.)";

    private final ReadLimits limits;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();

    /** The numbers of the items in front of which one stands. */
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

    private NarrowTables tables = NarrowTables.of("");
    private int nodes;

    MarkdownReader(ReadLimits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    List<Block> read(String text) throws LimitExceededException {
        requireSigns(text);
        tables = NarrowTables.of(text);
        Node root;
        try {
            root = parse(tables.text());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LimitExceededException limit) {
                throw limit;
            }
            throw e;
        }
        Node node = root.getFirstChild();
        while (node != null) {
            boolean inside = isContainer(node);
            if (!inside) {
                block(node);
            }
            node = inside && node.getFirstChild() != null ? node.getFirstChild() : behind(node, root);
        }
        return blocks;
    }

    /** Counts what the parser makes nodes of, before it does. */
    private void requireSigns(String text) throws LimitExceededException {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs += c == '\n' ? NODES_A_LINE : SIGNS.indexOf(c) >= 0 ? 1 : 0;
        }
        if (signs > limits.maxNodes()) {
            throw new LimitExceededException(
                    "more than " + limits.maxNodes() + " lines and signs of Markdown", "maxNodes", limits.maxNodes());
        }
    }

    /** Each bracket that may end a link looks at those before it, so the time is looked at here. */
    private Node parse(String text) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .linkProcessor(this::noteTime)
                .maxOpenBlockParsers(Math.max(1, limits.maxNesting()))
                .build()
                .parse(Emphasis.beforeHan(text));
    }

    private LinkResult noteTime(LinkInfo link, Scanner scanner, InlineParserContext context) {
        try {
            budget.requireTime();
        } catch (LimitExceededException e) {
            throw new UncheckedIOException(e);
        }
        return LinkResult.none();
    }

    private static Node behind(Node node, Node root) {
        Node at = node;
        while (at.getNext() == null && at.getParent() != root) {
            at = at.getParent();
        }
        return at.getNext();
    }

    /** Quotes, lists and their items. */
    private static boolean isContainer(Node node) {
        return node instanceof org.commonmark.node.BlockQuote
                || node instanceof org.commonmark.node.ListBlock
                || node instanceof ListItem;
    }

    private void block(Node node) throws LimitExceededException {
        int line = line(node);
        if (node instanceof org.commonmark.node.Heading heading) {
            String text = Blanks.trim(InlineText.of(node).replace("\n", ""));
            if (!text.isEmpty()) {
                add(new Heading(heading.getLevel(), text, Location.line(line)));
            }
        } else if (node instanceof org.commonmark.node.Paragraph) {
            Optional<String> rows = tables.rows(line, node.getSourceSpans().size());
            if (rows.isPresent()) {
                plain(rows.get(), line);
            } else {
                lines(marker(node) + InlineText.of(node), line);
            }
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock html) {
            for (Block block : HtmlText.blocks(html.getLiteral(), line, limits, budget)) {
                add(block);
            }
        } else if (node instanceof IndentedCodeBlock code) {
            plain(code.getLiteral(), line);
        } else if (node instanceof FencedCodeBlock code) {
            plain(code.getLiteral(), line + 1);
        }
    }

    /** A number in front of a list's item is text: the reports count their points so. */
    private String marker(Node node) {
        if (node.getParent() instanceof ListItem item
                && item.getParent() instanceof OrderedList list
                && node.getPrevious() == null) {
            return number(item, list) + list.getMarkerDelimiter() + " ";
        }
        return "";
    }

    /** Counts on from the last item above that was counted. */
    private int number(ListItem item, OrderedList list) {
        int steps = 0;
        Node from = item;
        while (!numbers.containsKey(from) && from.getPrevious() != null) {
            from = from.getPrevious();
            steps++;
        }
        int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        int number = numbers.getOrDefault(from, first) + steps;
        numbers.put(item, number);
        return number;
    }

    private void lines(String text, int first) throws LimitExceededException {
        int line = first;
        for (String part : text.split(InlineText.BREAK, -1)) {
            String trimmed = Blanks.trim(part);
            if (!trimmed.isEmpty()) {
                add(new Paragraph(trimmed, Location.line(line)));
            }
            line++;
        }
    }

    private void plain(String text, int first) throws LimitExceededException {
        for (Block block : PlainRows.blocks(text, first)) {
            int cells = block instanceof CellRun run ? run.cells().size() : 0;
            for (int cell = 0; cell < cells; cell++) {
                countCell(cell);
            }
            add(block);
        }
    }

    private void table(Node table) throws LimitExceededException {
        List<RunCell> cells = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row, cells);
                }
            }
        }
        if (!cells.isEmpty()) {
            blocks.add(new CellRun(cells));
        }
    }

    private void row(Node row, List<RunCell> cells) throws LimitExceededException {
        boolean starts = true;
        int left = tables.cells(line(row));
        for (Node cell = row.getFirstChild(); cell != null && left > 0; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                left--;
                countCell(cells.size());
                String text = CellMarkup.text(cell, budget);
                cells.add(new RunCell(text, starts, Location.line(line(row))));
                starts = false;
            }
        }
    }

    private void add(Block block) throws LimitExceededException {
        countNode();
        blocks.add(block);
    }

    private void countCell(int before) throws LimitExceededException {
        countNode();
        if (before == limits.maxGridCells()) {
            throw new LimitExceededException(
                    "a table of more than " + before + " cells", "maxGridCells", limits.maxGridCells());
        }
    }

    private void countNode() throws LimitExceededException {
        budget.step();
        if (nodes == limits.maxNodes()) {
            throw new LimitExceededException("more than " + nodes + " lines and cells", "maxNodes", limits.maxNodes());
        }
        nodes++;
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
