package org.gongkai.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.document.Provenance;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Finding;
import org.gongkai.model.AnnualReport;

/** Adds to a finding what no rule should have to: basis, source, line and fingerprint. */
final class Completion {
    private static final int FINGERPRINT_BYTES = 8;

    private Completion() {}

    static Finding of(Finding finding, Rule rule, Subject subject) {
        Finding.Builder complete = Finding.builder().from(finding);
        if (finding.basis().isEmpty()) {
            complete.basis(rule.basis());
        }
        if (finding.fingerprint().isEmpty()) {
            complete.fingerprint(fingerprint(finding, subject.report()));
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

    /** No value and no line goes in, so that it outlives edits. */
    private static String fingerprint(Finding finding, AnnualReport report) {
        StringBuilder words = new StringBuilder(finding.id())
                .append('\n')
                .append(report.organ().orElse(""))
                .append('\n')
                .append(
                        report.year().isPresent()
                                ? Integer.toString(report.year().getAsInt())
                                : "")
                .append('\n')
                .append(finding.place().orElse(""));
        finding.places().forEach(place -> words.append('\n').append(place));
        byte[] digest = sha256().digest(words.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
