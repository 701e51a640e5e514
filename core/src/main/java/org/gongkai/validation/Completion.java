package org.gongkai.validation;

import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Finding;

/** Adds to a finding what no rule should have to: basis, source, line and fingerprint. */
final class Completion {
    private Completion() {}

    static Finding of(Finding finding, Rule rule, Subject subject) {
        Finding.Builder complete = Finding.builder().from(finding);
        if (finding.basis().isEmpty()) {
            complete.basis(rule.basis());
        }
        if (finding.fingerprint().isEmpty()) {
            complete.fingerprint(Fingerprints.of(finding, subject.report()));
        }
        if (finding.source().isEmpty() && finding.line().isEmpty()) {
            finding.place()
                    .flatMap(place -> location(place, subject.context().provenance()))
                    .ifPresent(location -> {
                        complete.line(location.lineNumber());
                        complete.source(Optional.of(location.describe()).filter(words -> !words.isEmpty()));
                    });
        }
        return complete.build();
    }

    /** Of the figure, or of the table that the place is or lies in. */
    private static Optional<Location> location(String place, Provenance provenance) {
        return provenance
                .figure(place)
                .map(Source::location)
                .or(() -> provenance.tables().stream()
                        .filter(trace -> place.equals(trace.table().key())
                                || place.startsWith(trace.table().key() + "."))
                        .findFirst()
                        .map(TableTrace::location));
    }
}
