package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which section of a format shows a number: each by its condition; those without one by the sign, the last one any
 * number that is left. A section for words behind others shows no number.
 */
final class SectionChoice {
    private static final int MOST = 3;

    private final List<FormatSection> sections;

    SectionChoice(List<FormatSection> all) {
        int last = all.size() - 1;
        int end = last > 0 && all.get(last).isForWords() ? last : all.size();
        this.sections = List.copyOf(all.subList(0, Math.min(MOST, end)));
    }

    FormatSection first() {
        return sections.get(0);
    }

    /** Empty where no section is for the number, or two may be. */
    Optional<FormatSection> of(BigDecimal value) {
        for (int i = 0; i < sections.size(); i++) {
            FormatSection section = sections.get(i);
            Optional<FormatCondition> asked = section.condition();
            if (asked.isPresent() ? asked.get().holds(value) : isBySign(i, value.signum())) {
                return isAskedForBelow(i, value) ? Optional.empty() : Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Whether a section that is for numbers below zero shows this one without its sign. */
    boolean losesSign(FormatSection chosen, BigDecimal value) {
        return value.signum() < 0
                && chosen != first()
                && first().condition().isEmpty()
                && chosen.condition().isEmpty()
                && chosen.looksPositive();
    }

    private boolean isBySign(int section, int sign) {
        if (section == sections.size() - 1) {
            return true;
        }
        if (section == 1) {
            return sign < 0;
        }
        return sections.size() == 2 ? sign >= 0 : sign > 0;
    }

    /** Whether a section that the sign alone chose stands before one whose condition holds as well. */
    private boolean isAskedForBelow(int chosen, BigDecimal value) {
        return chosen + 1 < sections.size()
                && sections.get(chosen).condition().isEmpty()
                && sections.stream()
                        .skip(chosen + 1L)
                        .anyMatch(below -> below.condition()
                                .filter(asked -> asked.holds(value))
                                .isPresent());
    }
}
