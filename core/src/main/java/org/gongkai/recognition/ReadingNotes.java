package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/** Collects what reading has to say, in the order in which it comes up. */
final class ReadingNotes {
    private final List<Finding> findings = new ArrayList<>();

    void add(String id, Severity severity, String place, Collection<String> places, Location at, Message message) {
        String source = at.describe();
        findings.add(Finding.builder()
                .id(id)
                .severity(severity)
                .outcome(Verdict.BROKEN)
                .place(place.isEmpty() ? Optional.empty() : Optional.of(place))
                .places(places)
                .source(source.isEmpty() ? Optional.empty() : Optional.of(source))
                .line(at.lineNumber())
                .message(message)
                .build());
    }

    void add(String id, Severity severity, String place, Location at, Message message) {
        add(id, severity, place, List.of(), at, message);
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
