package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Tells a usual slip by the numbers before and after. */
final class Slips {

    /** Several cells that were confused with each other, and how. */
    private record Run(Slip slip, List<Change> changes) {}

    private Slips() {}

    /** How many of the changes no slip explains. */
    static int unexplained(List<Change> changes) {
        List<Change> left = new ArrayList<>(changes);
        for (Run run : runs(changes)) {
            left.removeAll(run.changes());
        }
        left.removeIf(change -> of(change).isPresent());
        return left.size();
    }

    /** The slip that explains all the changes. */
    static Optional<Slip> of(List<Change> changes) {
        if (changes.size() == 1) {
            return of(changes.get(0));
        }
        return runs(changes).stream()
                .filter(run -> run.changes().size() == changes.size())
                .map(Run::slip)
                .findFirst();
    }

    private static Optional<Slip> of(Change change) {
        BigDecimal wrong = change.cell().value();
        if (wrong.signum() == 0) {
            return Optional.empty();
        }
        if (wrong.negate().compareTo(change.value()) == 0) {
            return Optional.of(Slip.SIGN);
        }
        String before = digits(wrong);
        String after = digits(change.value());
        if (isSwapped(before, after)) {
            return Optional.of(Slip.DIGITS_SWAPPED);
        }
        if (change.cell().lastYear().filter(last -> last.compareTo(wrong) == 0).isPresent()) {
            return Optional.of(Slip.LAST_YEAR);
        }
        if (isOneMore(before, after)) {
            return Optional.of(Slip.DIGIT_LOST);
        }
        return change.value().signum() != 0 && isOneMore(after, before)
                ? Optional.of(Slip.DIGIT_ADDED)
                : Optional.empty();
    }

    /** In each row and each column with two changes or more, whether the values were put one place off, or torn. */
    private static List<Run> runs(List<Change> changes) {
        List<Run> runs = new ArrayList<>();
        if (changes.size() > 1) {
            lines(changes, change -> change.cell().row())
                    .forEach(line -> run(line, change -> change.cell().column(), Slip.COLUMN_OFF)
                            .or(() -> split(line))
                            .ifPresent(runs::add));
            lines(changes, change -> change.cell().column())
                    .forEach(line -> run(line, change -> change.cell().row(), Slip.ROW_OFF)
                            .ifPresent(runs::add));
        }
        return runs;
    }

    private static Stream<List<Change>> lines(List<Change> changes, ToIntFunction<Change> line) {
        Map<Integer, List<Change>> lines = new TreeMap<>();
        changes.stream()
                .filter(change -> !change.cell().isOutside())
                .sorted(Comparator.comparingInt(Change::index))
                .forEach(change -> lines.computeIfAbsent(line.applyAsInt(change), key -> new ArrayList<>())
                        .add(change));
        return lines.values().stream().filter(list -> list.size() > 1);
    }

    /** Neighbours whose values go one place on, the last one to the other end: an exchange where there are two. */
    private static Optional<Run> run(List<Change> line, ToIntFunction<Change> position, Slip slip) {
        int last = line.size() - 1;
        if (position.applyAsInt(line.get(last)) - position.applyAsInt(line.get(0)) != last) {
            return Optional.empty();
        }
        return isTurned(line, 1) || isTurned(line, last) ? Optional.of(new Run(slip, line)) : Optional.empty();
    }

    private static boolean isTurned(List<Change> line, int by) {
        for (int i = 0; i < line.size(); i++) {
            BigDecimal from = line.get((i + by) % line.size()).cell().value();
            if (line.get(i).value().compareTo(from) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Two neighbours whose digits, read on, are the value of one of them; the other is 0. */
    private static Optional<Run> split(List<Change> line) {
        Change left = line.get(0);
        Change right = line.get(1);
        if (line.size() != 2 || right.cell().column() - left.cell().column() != 1) {
            return Optional.empty();
        }
        BigDecimal whole = left.value().add(right.value());
        boolean one = left.value().signum() == 0 || right.value().signum() == 0;
        boolean torn = left.cell().value().signum() > 0
                && right.cell().value().signum() >= 0
                && digits(whole)
                        .equals(digits(left.cell().value())
                                + digits(right.cell().value()));
        return one && torn ? Optional.of(new Run(Slip.SPLIT, line)) : Optional.empty();
    }

    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.regionMatches(first + 2, other, first + 2, one.length() - first - 2);
    }

    /** Whether the longer is the shorter with one digit more, wherever. */
    private static boolean isOneMore(String shorter, String longer) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int first = 0;
        while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
            first++;
        }
        return shorter.regionMatches(first, longer, first + 1, shorter.length() - first);
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
