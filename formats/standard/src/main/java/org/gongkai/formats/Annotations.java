package org.gongkai.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.document.Source;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.Annotation;

/** 批注: findings as notes at the places of the file that they are about. */
public final class Annotations {
    private Annotations() {}

    /**
     * One note a finding, in the order of the findings: {@code [T3-BALANCE] …}.
     *
     * @param reading what was read from the file, with where each figure stands
     * @param findings of reading or of checking it
     * @param locale English for an English one, Chinese for any other
     */
    public static List<Annotation> of(ReadResult reading, Findings findings, Locale locale) {
        return findings.stream()
                .map(finding -> new Annotation(
                        location(finding, reading.provenance()), "[" + finding.id() + "] " + finding.message(locale)))
                .toList();
    }

    /** Where the figure stands, else the first figure of those involved; else the line; else unknown. */
    private static Location location(Finding finding, Provenance provenance) {
        return finding.place()
                .flatMap(provenance::figure)
                .or(() -> finding.places().stream()
                        .map(provenance::figure)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> finding.place().flatMap(place -> within(place, provenance)))
                .map(Source::location)
                .orElseGet(() -> finding.line().isPresent()
                        ? Location.line(finding.line().getAsInt())
                        : Location.unknown());
    }

    /** The first figure of a row or a table. */
    private static Optional<Source> within(String place, Provenance provenance) {
        return provenance.figures().entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(place + "."))
                .map(figure -> figure.getValue())
                .findFirst();
    }
}
