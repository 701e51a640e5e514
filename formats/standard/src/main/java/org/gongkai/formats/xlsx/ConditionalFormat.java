package org.gongkai.formats.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.sheet.CellNumber;
import org.gongkai.formats.sheet.HidingRule;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.SheetRange;

/** 条件格式: what the rules of some ranges hide. Many a sheet shows no noughts, by a rule that makes them white. */
final class ConditionalFormat {
    private static final int MOST_DIGITS = 40;

    /** What a rule does to the numbers that it is about. */
    enum Effect {
        SHOWS,
        HIDES_NOUGHTS,
        HIDES
    }

    private ConditionalFormat() {}

    /** Reads to the end of the element that began last, and tells the sheet. */
    static void read(XmlWalk walk, SheetStyles styles, Sheet.Builder sheet)
            throws DocumentException, LimitExceededException {
        String ranges = walk.attribute("sqref");
        List<HidingRule> rules = new ArrayList<>();
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart() && walk.name().equals("cfRule")) {
                rule(walk, styles.effect(walk), ranges).ifPresent(rules::add);
            }
        }
        if (rules.isEmpty()) {
            return;
        }
        for (String range : ranges.split(" ", -1)) {
            Optional<SheetRange> places = CellReference.range(range);
            for (HidingRule rule : rules) {
                if (places.isPresent()) {
                    sheet.hide(places.get(), rule);
                }
            }
        }
    }

    /** The rule that begins here; empty where it hides nothing. */
    private static Optional<HidingRule> rule(XmlWalk walk, Effect effect, String ranges)
            throws DocumentException, LimitExceededException {
        String type = walk.attribute("type");
        boolean expression = type.equals("expression");
        String operator = switch (type) {
            case "cellIs" -> walk.attribute("operator");
            case "expression" -> "equal";
            default -> "";
        };
        List<Optional<BigDecimal>> limits = new ArrayList<>();
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart() && walk.name().equals("formula")) {
                String formula = SheetTexts.content(walk).strip();
                limits.add(CellNumber.parse(expression ? equalTo(formula, ranges) : formula, MOST_DIGITS));
            }
        }
        if (effect == Effect.SHOWS) {
            return Optional.empty();
        }
        return Optional.of(number -> effect == Effect.HIDES_NOUGHTS && number.signum() != 0
                ? Optional.of(false)
                : holds(operator, number, limits));
    }

    /** What a formula asks the first of the cells to be, and so each of them to be itself; blank where it asks else. */
    private static String equalTo(String formula, String ranges) {
        int end = 0;
        while (end < ranges.length() && Character.isLetterOrDigit(ranges.charAt(end))) {
            end++;
        }
        String first = ranges.substring(0, end) + "=";
        return end > 0 && formula.startsWith(first) ? formula.substring(first.length()) : "";
    }

    /** Whether a number is as a rule asks; empty where it does not ask for a comparison with numbers. */
    private static Optional<Boolean> holds(String operator, BigDecimal number, List<Optional<BigDecimal>> limits) {
        if (limits.isEmpty() || limits.contains(Optional.<BigDecimal>empty())) {
            return Optional.empty();
        }
        int first = number.compareTo(limits.get(0).get());
        int last = number.compareTo(limits.get(limits.size() - 1).get());
        return switch (operator) {
            case "equal" -> Optional.of(first == 0);
            case "notEqual" -> Optional.of(first != 0);
            case "lessThan" -> Optional.of(first < 0);
            case "lessThanOrEqual" -> Optional.of(first <= 0);
            case "greaterThan" -> Optional.of(first > 0);
            case "greaterThanOrEqual" -> Optional.of(first >= 0);
            case "between" -> Optional.of(first >= 0 && last <= 0);
            case "notBetween" -> Optional.of(first < 0 || last > 0);
            default -> Optional.empty();
        };
    }
}
