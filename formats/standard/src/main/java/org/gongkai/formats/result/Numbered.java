package org.gongkai.formats.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/**
 * What stands under one number on the page: one finding, or all that reading had to say in the same way.
 *
 * @param number from 1
 * @param findings at least one, all with one id and severity
 */
record Numbered(int number, List<Finding> findings) {
    /** From here on, what reading says in the same way stands under one number. */
    private static final int MANY = 3;

    Finding first() {
        return findings.get(0);
    }

    Severity severity() {
        return first().severity();
    }

    /** All findings but those that can't be decided, the gravest first. */
    static List<Numbered> of(Findings findings) {
        List<Numbered> all = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Map<String, List<Finding>> byId = new LinkedHashMap<>();
            for (Finding finding : findings) {
                if (finding.severity() == severity && finding.outcome() != Verdict.UNDECIDABLE) {
                    byId.computeIfAbsent(finding.id(), id -> new ArrayList<>()).add(finding);
                }
            }
            byId.forEach((id, same) -> {
                if (same.size() >= MANY && id.startsWith("READ-")) {
                    all.add(new Numbered(all.size() + 1, same));
                } else {
                    same.forEach(finding -> all.add(new Numbered(all.size() + 1, List.of(finding))));
                }
            });
        }
        return all;
    }
}
