package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;

/** The Java of README.md, compiled. {@link ReadmeTest} compares the two. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    static OptionalLong read() throws IOException {
        // README
        ReadResult read = AnnualReports.read(Path.of("kejiju-2021.txt"));
        AnnualReport report = read.orElseThrow(); // 没有读出报告时抛出异常，说明原因
        OptionalLong received = report.requests().newlyReceived().total().count(); // 空白时没有值，不是 0
        Findings doubts = read.findings(); // 凡是推断出来的、读不出的，都在这里，各有位置
        // README END
        return doubts.isEmpty() ? received : OptionalLong.empty();
    }

    static int check(ReadResult read, AnnualReport report) {
        // README
        Findings findings = RuleSet.standard().check(report, RuleContext.reading(read));
        for (Finding finding : findings.atLeast(Severity.ERROR)) {
            System.err.println(finding.id() + " " + finding.message(Locale.CHINA));
        }
        Findings open = findings.undecidable(); // 有一项空白，既不能说相符，也不能说不符
        // README END
        return open.size();
    }

    static boolean write(AnnualReport report) throws IOException {
        // README
        AnnualReports.write(report, Path.of("kejiju-2021.json"));
        AnnualReport again = AnnualReports.read(Path.of("kejiju-2021.json")).orElseThrow();
        boolean same = again.equals(report); // true
        // README END
        return same;
    }
}
