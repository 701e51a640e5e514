package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.recognition.Placement.Certainty;
import org.gongkai.template.Figure;
import org.gongkai.template.FormRow;
import org.gongkai.template.Identity;

/**
 * Weighs the placements that the labels allow against the sums of the form: first each row against its own, then all of
 * them together against those that go over rows. A place on which all that are left agree is taken, as inferred; the
 * others stay blank.
 */
final class Weigher {
    private final List<Identity> identities;
    private final Map<Figure, BigDecimal> known;

    /**
     * For one table.
     *
     * @param identities its sums
     * @param known the figures that the labels alone have settled
     */
    Weigher(List<Identity> identities, Map<Figure, BigDecimal> known) {
        this.identities = identities;
        this.known = known;
    }

    private record Row(FormRow form, RowReading reading, RowOptions options, boolean lostCells) {}

    /**
     * A placement for each of the rows.
     *
     * @param lostCells which rows end before others do; the cells that they lost need not have been blank
     */
    Map<FormRow, Placement> weigh(Map<FormRow, RowReading> open, Predicate<FormRow> lostCells) {
        List<Row> rows = new ArrayList<>();
        open.forEach((form, reading) -> rows.add(new Row(form, reading, options(form, reading), lostCells.test(form))));
        List<RowOptions> weighed =
                rows.stream().map(Row::options).filter(row -> !row.isEmpty()).toList();
        new SumsOverRows(over(rows), known, weighed).narrow();
        Map<FormRow, Placement> placements = new LinkedHashMap<>();
        rows.forEach(row -> placements.put(row.form(), placement(row)));
        return placements;
    }

    private RowOptions options(FormRow row, RowReading reading) {
        return RowOptions.of(reading.filled(), row.figures(), identities);
    }

    /** The sums that go over several rows, all of them settled or open with something to choose from. */
    private List<Identity> over(List<Row> rows) {
        Set<Figure> open = rows.stream()
                .filter(row -> !row.options().isEmpty())
                .flatMap(row -> row.form().figures().stream())
                .collect(Collectors.toSet());
        return identities.stream()
                .filter(identity -> identity.terms().stream().allMatch(f -> known.containsKey(f) || open.contains(f)))
                .filter(identity ->
                        rows.stream().noneMatch(row -> row.form().figures().containsAll(identity.terms())))
                .toList();
    }

    private static Placement placement(Row row) {
        if (!row.options().isEmpty()) {
            return row.options().agreed();
        }
        boolean blank = !row.reading().hasFilled() && !row.lostCells();
        return Placement.empty(row.form().figures().size(), blank ? Certainty.ABSENT : Certainty.AMBIGUOUS);
    }
}
