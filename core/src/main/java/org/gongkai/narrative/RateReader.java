package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the percentages that follow a count: its growth on the year before, or its share of a total. */
final class RateReader {
    private static final List<String> ON_LAST_YEAR = List.of("同比", "上年", "去年", "上一年");
    private static final List<String> UP = List.of("增长", "上升", "增加", "提高", "增幅", "升高", "上涨", "多");
    private static final List<String> DOWN = List.of("下降", "减少", "降低", "降幅", "下滑", "回落", "少");

    private static final int LONGEST_WAY = 30;

    private RateReader() {}

    /** The rate that stands at this place of the sentence; empty where it is neither growth nor a share. */
    static Optional<Rate> read(Sentence sentence, int index, List<BigDecimal> told, Optional<PartList> list) {
        Quantity percent = sentence.quantities().get(index);
        List<Quantity> before = sentence.quantities().subList(0, index).stream()
                .filter(quantity -> !quantity.isPercent())
                .toList();
        if (before.isEmpty() || !percent.exact()) {
            return Optional.empty();
        }
        Quantity last = before.get(before.size() - 1);
        boolean compared = before.size() > 1
                && isOfYearBefore(sentence, before.get(before.size() - 2).end(), last.start());
        Quantity count = compared ? before.get(before.size() - 2) : last;
        String between = sentence.text().substring(count.end(), percent.start());
        String bare = compared ? between.replace(sentence.text().substring(last.start(), last.end()), "") : between;
        if (between.length() > LONGEST_WAY
                || !count.exact()
                || between.indexOf('率') >= 0
                || hasDigits(bare, sentence)) {
            return Optional.empty();
        }
        boolean up = Terms.any(between, UP);
        boolean down = Terms.any(between, DOWN);
        boolean growth = (Terms.any(between, ON_LAST_YEAR) || isYearBefore(sentence, between)) && up != down;
        boolean share = between.indexOf('占') >= 0 && !up && !down;
        if (!growth && !share) {
            return Optional.empty();
        }
        Optional<Statement> of = sentence.said().stream()
                .filter(statement -> statement.number().compareTo(count.value()) == 0)
                .reduce((first, second) -> second);
        List<BigDecimal> bases = new ArrayList<>();
        if (growth && compared) {
            bases.add(last.value());
        } else if (share) {
            list.ifPresent(parts -> bases.add(parts.total()));
            before.forEach(quantity -> bases.add(quantity.value()));
            bases.addAll(told);
        }
        BigDecimal value = percent.value();
        return Optional.of(new Rate(
                growth ? Rate.Kind.GROWTH : Rate.Kind.SHARE,
                growth && down ? value.negate() : value,
                of,
                count.value(),
                bases,
                sums(before),
                list.filter(parts -> parts.sum().compareTo(parts.total()) == 0)
                        .filter(parts -> parts.parts().contains(count.value()))
                        .isPresent(),
                sentence.place(),
                sentence.prose().quote(count.start(), percent.end())));
    }

    /** Whether a number is that of the year before, as 31 in 比上年31件减少. */
    private static boolean isOfYearBefore(Sentence sentence, int from, int to) {
        String words = sentence.text().substring(from, to);
        boolean than = words.indexOf('比') >= 0 || words.indexOf('较') >= 0;
        return than && (Terms.any(words, ON_LAST_YEAR) || isYearBefore(sentence, words));
    }

    /** Whether a number stands there that is not the year. */
    private static boolean hasDigits(String between, Sentence sentence) {
        String year = String.valueOf(sentence.surroundings().year().orElse(0) - 1);
        return between.replace(year, "").chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isYearBefore(Sentence sentence, String between) {
        int own = sentence.surroundings().year().orElse(0);
        return own != 0 && between.contains(own - 1 + "年") && (between.indexOf('较') >= 0 || between.indexOf('比') >= 0);
    }

    /** The last count, and what it makes with those right before it. */
    private static List<BigDecimal> sums(List<Quantity> before) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = before.size() - 1; i >= 0; i--) {
            sum = sum.add(before.get(i).value());
            sums.add(sum);
        }
        return sums;
    }
}
