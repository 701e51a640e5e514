package org.gongkai.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Templates;

/**
 * 指纹: what a finding is known by after the document was edited elsewhere. 16 hexadecimal digits of rule, organ, year
 * and places; no value and no line goes in.
 */
public final class Fingerprints {
    private static final int BYTES = 8;

    private Fingerprints() {}

    /**
     * The findings of one report, in the same order, each with a fingerprint, and no two with the same. One that a
     * finding has stays, with two exceptions: in a report without organ or year the file's name goes in too, so that
     * such reports are not taken for each other; and of findings with the same, the second and all further ones get
     * their number.
     *
     * @param report whose findings they are; empty where none was read
     * @param fileName the file it was read from; what stands before the last slash makes no difference
     */
    public static Findings in(Findings findings, Optional<AnnualReport> report, String fileName) {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(report, "report");
        boolean named = report.isPresent()
                && report.get().organ().isPresent()
                && report.get().year().isPresent();
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> marked = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String print = finding.fingerprint().orElseGet(() -> ofReading(finding, report));
            String own = named ? print : digest(print + '\n' + file);
            int number = seen.merge(own, 1, Integer::sum);
            marked.add(finding.withFingerprint(number == 1 ? own : digest(own + '\n' + number)));
        }
        return Findings.of(marked);
    }

    /** Of a finding of a rule. */
    static String of(Finding finding, AnnualReport report) {
        return digest(words(finding, Optional.of(report)));
    }

    /** Reading can say one thing of several rows: unless it speaks of one figure, what it says goes in as well. */
    private static String ofReading(Finding finding, Optional<AnnualReport> report) {
        String words = words(finding, report);
        boolean one = report.isPresent()
                && finding.place()
                        .flatMap(place -> Templates.figure(report.get(), place))
                        .isPresent();
        return digest(
                one ? words : words + '\n' + withoutDigits(finding.message().zh()));
    }

    private static String words(Finding finding, Optional<AnnualReport> report) {
        StringBuilder words = new StringBuilder(finding.id())
                .append('\n')
                .append(report.flatMap(AnnualReport::organ).orElse(""))
                .append('\n')
                .append(report.filter(known -> known.year().isPresent())
                        .map(known -> Integer.toString(known.year().getAsInt()))
                        .orElse(""))
                .append('\n')
                .append(finding.place().orElse(""));
        finding.places().forEach(place -> words.append('\n').append(place));
        return words.toString();
    }

    private static String withoutDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Character.isDigit(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
