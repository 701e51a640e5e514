package org.gongkai.template;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/** 表: one of the three tables of a form, as printed. */
public final class FormTable {
    private final SectionKey key;
    private final Revision form;
    private final List<FormBlock> blocks;
    private final List<Figure> figures;
    private final List<FormCell> cells;
    private final int rowCount;
    private final int columnCount;
    private final List<Label> labels;
    private final List<Identity> identities;
    private final Filling filling;

    FormTable(SectionKey key, Revision form, List<FormBlock> blocks, IdentitySource source, Filling filling) {
        this.key = key;
        this.form = form;
        this.blocks = List.copyOf(blocks);
        this.figures = this.blocks.stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.figures().stream())
                .toList();
        this.cells = PrintedForm.cells(this.blocks);
        this.rowCount = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
        this.columnCount = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        Map<String, Label> byKey = new LinkedHashMap<>();
        cells.forEach(cell -> cell.label().ifPresent(label -> byKey.put(label.key(), label)));
        this.labels = List.copyOf(byKey.values());
        this.identities = List.copyOf(source.of(this));
        this.filling = filling;
    }

    /** Puts entries into all places of the table, the table being copied once and not once a figure. */
    interface Filling {
        AnnualReport fill(AnnualReport report, Iterator<? extends Entry> entries);
    }

    /** Writes down the identities once the figures are there. */
    interface IdentitySource {
        List<Identity> of(FormTable table);
    }

    /** Which table: {@code PROACTIVE_DISCLOSURE}, {@code REQUESTS} or {@code DISPUTES}. */
    public SectionKey key() {
        return key;
    }

    /** The revision it belongs to. */
    public Revision form() {
        return form;
    }

    /** Its parts, from top to bottom. */
    public List<FormBlock> blocks() {
        return blocks;
    }

    /** Its figures, in form order. */
    public List<Figure> figures() {
        return figures;
    }

    /** The printed grid, in row order: labels with their spans, and the place of each figure. */
    public List<FormCell> cells() {
        return cells;
    }

    /** Its labels in reading order, each once. */
    public List<Label> labels() {
        return labels;
    }

    /** The 勾稽关系 within this table. */
    public List<Identity> identities() {
        return identities;
    }

    /** The figure with this id; empty if this table has none. */
    public Optional<Figure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * A copy of the report with these entries in the places of this table, and nothing else changed; the same as
     * {@link Figure#with} for each figure, and much quicker.
     *
     * @param entries one a figure, in the order of {@link #figures()}
     * @throws IllegalArgumentException if there are not as many entries as figures, or the report's table follows
     *     another form
     */
    public AnnualReport fill(AnnualReport report, List<? extends Entry> entries) {
        if (entries.size() != figures.size()) {
            throw new IllegalArgumentException(
                    "entries are not one a figure: " + entries.size() + " for " + figures.size());
        }
        return filling.fill(report, entries.iterator());
    }

    /** How many rows the printed grid has. */
    public int rowCount() {
        return rowCount;
    }

    /** How many columns the printed grid has. */
    public int columnCount() {
        return columnCount;
    }

    @Override
    public String toString() {
        return key.key() + " " + form.key();
    }
}
