package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Applicant;
import org.gongkai.model.SectionKey;
import org.gongkai.validation.localization.Cell;
import org.gongkai.validation.localization.Change;
import org.gongkai.validation.localization.Equation;
import org.gongkai.validation.localization.Localization;

/**
 * 疑似有误的数: where the smallest correction of tables 三 and 四 lies that all their identities, and 上年结转 where the year
 * before is known, ask for together. A place is a suspect at a finding whose breach its value alone removes.
 */
final class Suspects {
    private static final String CARRY = "X-CARRY";

    private final Localization localization;
    private final SuspectWords words;

    private Suspects(Localization localization, SuspectWords words) {
        this.localization = localization;
        this.words = words;
    }

    static Suspects of(Subject subject) {
        Optional<Subject> before = subject.yearBefore();
        List<Cell> cells = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        for (SectionKey table : List.of(SectionKey.REQUESTS, SectionKey.DISPUTES)) {
            subject.values(table).ifPresent(values -> {
                int first = cells.size();
                values.table()
                        .identities()
                        .forEach(identity -> identity.equation(values, first).ifPresent(equations::add));
                addCells(cells, values, before);
            });
        }
        before.ifPresent(year -> addCarried(cells, equations, subject, year));
        return new Suspects(Localization.of(cells, equations), new SuspectWords(subject));
    }

    /** A breach with the places whose value alone settles it, the likeliest first, and with a sentence that says so. */
    Finding addTo(Finding breach) {
        String place = breach.place().orElseThrow();
        return breach.withSuspects(suspects(localization.settling(breach.id(), place)))
                .withMessage(words.add(
                        breach.message(),
                        localization.alternatives(breach.id(), place),
                        localization.isComplete(breach.id(), place)));
    }

    /** A breach of a number by itself, with what all sums together ask for in its place. */
    Finding addAt(Finding breach) {
        List<Change> changes = localization.at(breach.place().orElseThrow());
        return breach.withSuspects(suspects(changes))
                .withMessage(words.add(
                        breach.message(), changes.stream().map(List::of).toList(), localization.isComplete()));
    }

    private static List<Suspect> suspects(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.cell().isOutside())
                .map(change -> new Suspect(change.cell().place(), change.value()))
                .toList();
    }

    /** One a place, so that the positions in the table count on; a place without number stands in no equation. */
    private static void addCells(List<Cell> cells, TableValues values, Optional<Subject> before) {
        int width = values.table().form().blocks().get(0).columns().size();
        for (int i = 0; i < values.figures().size(); i++) {
            String id = values.figures().get(i).id();
            BigDecimal number = TableValues.number(values.entry(i)).orElse(BigDecimal.ZERO);
            Optional<BigDecimal> lastYear =
                    before.isEmpty() ? Optional.empty() : before.get().entry(id).flatMap(TableValues::number);
            cells.add(new Cell(id, i / width, i % width, number, lastYear));
        }
    }

    /** 上年结转 is what last year's report carried over; either may be the wrong one. Table 三 stands first in the cells. */
    private static void addCarried(List<Cell> cells, List<Equation> equations, Subject subject, Subject before) {
        Optional<NumberedTable> requests = subject.values(SectionKey.REQUESTS).map(TableValues::table);
        if (requests.isEmpty()) {
            return;
        }
        for (Applicant applicant : Applicant.values()) {
            String in = "requests.carriedIn." + applicant.key();
            String out = "requests.carriedOut." + applicant.key();
            Optional<BigDecimal> carried = before.entry(out).flatMap(TableValues::number);
            boolean known = subject.entry(in).flatMap(TableValues::number).isPresent();
            if (carried.isPresent() && known) {
                int here = requests.get().position(in);
                equations.add(new Equation(CARRY, in, List.of(here), List.of(cells.size())));
                cells.add(Cell.outside(out, carried.get()));
            }
        }
    }
}
