package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.finding.Suspect;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;

/** 疑似有误的数: the places whose correction alone would settle every identity they stand in, two broken ones at least. */
final class Suspects {

    /** A place, the value that would settle it, and how many broken identities that settles. */
    private record Candidate(Suspect suspect, int settled) {}

    private Suspects() {}

    static List<Suspect> of(TableValues values, Identity broken, BigDecimal difference) {
        List<Candidate> candidates = new ArrayList<>();
        broken.left().forEach(term -> consider(candidates, values, term, difference.negate()));
        broken.right().forEach(term -> consider(candidates, values, term, difference));
        candidates.sort(Comparator.comparingInt(Candidate::settled).reversed());
        return candidates.stream().map(Candidate::suspect).toList();
    }

    private static void consider(List<Candidate> candidates, TableValues values, Figure term, BigDecimal correction) {
        BigDecimal corrected = values.number(term).orElseThrow().add(correction);
        if (corrected.signum() < 0) {
            return;
        }
        int settled = 0;
        for (Identity identity : values.table().form().identities()) {
            boolean left = identity.left().contains(term);
            if (!left && !identity.right().contains(term)) {
                continue;
            }
            if (identity.terms().stream().anyMatch(other -> values.number(other).isEmpty())) {
                continue;
            }
            BigDecimal gap =
                    IdentityRule.sum(values, identity.left()).subtract(IdentityRule.sum(values, identity.right()));
            BigDecimal gapAfter = left ? gap.add(correction) : gap.subtract(correction);
            if (gapAfter.signum() != 0) {
                return;
            }
            settled++;
        }
        if (settled > 1) {
            candidates.add(new Candidate(new Suspect(term.id(), Words.plain(corrected)), settled));
        }
    }
}
