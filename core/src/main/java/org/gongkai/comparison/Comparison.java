package org.gongkai.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.AnnualReport;

/**
 * 比较: two reports side by side, as a rule those of one organ for two years.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.between(report2020, report2021);
 * for (FigureChange change : comparison.changes()) {
 *     System.out.println(change.describe() + " " + change.kind() + " " + change.difference());
 * }
 * }</pre>
 *
 * <p>Only what means the same is compared. Of table 二 in its two forms that is 处理决定数量; the one row （六） of table 三 of
 * 2019 stands against the sum of the three of 2021; all else of another form is in {@link #onlyBefore()} and
 * {@link #onlyAfter()}. A blank is no number: beside one a figure appeared or disappeared, and has no difference.
 *
 * <p>Immutable and thread-safe. Comparing the other way round gives the same changes, mirrored.
 */
public final class Comparison {
    private final AnnualReport before;
    private final AnnualReport after;
    private final List<FactChange> facts;
    private final List<FigureChange> figures;
    private final List<FigureChange> groups;
    private final List<Incomparable> onlyBefore;
    private final List<Incomparable> onlyAfter;
    private final List<Passage> text;

    private Comparison(AnnualReport before, AnnualReport after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.facts = List.copyOf(FactChange.between(before, after));
        TableComparer tables = new TableComparer(before, after);
        this.figures = List.copyOf(tables.figures());
        this.groups = List.copyOf(tables.groups());
        this.onlyBefore = List.copyOf(tables.onlyBefore());
        this.onlyAfter = List.copyOf(tables.onlyAfter());
        this.text = List.copyOf(TextComparer.compare(TextItem.of(before), TextItem.of(after)));
    }

    /** Compares two reports; in which order of years, and of which organs, is the caller's choice. */
    public static Comparison between(AnnualReport before, AnnualReport after) {
        return new Comparison(before, after);
    }

    /** The first report. */
    public AnnualReport before() {
        return before;
    }

    /** The second report. */
    public AnnualReport after() {
        return after;
    }

    /** Whether the reports say the same, white space in the text aside. */
    public boolean isEmpty() {
        return facts.isEmpty()
                && changes().isEmpty()
                && onlyBefore.isEmpty()
                && onlyAfter.isEmpty()
                && textChanges().isEmpty();
    }

    /** 基本信息: organ, year, form, dates and fee statement, where the reports differ. */
    public List<FactChange> facts() {
        return facts;
    }

    /** 数字的变化: the figures of which the reports say different things, in form order. */
    public List<FigureChange> changes() {
        return figures.stream().filter(FigureChange::isChange).toList();
    }

    /** All figures that can be compared, in form order, the unchanged as well. */
    public List<FigureChange> figures() {
        return figures;
    }

    /** The figure with this id, or the sum that stands for it; empty if it can't be compared. */
    public Optional<FigureChange> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * 办理结果分类: the kinds of outcome of table 三 ((一) to (六)) in the column 总计, each the sum of its rows; empty if a
     * report has no table 三. A sum with a blank in it is no number.
     */
    public List<FigureChange> groups() {
        return groups;
    }

    /** 不可比: figures that only the form of the first report has, in form order. */
    public List<Incomparable> onlyBefore() {
        return onlyBefore;
    }

    /** 不可比: figures that only the form of the second report has, in form order. */
    public List<Incomparable> onlyAfter() {
        return onlyAfter;
    }

    /**
     * 文字: every heading, paragraph, extra row and attachment of both reports, in the order of the second, the unchanged
     * as well; what was removed stands where it was.
     */
    public List<Passage> text() {
        return text;
    }

    /** The passages that are not the same in the same place. */
    public List<Passage> textChanges() {
        return text.stream()
                .filter(passage -> passage.kind() != PassageKind.SAME)
                .toList();
    }

    @Override
    public String toString() {
        return "Comparison[" + changes().size() + " figures, " + textChanges().size() + " passages]";
    }
}
