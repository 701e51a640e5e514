package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the options of rows by the sums that go over them: an option stays if each sum can still hold with some
 * option of every other row. What one sum rules out, another may build on, so all are gone through until nothing
 * changes. A sum that cannot hold at all is wrong on the page, and says nothing.
 */
final class SumsOverRows {
    private static final int MOST_ROUNDS = 50;
    private static final long MOST_STEPS = 1_000_000;

    private final List<Identity> identities;
    private final Map<Figure, BigDecimal> known;
    private final List<RowOptions> rows;

    SumsOverRows(List<Identity> identities, Map<Figure, BigDecimal> known, List<RowOptions> rows) {
        this.identities = new ArrayList<>(identities);
        this.known = known;
        this.rows = rows;
    }

    void narrow() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = size();
            for (Identity identity : identities) {
                narrow(identity);
            }
            if (size() == before) {
                return;
            }
        }
    }

    private int size() {
        return rows.stream().mapToInt(row -> row.list().size()).sum();
    }

    private void narrow(Identity identity) {
        List<RowOptions> open = new ArrayList<>();
        List<Set<BigDecimal>> shares = new ArrayList<>();
        for (RowOptions row : rows) {
            if (row.figures().stream().anyMatch(identity.terms()::contains)) {
                Set<BigDecimal> values = new HashSet<>();
                row.list().forEach(option -> values.add(share(row, option, identity)));
                open.add(row);
                shares.add(values);
            }
        }
        List<Set<BigDecimal>> before = reachable(shares);
        List<Set<BigDecimal>> behind = reachable(reversed(shares));
        if (open.isEmpty() || before.size() <= shares.size() || behind.size() <= shares.size()) {
            return;
        }
        BigDecimal target = fixed(identity).negate();
        List<Set<BigDecimal>> fitting = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Set<BigDecimal> others = behind.get(open.size() - 1 - i);
            if ((long) shares.get(i).size() * before.get(i).size() > MOST_STEPS) {
                return;
            }
            fitting.add(fitting(shares.get(i), before.get(i), others, target));
        }
        if (fitting.stream().noneMatch(Set::isEmpty)) {
            for (int i = 0; i < open.size(); i++) {
                RowOptions row = open.get(i);
                Set<BigDecimal> fits = fitting.get(i);
                row.keep(option -> fits.contains(share(row, option, identity)));
            }
        }
    }

    /** What the settled figures give to the difference of the two sides. */
    private BigDecimal fixed(Identity identity) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure term : identity.left()) {
            sum = sum.add(known.getOrDefault(term, BigDecimal.ZERO));
        }
        for (Figure term : identity.right()) {
            sum = sum.subtract(known.getOrDefault(term, BigDecimal.ZERO));
        }
        return plain(sum);
    }

    /** What a row gives to it in one option. */
    private static BigDecimal share(RowOptions row, @Nullable Atom[] option, Identity identity) {
        BigDecimal share = BigDecimal.ZERO;
        for (int i = 0; i < option.length; i++) {
            BigDecimal value = RowOptions.number(option[i]).orElse(BigDecimal.ZERO);
            Figure figure = row.figures().get(i);
            if (identity.left().contains(figure)) {
                share = share.add(value);
            } else if (identity.right().contains(figure)) {
                share = share.subtract(value);
            }
        }
        return plain(share);
    }

    /** Equal numbers as equal objects. */
    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static List<Set<BigDecimal>> reversed(List<Set<BigDecimal>> sets) {
        List<Set<BigDecimal>> reversed = new ArrayList<>(sets);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The sums that the first 0, 1, 2, … rows can give together; broken off where they are too many. */
    private static List<Set<BigDecimal>> reachable(List<Set<BigDecimal>> shares) {
        List<Set<BigDecimal>> sums = new ArrayList<>();
        sums.add(Set.of(BigDecimal.ZERO));
        for (Set<BigDecimal> values : shares) {
            Set<BigDecimal> last = sums.get(sums.size() - 1);
            if ((long) last.size() * values.size() > MOST_STEPS) {
                return sums;
            }
            Set<BigDecimal> next = new HashSet<>();
            for (BigDecimal sum : last) {
                for (BigDecimal value : values) {
                    next.add(plain(sum.add(value)));
                }
            }
            sums.add(next);
        }
        return sums;
    }

    private static Set<BigDecimal> fitting(
            Set<BigDecimal> shares, Set<BigDecimal> before, Set<BigDecimal> behind, BigDecimal target) {
        Set<BigDecimal> fitting = new HashSet<>();
        for (BigDecimal share : shares) {
            for (BigDecimal sum : before) {
                if (behind.contains(plain(target.subtract(share).subtract(sum)))) {
                    fitting.add(share);
                    break;
                }
            }
        }
        return fitting;
    }
}
