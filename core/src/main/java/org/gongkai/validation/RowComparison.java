package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/**
 * What the figures of one row of table 二 must be to each other. A subclass names the rows, the columns and the
 * relation; the place is the last column. Undecidable where it does not hold as far as known and a number is lacking.
 */
abstract class RowComparison extends CatalogueRule {
    private final Revision form;
    private final String formula;
    private final List<List<Figure>> rows = new ArrayList<>();

    /**
     * @param formula the relation, with {@code {0}} {@code {1}} … for the columns
     * @param rows the rows of table 二, by the middle of their figure ids
     * @param columns the columns compared, by the end of their figure ids
     */
    RowComparison(
            String id,
            Severity severity,
            String basis,
            Revision form,
            String formula,
            List<String> rows,
            String... columns) {
        super(id, severity, basis);
        this.form = form;
        this.formula = formula;
        FormTable table =
                Templates.of(form).table(SectionKey.PROACTIVE_DISCLOSURE).orElseThrow();
        for (String row : rows) {
            this.rows.add(Arrays.stream(columns)
                    .map(column -> table.figure("proactiveDisclosure." + row + "." + column)
                            .orElseThrow())
                    .toList());
        }
    }

    /** Whether it holds for certain; the numbers come in the order of the columns, empty where none stands. */
    abstract boolean holds(List<Optional<BigDecimal>> numbers);

    /** The value asked for of the place, where the relation has one; called with every number there. */
    Optional<BigDecimal> expected(List<BigDecimal> numbers) {
        return Optional.empty();
    }

    /** The value that is compared; the number in the place unless a subclass adds up. */
    BigDecimal actual(List<BigDecimal> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    /** Whether a remark on a figure explains the row, so that nothing need be said. */
    boolean explainedBy(List<Entry> entries) {
        return false;
    }

    @Override
    public final void check(Subject subject, Consumer<Finding> findings) {
        if (subject.report().revision() != form) {
            return;
        }
        TableValues values = subject.values(SectionKey.PROACTIVE_DISCLOSURE).orElseThrow();
        for (List<Figure> row : rows) {
            List<Optional<BigDecimal>> numbers = new ArrayList<>(row.size());
            for (Figure figure : row) {
                numbers.add(values.number(figure));
            }
            if (holds(numbers)) {
                continue;
            }
            List<Entry> entries = row.stream().map(values::entry).toList();
            if (explainedBy(entries)) {
                continue;
            }
            if (numbers.stream().allMatch(Optional::isPresent)) {
                findings.accept(broken(
                        subject,
                        row,
                        numbers.stream().map(Optional::orElseThrow).toList()));
            } else if (!subject.isMissing(SectionKey.PROACTIVE_DISCLOSURE)) {
                findings.accept(undecidable(subject, row, entries));
            }
        }
    }

    private Finding broken(Subject subject, List<Figure> row, List<BigDecimal> numbers) {
        BigDecimal actual = actual(numbers);
        Optional<BigDecimal> expected = expected(numbers);
        return subject.broken(this, place(row))
                .places(row.stream().map(Figure::id).toList())
                .formula(formula(row))
                .actual(actual)
                .expected(expected)
                .difference(expected.map(actual::subtract))
                .message(message(
                        row.get(0).row().text(),
                        place(row),
                        terms(row, i -> " " + Words.number(numbers.get(i)), Words::columnZh, "、"),
                        terms(row, i -> " " + Words.number(numbers.get(i)), Words::columnEn, ", "),
                        Words.number(actual),
                        expected.map(Words::number).orElse("")))
                .build();
    }

    private Finding undecidable(Subject subject, List<Figure> row, List<Entry> entries) {
        return subject.undecidable(this, place(row))
                .places(row.stream().map(Figure::id).toList())
                .formula(formula(row))
                .message(variant(
                        "undecidable",
                        row.get(0).row().text(),
                        place(row),
                        terms(row, i -> value(entries.get(i), Words::lackZh), Words::columnZh, "、"),
                        terms(
                                row,
                                i -> value(entries.get(i), entry -> " " + Words.lackEn(entry)),
                                Words::columnEn,
                                ", ")))
                .build();
    }

    private static String place(List<Figure> row) {
        return row.get(row.size() - 1).id();
    }

    private static String value(Entry entry, Function<Entry, String> lack) {
        return TableValues.number(entry)
                .map(number -> " " + Words.number(number))
                .orElseGet(() -> lack.apply(entry));
    }

    private static String terms(
            List<Figure> row, IntFunction<String> value, Function<Figure, String> name, String comma) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> name.apply(row.get(i)) + value.apply(i))
                .collect(Collectors.joining(comma));
    }

    private String formula(List<Figure> row) {
        String words = formula;
        for (int i = 0; i < row.size(); i++) {
            words = words.replace("{" + i + "}", row.get(i).id());
        }
        return words;
    }
}
