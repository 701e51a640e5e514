package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.recognition.LabelEntry.Role;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormColumn;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.jspecify.annotations.Nullable;

/**
 * 表头: the cells that a frame prints over its rows of figures, held against the columns of the form. What counts is the
 * order of their texts; the places that they cover are trusted only where the order is another, for many a page draws
 * its headers one column off.
 */
final class HeaderCells {
    static final HeaderCells NONE = new HeaderCells(List.of());

    private final List<Cell> cells;

    HeaderCells(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /**
     * A cell with a text.
     *
     * @param entry what it means; null where no form has such a label
     * @param damaged whether it was cut or misspelt, and may mean another label of the same make
     */
    record Cell(Atom atom, @Nullable LabelEntry entry, boolean damaged) {
        boolean isOver(Atom figure) {
            return atom.sharesColumn(figure);
        }

        boolean is(Role role) {
            return entry != null && !damaged && entry.role() == role;
        }
    }

    /** These and the cells of one more row below them. */
    HeaderCells and(List<Cell> below) {
        List<Cell> all = new ArrayList<>(cells);
        all.addAll(below);
        return new HeaderCells(all);
    }

    /** How the headers come beside those of the form. */
    enum Order {
        /** From left to right as the form has them. */
        FRAMED,
        /** Row by row as the form prints them, but drawn over other columns: their frame is broken. */
        PRINTED,
        /** Another order, or headers of another form. */
        OTHER
    }

    Order order(FormTable form, FormBlock block) {
        Map<String, String> texts = texts(form);
        if (areInOrder(leftToRight(), block.columns(), block, texts)) {
            return Order.FRAMED;
        }
        List<FormColumn> printed = block.columns().stream()
                .sorted(Comparator.comparingInt(column -> column.groups().size()))
                .toList();
        return areInOrder(cells, printed, block, texts) ? Order.PRINTED : Order.OTHER;
    }

    private static boolean areInOrder(
            List<Cell> cells, List<FormColumn> columns, FormBlock block, Map<String, String> texts) {
        return columnsInOrder(cells, columns, texts) && groupsInOrder(cells, block, texts);
    }

    private static boolean columnsInOrder(List<Cell> cells, List<FormColumn> columns, Map<String, String> texts) {
        List<String> expected =
                columns.stream().map(column -> column.label().text()).toList();
        int next = 0;
        for (Cell cell : cells) {
            String text = textOf(cell, texts);
            if (!cell.is(Role.COLUMN)) {
                continue;
            }
            if (text == null) {
                if (expected.stream().noneMatch(own -> own.contains(cell.atom().compact()))) {
                    return false;
                }
            } else if (expected.contains(text)) {
                while (next < expected.size() && !expected.get(next).equals(text)) {
                    next++;
                }
                if (next++ == expected.size()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean groupsInOrder(List<Cell> cells, FormBlock block, Map<String, String> texts) {
        int first = 0;
        for (Cell cell : cells) {
            String text = cell.is(Role.COLUMN_GROUP) ? textOf(cell, texts) : null;
            for (int i = 0; text != null && i < block.columns().size(); i++) {
                if (groups(block.columns().get(i)).contains(text)) {
                    if (i < first) {
                        return false;
                    }
                    first = i;
                    break;
                }
            }
        }
        return true;
    }

    /** Each text once in its column. */
    private List<Cell> leftToRight() {
        List<Cell> sorted = new ArrayList<>();
        cells.stream()
                .sorted(Comparator.comparingInt(cell -> cell.atom().column()))
                .forEach(cell -> {
                    boolean again = sorted.stream()
                            .anyMatch(other -> other.atom().column()
                                            == cell.atom().column()
                                    && other.atom().compact().equals(cell.atom().compact()));
                    if (!again) {
                        sorted.add(cell);
                    }
                });
        return sorted;
    }

    /** Whether both are there and print the headers of different columns. */
    boolean areOthersThan(HeaderCells other) {
        Set<String> own = columns();
        Set<String> others = other.columns();
        return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
    }

    private Set<String> columns() {
        Set<String> keys = new HashSet<>();
        for (Cell cell : cells) {
            LabelEntry entry = cell.entry();
            if (entry != null && cell.is(Role.COLUMN)) {
                keys.add(entry.key());
            }
        }
        return keys;
    }

    /** Whether no header of a form is printed over a figure, but another text is. */
    boolean areStrangeOver(Atom figure) {
        boolean strange = false;
        for (Cell cell : cells) {
            if (cell.isOver(figure)) {
                if (cell.entry() != null && cell.entry().role() == Role.COLUMN) {
                    return false;
                }
                strange |= cell.entry() == null;
            }
        }
        return strange;
    }

    /** Whether a figure stands in a column of the page's own, or far to the right of all headers. */
    boolean areBeside(Atom figure) {
        return areStrangeOver(figure) || areFarFrom(figure);
    }

    /** Whether a figure stands to the right of all headers, and not even beside the last. */
    private boolean areFarFrom(Atom figure) {
        for (Cell cell : cells) {
            if (cell.atom().columnEnd() >= figure.column()) {
                return false;
            }
        }
        return !cells.isEmpty();
    }

    /** Whether the header of another column is printed over one of the cells, which are as many as the columns. */
    boolean areOverOthers(List<Atom> row, FormTable form, FormBlock block) {
        Map<String, String> texts = texts(form);
        for (int i = 0; i < row.size(); i++) {
            Atom figure = row.get(i);
            String own = block.columns().get(i).label().text();
            for (Cell cell : cells) {
                if (cell.is(Role.COLUMN) && cell.isOver(figure) && !own.equals(textOf(cell, texts))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The cells of a row in the order of the form, each below the text of its column and the groups that are printed;
     * empty unless that gives each column one cell.
     */
    Optional<List<Atom>> sort(List<Atom> row, FormTable form, FormBlock block) {
        Map<String, String> texts = texts(form);
        Set<String> groups = cells.stream()
                .filter(cell -> cell.is(Role.COLUMN_GROUP))
                .map(cell -> textOf(cell, texts))
                .collect(Collectors.toSet());
        List<FormColumn> columns = block.columns();
        Map<Integer, Atom> sorted = new HashMap<>();
        for (Atom figure : row) {
            Set<String> over = new HashSet<>();
            for (Cell cell : cells) {
                if (cell.isOver(figure) && (cell.entry() == null || cell.damaged() || textOf(cell, texts) == null)) {
                    return Optional.empty();
                }
                if (cell.isOver(figure) && (cell.is(Role.COLUMN) || cell.is(Role.COLUMN_GROUP))) {
                    over.add(textOf(cell, texts));
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                Set<String> due = groups(columns.get(i));
                due.retainAll(groups);
                due.add(columns.get(i).label().text());
                if (over.equals(due) && sorted.putIfAbsent(i, figure) != null) {
                    return Optional.empty();
                }
            }
        }
        List<Atom> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!sorted.containsKey(i)) {
                return Optional.empty();
            }
            all.add(sorted.get(i));
        }
        return all.size() == row.size() ? Optional.of(all) : Optional.empty();
    }

    /**
     * The one column of which the header is printed over a figure, with its group where others have a header of the
     * same text; below 0 where there is none, or more than one.
     */
    int columnOver(Atom figure, FormBlock block) {
        Set<String> over = new HashSet<>();
        for (Cell cell : cells) {
            if (cell.isOver(figure)) {
                if (cell.entry() == null || cell.damaged()) {
                    return -1;
                }
                over.add(cell.entry().key());
            }
        }
        int found = -1;
        for (int i = 0; i < block.columns().size(); i++) {
            FormColumn column = block.columns().get(i);
            if (over.contains(column.label().key())) {
                if (found >= 0 || (hasNamesake(column, block) && !isBelowItsGroup(column, over))) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean hasNamesake(FormColumn column, FormBlock block) {
        return block.columns().stream()
                        .filter(other ->
                                other.label().text().equals(column.label().text()))
                        .count()
                > 1;
    }

    private static boolean isBelowItsGroup(FormColumn column, Set<String> over) {
        List<Label> groups = column.groups();
        return !groups.isEmpty() && over.contains(groups.get(groups.size() - 1).key());
    }

    /** What the form prints for the label that a cell is; null where it has none such. */
    private static @Nullable String textOf(Cell cell, Map<String, String> texts) {
        return cell.entry() == null ? null : texts.get(cell.entry().key());
    }

    private static Map<String, String> texts(FormTable form) {
        Map<String, String> texts = new HashMap<>();
        for (Label label : form.labels()) {
            texts.put(label.key(), label.text());
        }
        return texts;
    }

    private static Set<String> groups(FormColumn column) {
        return column.groups().stream().map(Label::text).collect(Collectors.toSet());
    }
}
