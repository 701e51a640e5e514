package org.gongkai.template;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/**
 * Builds a table of the form from what a revision's page writes down. {@code T} is the record that holds its entries.
 */
final class TableForm<T> {
    private final SectionKey key;
    private final Revision form;
    private final Lens<AnnualReport, T> table;
    private final List<FormBlock> blocks = new ArrayList<>();
    /** In the order of the figures: the table with the next entries in it. */
    private final List<BiFunction<T, Iterator<? extends Entry>, T>> fillings = new ArrayList<>();

    private TableForm(SectionKey key, Revision form, Lens<AnnualReport, T> table) {
        this.key = key;
        this.form = form;
        this.table = table;
    }

    static <T> TableForm<T> of(SectionKey key, Revision form, Lens<AnnualReport, T> table) {
        return new TableForm<>(key, form, table);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R> List<TableColumn<R>> columns(TableColumn<R>... columns) {
        return List.of(columns);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T, R> List<TableRow<T, R>> rows(TableRow<T, R>... rows) {
        return List.of(rows);
    }

    /** A titled block of table 二; {@code article} is the item of article 20 and keeps its labels' keys apart. */
    <R> TableForm<T> block(
            int article, String title, String corner, List<TableColumn<R>> columns, List<TableRow<T, R>> rows) {
        String prefix = key.key() + ".item" + article;
        for (TableRow<T, R> row : rows) {
            fillings.add((whole, entries) ->
                    row.lens().with(whole, fill(row.lens().get(whole), columns, entries)));
        }
        return add(
                Optional.of(new Label(prefix, title, List.of())),
                Optional.of(new Label(prefix + ".content", corner, List.of())),
                prefix,
                columns,
                rows);
    }

    /**
     * The one block of table 三; so many rows that the whole is made of the entries at once, and not copied for each.
     */
    <R> TableForm<T> block(
            Label corner,
            List<TableColumn<R>> columns,
            List<TableRow<T, R>> rows,
            Function<Iterator<? extends Entry>, T> whole) {
        fillings.add((blank, entries) -> whole.apply(entries));
        return add(Optional.empty(), Optional.of(corner), key.key(), columns, rows);
    }

    /** The one row of table 四, whose column groups name the figures. */
    TableForm<T> singleRow(List<TableColumn<T>> columns) {
        List<FormColumn> formColumns = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (TableColumn<T> column : columns) {
            Label group = column.groups().get(column.groups().size() - 1);
            Label label = new Label(group.key() + "." + column.key(), column.text(), column.aliases());
            formColumns.add(new FormColumn(column.groups(), label));
            figures.add(new Figure(
                    label.key(), key, column.kind(), column.unit(), group, label, table.then(column.lens())));
        }
        fillings.add((whole, entries) -> fill(whole, columns, entries));
        blocks.add(new FormBlock(
                Optional.empty(),
                Optional.empty(),
                formColumns,
                List.of(new FormRow(List.of(), Optional.empty(), figures))));
        return this;
    }

    FormTable build(FormTable.IdentitySource identities) {
        return new FormTable(key, form, blocks, identities, this::fill);
    }

    private AnnualReport fill(AnnualReport report, Iterator<? extends Entry> entries) {
        T filled = table.get(report);
        for (BiFunction<T, Iterator<? extends Entry>, T> filling : fillings) {
            filled = filling.apply(filled, entries);
        }
        return table.with(report, filled);
    }

    private static <R> R fill(R row, List<TableColumn<R>> columns, Iterator<? extends Entry> entries) {
        R filled = row;
        for (TableColumn<R> column : columns) {
            filled = column.lens().with(filled, entries.next());
        }
        return filled;
    }

    private <R> TableForm<T> add(
            Optional<Label> title,
            Optional<Label> corner,
            String columnPrefix,
            List<TableColumn<R>> columns,
            List<TableRow<T, R>> rows) {
        List<FormColumn> formColumns = new ArrayList<>();
        for (TableColumn<R> column : columns) {
            formColumns.add(new FormColumn(
                    column.groups(), new Label(columnPrefix + "." + column.key(), column.text(), column.aliases())));
        }
        List<FormRow> formRows = new ArrayList<>();
        for (TableRow<T, R> row : rows) {
            Label label = new Label(key.key() + "." + row.key(), row.text(), row.aliases());
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                TableColumn<R> column = columns.get(i);
                Lens<AnnualReport, Entry> lens = table.then(row.lens()).then(column.lens());
                figures.add(new Figure(
                        label.key() + "." + column.key(),
                        key,
                        column.kind(),
                        column.unit(),
                        label,
                        formColumns.get(i).label(),
                        lens));
            }
            formRows.add(new FormRow(row.groups(), Optional.of(label), figures));
        }
        blocks.add(new FormBlock(title, corner, formColumns, formRows));
        return this;
    }
}
