package org.gongkai.template;

import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;

/** 数据项: one numbered place of a form. Its id is the same in JSON, CSV, findings, golden files and documentation. */
public final class Figure {
    private final String id;
    private final SectionKey table;
    private final FigureKind kind;
    private final Optional<Unit> unit;
    private final Label row;
    private final Label column;
    private final Lens<AnnualReport, Entry> lens;

    Figure(
            String id,
            SectionKey table,
            FigureKind kind,
            Optional<Unit> unit,
            Label row,
            Label column,
            Lens<AnnualReport, Entry> lens) {
        this.id = id;
        this.table = table;
        this.kind = kind;
        this.unit = unit;
        this.row = row;
        this.column = column;
        this.lens = lens;
    }

    /** The figure id, as {@code requests.carriedIn.total}; never reused, never renamed. */
    public String id() {
        return id;
    }

    /** The table of the form it stands in. */
    public SectionKey table() {
        return table;
    }

    /** What it counts. */
    public FigureKind kind() {
        return kind;
    }

    /** The unit that the form prints for an amount; absent for counts, and where the form prints none. */
    public Optional<Unit> unit() {
        return unit;
    }

    /** The label of its row; for table 四, of its group. */
    public Label row() {
        return row;
    }

    /** The label of its column. */
    public Label column() {
        return column;
    }

    /** Row and column in words, as {@code 二、上年结转政府信息公开申请数量 · 总计}. */
    public String describe() {
        return row.text() + " · " + column.text();
    }

    /** The entry in this place; throws {@link IllegalArgumentException} if the report's table follows another form. */
    public Entry get(AnnualReport report) {
        return lens.get(report);
    }

    /**
     * A copy of the report with this entry in this place, and nothing else changed.
     *
     * @throws IllegalArgumentException if the report's table follows another form
     */
    public AnnualReport with(AnnualReport report, Entry entry) {
        return lens.with(report, entry);
    }

    @Override
    public String toString() {
        return id;
    }
}
