package org.gongkai.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Identity;
import org.gongkai.template.Templates;

/** The three tables of a shape with a number in every place, so that every identity of the form holds. */
final class ConsistentTables {
    private static final int MOST_NUMBERS = 70;

    private ConsistentTables() {}

    static Arbitrary<AnnualReport> of(AnnualReport blank) {
        List<Figure> figures = Templates.figures(blank);
        List<Figure> counts = figures.stream()
                .filter(figure -> figure.kind() != FigureKind.AMOUNT)
                .toList();
        return Combinators.combine(
                        Placements.of(counts, Entries.plausibleNumbers(), MOST_NUMBERS),
                        amounts(figures),
                        Arbitraries.of(1L, -1L))
                .as((drawn, amounts, sign) -> {
                    Map<String, Long> numbers = new LinkedHashMap<>();
                    for (Figure figure : counts) {
                        long number = drawn.getOrDefault(figure, 0L);
                        numbers.put(figure.id(), figure.kind() == FigureKind.CHANGE ? sign * number : number);
                    }
                    settle(Templates.identities(blank).toList(), numbers);
                    PlausibleDisclosure.settle(numbers, amounts);
                    return write(blank, figures, numbers, amounts);
                });
    }

    private static Arbitrary<Map<String, Amount>> amounts(List<Figure> figures) {
        Arbitrary<Map<String, Amount>> all = Arbitraries.just(Map.of());
        for (Figure figure : figures) {
            if (figure.kind() == FigureKind.AMOUNT) {
                all = Combinators.combine(all, Entries.plausibleAmount(figure)).as((before, amount) -> {
                    Map<String, Amount> after = new LinkedHashMap<>(before);
                    after.put(figure.id(), amount);
                    return after;
                });
            }
        }
        return all;
    }

    /** First （七）总计 of each column, then 一 from 三 + 四 − 二, and last the sums along the rows. */
    private static void settle(List<Identity> identities, Map<String, Long> numbers) {
        for (Identity identity : identities) {
            if (identity.rule().equals("T3-RESULT-SUM")) {
                numbers.put(identity.left().get(0).id(), sum(identity.right(), numbers));
            }
        }
        for (Identity identity : identities) {
            if (identity.rule().equals("T3-BALANCE")) {
                long sum = sum(identity.right(), numbers);
                long carriedIn = numbers.merge(identity.left().get(1).id(), sum, Math::min);
                numbers.put(identity.left().get(0).id(), sum - carriedIn);
            }
        }
        for (Identity identity : identities) {
            if (identity.left().size() == 1 && !identity.rule().equals("T3-RESULT-SUM")) {
                numbers.put(identity.left().get(0).id(), sum(identity.right(), numbers));
            }
        }
    }

    private static long sum(List<Figure> terms, Map<String, Long> numbers) {
        return terms.stream()
                .mapToLong(term -> numbers.getOrDefault(term.id(), 0L))
                .sum();
    }

    private static AnnualReport write(
            AnnualReport blank, List<Figure> figures, Map<String, Long> numbers, Map<String, Amount> amounts) {
        AnnualReport report = blank;
        for (Figure figure : figures) {
            Amount amount = amounts.get(figure.id());
            Entry entry = amount != null ? amount : Entry.of(numbers.getOrDefault(figure.id(), 0L));
            report = figure.with(report, entry);
        }
        return report;
    }
}
