package org.gongkai.testkit;

import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;

/** Moves the numbers of table 二 until they can be true together; those of a form that is not there stay away. */
final class PlausibleDisclosure {
    private static final String TABLE = "proactiveDisclosure.";

    private PlausibleDisclosure() {}

    static void settle(Map<String, Long> numbers, Map<String, Amount> amounts) {
        for (String row : List.of("rules", "normativeDocuments")) {
            atLeast(numbers, row + ".newlyDisclosed", row + ".newlyMade");
            atLeast(numbers, row + ".totalDisclosed", row + ".newlyDisclosed");
            atLeast(numbers, row + ".inForce", row + ".issued");
        }
        for (String row :
                List.of("licensing", "otherExternalServices", "penalties", "compulsion", "administrativeFees")) {
            items(numbers, row);
        }
        procurement(numbers, amounts);
    }

    /** Not more items are given up than there were, and who has none decides nothing. */
    private static void items(Map<String, Long> numbers, String row) {
        Long before = numbers.get(TABLE + row + ".previousYearItems");
        if (before != null) {
            long change = numbers.merge(TABLE + row + ".change", -before, Math::max);
            if (before + change == 0) {
                numbers.computeIfPresent(TABLE + row + ".decisions", (id, decisions) -> 0L);
            }
        }
    }

    /** No project without money, and no money without a project. */
    private static void procurement(Map<String, Long> numbers, Map<String, Amount> amounts) {
        Amount spent = amounts.get(TABLE + "centralizedProcurement.totalAmount");
        if (spent != null) {
            numbers.computeIfPresent(
                    TABLE + "centralizedProcurement.projects",
                    (id, projects) -> spent.value().signum() == 0 ? 0 : Math.max(1, projects));
        }
    }

    private static void atLeast(Map<String, Long> numbers, String more, String less) {
        Long bound = numbers.get(TABLE + less);
        if (bound != null) {
            numbers.computeIfPresent(TABLE + more, (id, number) -> Math.max(number, bound));
        }
    }
}
