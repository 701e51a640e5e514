package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.wording.Compact;

/**
 * Splits a document into lines of text and table material. Lines that are nothing but labels, pieces of labels and
 * figures are table material too: so a table looks that has lost its frame.
 */
final class Outline {
    private static final int LONGEST_FRAGMENT = 16;
    private static final int LONGEST_STRANGER = 40;
    private static final int FEWEST_LABELS = 2;
    private static final int FEWEST_VALUES = 2;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Item> run = new ArrayList<>();

    private Outline() {}

    static List<Piece> of(Document document, Runnable betweenSteps) {
        Outline outline = new Outline();
        for (Block block : document.blocks()) {
            betweenSteps.run();
            outline.add(block);
        }
        outline.endRun();
        return outline.pieces;
    }

    private enum Kind {
        CELLS,
        LABEL,
        FRAGMENT,
        VALUE,
        /** A line without text: an empty cell, if cells stand around it. */
        BLANK,
        STRANGER
    }

    /** A line or a run of cells that may belong to a table. */
    private record Item(Kind kind, TextLine line, Material material) {
        List<Atom> atoms() {
            return material.atoms();
        }
    }

    private void add(Block block) {
        if (block instanceof Grid grid) {
            List<Atom> title = takeTitle();
            endRun();
            pieces.add(Material.of(title, grid));
        } else if (block instanceof CellRun cells) {
            TextLine none = new TextLine("", false, cells.location());
            run.add(new Item(Kind.CELLS, none, Material.of(cells)));
        } else if (block instanceof Heading heading) {
            line(heading.text(), true, block);
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.text(), false, block);
        }
    }

    /**
     * The title of the part of a table that begins below, where it stands right above the frame; a sheet without merged
     * cells has it so.
     */
    private List<Atom> takeTitle() {
        int last = run.size() - 1;
        boolean title = last >= 0
                && run.get(last).kind() == Kind.LABEL
                && LabelIndex.FORMS.isTitle(Compact.of(run.get(last).line().text()));
        return title ? beginRow(run.remove(last)) : List.of();
    }

    private void line(String raw, boolean heading, Block block) {
        String text = Compact.trim(raw);
        TextLine line = new TextLine(text, heading, block.location());
        if (text.isEmpty()) {
            if (!run.isEmpty()) {
                run.add(item(Kind.BLANK, line, List.of(text)));
            }
            return;
        }
        Kind kind = kind(line);
        List<String> labels = kind == Kind.STRANGER ? LabelLine.words(text) : List.of();
        if (!labels.isEmpty()) {
            kind = Kind.LABEL;
        }
        boolean outside = kind == Kind.STRANGER && (run.isEmpty() || text.length() > LONGEST_STRANGER);
        if (outside || SectionMatcher.match(line).isPresent()) {
            endRun();
            pieces.add(line);
        } else {
            run.add(item(kind, line, labels.isEmpty() ? List.of(text) : labels));
        }
    }

    private static Item item(Kind kind, TextLine line, List<String> words) {
        List<Atom> atoms = words.stream()
                .map(word -> Atom.unframed(word, line.location(), false))
                .toList();
        return new Item(kind, line, Material.of(atoms, List.of()));
    }

    private static Kind kind(TextLine line) {
        if (line.text().length() > 2 * LONGEST_STRANGER) {
            return Kind.STRANGER;
        }
        if (EntryParser.isValue(line.text())) {
            return Kind.VALUE;
        }
        String compact = Compact.of(line.text());
        if (LabelIndex.FORMS.isLabel(compact, line.text())) {
            return Kind.LABEL;
        }
        boolean fragment = line.text().length() <= LONGEST_FRAGMENT
                && (compact.isEmpty() || Enumerator.isAlone(line.text()) || LabelIndex.FORMS.isFragment(compact));
        return fragment ? Kind.FRAGMENT : Kind.STRANGER;
    }

    /** Takes the longest stretch of the run that looks like a table; what stands before and behind it is text. */
    private void endRun() {
        int from = 0;
        while (from < run.size() && !begins(run.get(from).kind())) {
            from++;
        }
        int to = run.size();
        for (int i = to; i > from && ends(run.get(i - 1).kind()); i--) {
            to = run.get(i - 1).kind() == Kind.STRANGER ? i - 1 : to;
        }
        List<Item> table = run.subList(from, to);
        if (isTable(table)) {
            run.subList(0, from).forEach(this::asText);
            // One item that is a table by itself is a run of cells.
            boolean cells = table.size() == 1;
            pieces.add(cells ? table.get(0).material() : Material.of(atoms(table), lines(table)));
            run.subList(to, run.size()).forEach(this::asText);
        } else {
            run.forEach(this::asText);
        }
        run.clear();
    }

    private static List<Atom> atoms(List<Item> table) {
        List<Atom> atoms = new ArrayList<>();
        boolean rows = hasCells(table);
        for (int i = 0; i < table.size(); i++) {
            Item item = table.get(i);
            if (rows && mayEndFiguresAbove(table, i)) {
                endFiguresAbove(atoms, item.line());
            } else if (rows && isLabel(item)) {
                atoms.addAll(beginRow(item));
            } else if (!rows || !isPageNumber(table, i)) {
                atoms.addAll(item.atoms());
            }
        }
        return List.copyOf(atoms);
    }

    /**
     * Whether a line of nothing but digits, which can be neither a row nor the number of a page, stands right below a
     * row that ends with a figure.
     */
    private static boolean mayEndFiguresAbove(List<Item> table, int at) {
        Item item = table.get(at);
        TextLine line = item.line();
        boolean digits = item.kind() == Kind.STRANGER
                ? PageFurniture.isDigits(line.text())
                : isPageNumber(table, at) && !PageFurniture.mayNumberPage(line);
        if (!digits || at == 0 || table.get(at - 1).kind() != Kind.CELLS) {
            return false;
        }
        List<Atom> above = table.get(at - 1).atoms();
        Atom last = above.get(above.size() - 1);
        return last.isValue() && last.location().line() + 1 == line.location().line();
    }

    /**
     * One number ends the last figure of the row, several may end any: what those are then nobody can tell, and so they
     * are no figures.
     */
    private static void endFiguresAbove(List<Atom> atoms, TextLine line) {
        boolean one = PageFurniture.isLoneNumber(line.text());
        for (int i = atoms.size() - 1;
                i >= 0 && line.location().line() - 1 == atoms.get(i).location().line();
                i--) {
            Atom figure = atoms.get(i);
            if (figure.isValue() && (!one || i == atoms.size() - 1)) {
                atoms.set(i, figure.withText(figure.text() + " [" + line.text() + "]"));
            }
        }
    }

    /**
     * Whether a number alone on its line stands right below a row that ends with a figure, right above one that begins
     * with figures, or between headers and a row: a row has its figures on one line, so this is the number of a page.
     */
    private static boolean isPageNumber(List<Item> table, int at) {
        Item item = table.get(at);
        if (item.kind() != Kind.VALUE || !PageFurniture.isLoneNumber(item.line().text())) {
            return false;
        }
        List<Atom> above = lastRow(cells(table, at, -1));
        List<Atom> below = cells(table, at, 1);
        return (above.size() > 1 && above.get(above.size() - 1).isValue())
                || (above.size() > 1 && !below.isEmpty() && above.stream().noneMatch(Outline::mayBeFigure))
                || beginsWithFigures(below);
    }

    /**
     * The cells next to a line, upwards or downwards, with nothing but blank lines between; none where others stand.
     */
    private static List<Atom> cells(List<Item> table, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < table.size() && table.get(next).kind() == Kind.BLANK) {
            next += step;
        }
        boolean cells = next >= 0 && next < table.size() && table.get(next).kind() == Kind.CELLS;
        return cells ? table.get(next).atoms() : List.of();
    }

    /** The last row, where it stands on one line. */
    private static List<Atom> lastRow(List<Atom> cells) {
        int from = cells.size() - 1;
        while (from > 0 && !cells.get(from).startsRow() && areInLine(cells.get(from - 1), cells.get(from))) {
            from--;
        }
        return from >= 0 && cells.get(from).startsRow() ? cells.subList(from, cells.size()) : List.of();
    }

    private static boolean beginsWithFigures(List<Atom> cells) {
        return cells.size() > 1
                && cells.get(0).isValue()
                && cells.get(1).isValue()
                && !cells.get(1).startsRow()
                && areInLine(cells.get(0), cells.get(1));
    }

    private static boolean mayBeFigure(Atom cell) {
        return cell.isBlank() || cell.isValue();
    }

    private static boolean areInLine(Atom one, Atom other) {
        return one.location().line() == other.location().line();
    }

    /** Between rows, a label on a line of its own is no cell of the row above. */
    private static List<Atom> beginRow(Item item) {
        List<Atom> row = new ArrayList<>();
        for (Atom atom : item.atoms()) {
            row.add(Atom.unframed(atom.text(), atom.location(), row.isEmpty()));
        }
        return row;
    }

    private static boolean isLabel(Item item) {
        return item.kind() == Kind.LABEL || item.kind() == Kind.FRAGMENT || item.kind() == Kind.STRANGER;
    }

    private static boolean hasCells(List<Item> items) {
        return items.stream().anyMatch(item -> item.kind() == Kind.CELLS);
    }

    private static boolean ends(Kind kind) {
        return kind == Kind.STRANGER || kind == Kind.BLANK;
    }

    private static boolean begins(Kind kind) {
        return kind == Kind.LABEL || kind == Kind.CELLS;
    }

    private static boolean isTable(List<Item> items) {
        int labels = 0;
        int values = 0;
        for (Item item : items) {
            if (item.kind() == Kind.CELLS) {
                return true;
            }
            labels += item.kind() == Kind.LABEL ? 1 : 0;
            values += item.kind() == Kind.VALUE || item.kind() == Kind.BLANK ? 1 : 0;
        }
        return labels >= FEWEST_LABELS && values >= FEWEST_VALUES;
    }

    private static List<TextLine> lines(List<Item> items) {
        return hasCells(items)
                ? List.of()
                : items.stream()
                        .filter(item -> item.kind() != Kind.BLANK)
                        .map(Item::line)
                        .toList();
    }

    private void asText(Item item) {
        if (item.kind() == Kind.CELLS) {
            pieces.add(item.material());
        } else if (item.kind() != Kind.BLANK) {
            pieces.add(item.line());
        }
    }
}
