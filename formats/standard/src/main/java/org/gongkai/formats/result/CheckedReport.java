package org.gongkai.formats.result;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.Fingerprints;

/**
 * 核对结果: one report of one input, with everything that was found, and what it was made with. Immutable.
 *
 * <pre>{@code
 * byte[] content = Files.readAllBytes(Path.of("年报.docx"));
 * ReadResult read = AnnualReports.read(content, "年报.docx");
 * Findings found = read.findings().and(RuleSet.standard().check(read.orElseThrow(), RuleContext.reading(read)));
 * CheckedReport result = CheckedReport.of("年报.docx", 1, read, found).withContent(content);
 * }</pre>
 *
 * @param source the input, as the caller names it
 * @param part which report of the input, from 1
 * @param format the name of the format it was read in; absent where that is not known
 * @param sha256 the SHA-256 of the whole input, 64 hexadecimal digits; absent where not all of it was read
 * @param report the report; absent where none was read
 * @param findings what counts, each with a fingerprint of its own
 * @param suppressed what was found and set aside
 * @param provenance where each figure came from
 * @param versions what it was checked with
 */
public record CheckedReport(
        String source,
        int part,
        Optional<String> format,
        Optional<String> sha256,
        Optional<AnnualReport> report,
        Findings findings,
        List<Suppressed> suppressed,
        Provenance provenance,
        Versions versions) {

    /** Throws {@link IllegalArgumentException} if the part is below 1 or a finding has no fingerprint. */
    public CheckedReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(versions, "versions");
        suppressed = List.copyOf(suppressed);
        if (part < 1) {
            throw new IllegalArgumentException("part is below 1: " + part);
        }
        if (findings.stream().anyMatch(finding -> finding.fingerprint().isEmpty())) {
            throw new IllegalArgumentException("a finding has no fingerprint");
        }
    }

    /**
     * What was found in a report, by this version of the library.
     *
     * @param source the input, as the caller names it
     * @param part which report of the input, from 1
     * @param read the reading
     * @param found of reading and of checking; each gets the fingerprint that it lacks
     */
    public static CheckedReport of(String source, int part, ReadResult read, Findings found) {
        return new CheckedReport(
                source,
                part,
                Optional.empty(),
                Optional.empty(),
                read.report(),
                Fingerprints.in(found, read.report(), source),
                List.of(),
                read.provenance(),
                Versions.current());
    }

    /** The same, read in the format of this name. */
    public CheckedReport withFormat(String name) {
        return new CheckedReport(
                source, part, Optional.of(name), sha256, report, findings, suppressed, provenance, versions);
    }

    /** The same, read from an input with this SHA-256; see {@link #sha256Of}. */
    public CheckedReport withSha256(String digest) {
        return new CheckedReport(
                source, part, format, Optional.of(digest), report, findings, suppressed, provenance, versions);
    }

    /** The same, read from this content. */
    public CheckedReport withContent(byte[] content) {
        return withSha256(sha256Of(content));
    }

    /** The same, in which the findings that the list names no longer count. */
    public CheckedReport suppress(Suppressions list) {
        List<Finding> kept = new ArrayList<>();
        List<Suppressed> aside = new ArrayList<>(suppressed);
        for (Finding finding : findings) {
            list.entry(finding)
                    .ifPresentOrElse(
                            entry -> aside.add(new Suppressed(finding, entry.reason())), () -> kept.add(finding));
        }
        return new CheckedReport(source, part, format, sha256, report, Findings.of(kept), aside, provenance, versions);
    }

    /** The SHA-256 of a content, as 64 hexadecimal digits. */
    public static String sha256Of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
