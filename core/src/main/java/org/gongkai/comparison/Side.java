package org.gongkai.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.wording.NumberText;

/**
 * 一侧的数: what one report says for a comparison: one figure as a rule, the rows of a group where the other form has one
 * row for them.
 *
 * @param figures the ids, in form order; at least one
 * @param entries what stands there, one a figure
 */
public record Side(List<String> figures, List<Entry> entries) {

    /** Copies the lists; throws {@link IllegalArgumentException} unless there is one entry a figure. */
    public Side {
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
        if (figures.isEmpty() || figures.size() != entries.size()) {
            throw new IllegalArgumentException("entries are not one a figure: " + entries + " for " + figures);
        }
    }

    /** 合并数: whether several figures stand here for one of the other form. */
    public boolean isSum() {
        return figures.size() > 1;
    }

    /** Whether nothing stands in any of the places. */
    public boolean isBlank() {
        return entries.stream().allMatch(Entry::isBlank);
    }

    /**
     * The number, or the sum of all of them; in the unit of the entry. Empty where one is blank, unreadable or of no
     * sensible length: a sum with a hole is no sum.
     */
    public Optional<BigDecimal> number() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : entries) {
            Optional<BigDecimal> number = entry.number().filter(NumberText::isSensible);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(entries.size() == 1 ? entries.get(0).number().orElseThrow() : sum);
    }

    /**
     * What stands here, for people: {@code 22（其中修订16件）}, {@code 251000元}, {@code /}; a sum with its terms, as
     * {@code 6（4＋0＋2）}, and the terms alone where one is no number, {@code □} for a blank. Empty for a blank.
     */
    public String text() {
        if (!isSum() || isBlank()) {
            return text(entries.get(0));
        }
        String terms = entries.stream()
                .map(entry -> entry.isBlank() ? "□" : text(entry))
                .collect(Collectors.joining("＋"));
        return number().map(sum -> sum.toPlainString() + "（" + terms + "）").orElse(terms);
    }

    private static String text(Entry entry) {
        if (entry instanceof Unreadable unreadable) {
            return unreadable.text();
        }
        String number = entry.number().map(NumberText::plain).orElse("");
        String unit =
                entry instanceof Amount amount ? amount.unit().map(Unit::label).orElse("") : "";
        return number + unit + entry.note().map(note -> "（" + note + "）").orElse("");
    }
}
