package org.gongkai.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays the blocks of a table out as the printed grid: groups merge, the last column takes the width that is left. */
final class PrintedForm {
    private final int labelColumns;
    private final int valueColumns;
    private final List<FormCell> cells = new ArrayList<>();
    private int row;

    private PrintedForm(List<FormBlock> blocks) {
        labelColumns = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .mapToInt(r -> r.groups().size() + (r.label().isPresent() ? 1 : 0))
                .max()
                .orElse(0);
        valueColumns = blocks.stream().mapToInt(b -> b.columns().size()).max().orElse(0);
    }

    static List<FormCell> cells(List<FormBlock> blocks) {
        PrintedForm form = new PrintedForm(blocks);
        blocks.forEach(form::block);
        form.cells.sort(Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column));
        return List.copyOf(form.cells);
    }

    private void block(FormBlock block) {
        block.title().ifPresent(title -> {
            cells.add(FormCell.label(row, 0, 1, labelColumns + valueColumns, title));
            row++;
        });
        int depth = block.columns().stream()
                .mapToInt(c -> c.groups().size() + 1)
                .max()
                .orElse(0);
        block.corner().ifPresent(corner -> cells.add(FormCell.label(row, 0, depth, labelColumns, corner)));
        headers(block, 0, block.columns().size(), 0, depth);
        row += depth;
        int first = row;
        rowLabels(block.rows(), 0, block.rows().size(), 0, first);
        for (FormRow formRow : block.rows()) {
            for (int i = 0; i < formRow.figures().size(); i++) {
                cells.add(FormCell.place(
                        row,
                        labelColumns + i,
                        width(block, i, i + 1),
                        formRow.figures().get(i)));
            }
            row++;
        }
    }

    /** Columns {@code from} to {@code to} share the groups above {@code level}. */
    private void headers(FormBlock block, int from, int to, int level, int depth) {
        int start = from;
        while (start < to) {
            FormColumn column = block.columns().get(start);
            if (column.groups().size() == level) {
                cells.add(FormCell.label(
                        row + level,
                        labelColumns + start,
                        depth - level,
                        width(block, start, start + 1),
                        column.label()));
                start++;
            } else {
                int end = start + 1;
                while (end < to
                        && group(block.columns().get(end).groups(), level).equals(group(column.groups(), level))) {
                    end++;
                }
                cells.add(FormCell.label(
                        row + level,
                        labelColumns + start,
                        1,
                        width(block, start, end),
                        column.groups().get(level)));
                headers(block, start, end, level + 1, depth);
                start = end;
            }
        }
    }

    private void rowLabels(List<FormRow> rows, int from, int to, int level, int first) {
        int start = from;
        while (start < to) {
            FormRow formRow = rows.get(start);
            if (formRow.groups().size() == level) {
                if (formRow.label().isPresent()) {
                    cells.add(FormCell.label(
                            first + start,
                            level,
                            1,
                            labelColumns - level,
                            formRow.label().get()));
                }
                start++;
            } else {
                int end = start + 1;
                while (end < to && group(rows.get(end).groups(), level).equals(group(formRow.groups(), level))) {
                    end++;
                }
                cells.add(FormCell.label(
                        first + start, level, end - start, 1, formRow.groups().get(level)));
                rowLabels(rows, start, end, level + 1, first);
                start = end;
            }
        }
    }

    private int width(FormBlock block, int from, int to) {
        int last = block.columns().size();
        return to == last ? valueColumns - from : to - from;
    }

    private static Optional<Label> group(List<Label> groups, int level) {
        return level < groups.size() ? Optional.of(groups.get(level)) : Optional.empty();
    }
}
