package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;

/** Joins the digits of a number that a blank has split, where the sums of the form ask for just that number. */
final class SplitDigits {
    private final List<Identity> identities;
    private final Map<Figure, BigDecimal> known;

    SplitDigits(List<Identity> identities, Map<Figure, BigDecimal> known) {
        this.identities = identities;
        this.known = known;
    }

    /** The joined digits; empty unless some sum is decided by them, and every one that is holds. */
    Optional<String> join(Figure figure, String text) {
        return EntryParser.joined(text).filter(digits -> holds(figure, new BigDecimal(digits)));
    }

    private boolean holds(Figure figure, BigDecimal value) {
        boolean decided = false;
        for (Identity identity : identities) {
            if (identity.terms().contains(figure) && isKnownBut(identity, figure)) {
                if (sum(identity.left(), figure, value).compareTo(sum(identity.right(), figure, value)) != 0) {
                    return false;
                }
                decided = true;
            }
        }
        return decided;
    }

    private boolean isKnownBut(Identity identity, Figure figure) {
        return identity.terms().stream().allMatch(term -> term.equals(figure) || known.containsKey(term));
    }

    private BigDecimal sum(List<Figure> terms, Figure figure, BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure term : terms) {
            sum = sum.add(term.equals(figure) ? value : known.getOrDefault(term, BigDecimal.ZERO));
        }
        return sum;
    }
}
