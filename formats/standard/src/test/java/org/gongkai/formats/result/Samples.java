package org.gongkai.formats.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.seeds.Seeds;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;

/** Results to write. */
final class Samples {
    /** The total of row 一 of table 三 in seed 000. */
    private static final String ROW = "一、本年新收政府信息公开申请数量\n\n1\n\n0\n\n0\n\n0\n\n0\n\n0\n\n";

    private Samples() {}

    /** Some rules, so that a new one does not change the pages that tests hold. */
    private static final RuleSet RULES = RuleSet.of(Stream.of(
                    "T3-BALANCE",
                    "T3-RESULT-SUM",
                    "T3-ROW-TOTAL",
                    "T4-SUM-RECON",
                    "T4-WIDTH",
                    "S-ROWS",
                    "S-COLS",
                    "S-SECTIONS",
                    "S-BLANK")
            .map(id -> RuleSet.standard().rule(id).orElseThrow())
            .toList());

    private static final CheckedReport BROKEN = checked("in/年报 1.txt", brokenText());

    /** Makes a writer. */
    @FunctionalInterface
    interface Writers {
        ResultWriter on(OutputStream out) throws IOException;
    }

    /** Seed 000 with one request more in the total of row 一. */
    static String brokenText() {
        String text = new String(Seeds.document(Seeds.names().get(0)), StandardCharsets.UTF_8);
        int total = text.indexOf(ROW) + ROW.length();
        return text.substring(0, total) + "2" + text.substring(total + 1);
    }

    static CheckedReport broken() {
        return BROKEN;
    }

    /** Every figure inferred, and much that can't be decided. */
    static CheckedReport open() {
        return checked("in/open.txt", new String(Seeds.document(Seeds.names().get(3)), StandardCharsets.UTF_8));
    }

    static CheckedReport checked(String source, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ReadResult read = AnnualReports.read(bytes, source);
            Findings found = read.report()
                    .map(report -> read.findings().and(RULES.check(report, RuleContext.reading(read))))
                    .orElse(read.findings());
            return CheckedReport.of(source, 1, read, found).withFormat("text").withContent(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report as data, of which nothing but its figures is known. */
    static CheckedReport of(AnnualReport report, String source) {
        ReadResult read = new ReadResult(Optional.of(report), Findings.none(), Provenance.none(), Optional.empty());
        return CheckedReport.of(source, 1, read, RuleSet.standard().check(report));
    }

    static CheckedReport damaged(String source) {
        Finding finding = Finding.builder()
                .id("READ-DAMAGED")
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(new Message("文件不能按 docx 格式读取", "the file can't be read as docx"))
                .build();
        ReadResult nothing = new ReadResult(Optional.empty(), Findings.none(), Provenance.none(), Optional.empty());
        return CheckedReport.of(source, 1, nothing, Findings.of(List.of(finding)));
    }

    static String written(Writers writers, CheckedReport... results) {
        return written(writers, List.of(results), List.of());
    }

    static String written(Writers writers, List<CheckedReport> results, List<Unread> unread) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ResultWriter writer = writers.on(out)) {
            for (CheckedReport result : results) {
                writer.write(result);
            }
            for (Unread input : unread) {
                writer.unread(input.source(), input.reason());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A list that sets aside the findings of one rule. */
    static Suppressions without(CheckedReport result, String id, String reason) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings().withId(id)) {
            lines.add(SuppressionLine.of(finding, "表三") + reason);
        }
        try {
            return Suppressions.parse(String.join("\n", lines));
        } catch (SuppressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
