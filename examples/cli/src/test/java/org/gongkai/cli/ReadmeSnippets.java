package org.gongkai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FigureChange;
import org.gongkai.comparison.Passage;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.OutputFile;
import org.gongkai.formats.json.GongkaiModule;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.formats.result.ResultWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.rollup.Coverage;
import org.gongkai.rollup.Rollup;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;

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

    static AnnualReport json(AnnualReport report) throws IOException {
        // README
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new GongkaiModule()).build();
        AnnualReport same = mapper.readValue(mapper.writeValueAsString(report), AnnualReport.class);
        // README END
        return same;
    }

    static int compare(AnnualReport report2020, AnnualReport report2021) {
        // README
        Comparison comparison = Comparison.between(report2020, report2021);
        for (FigureChange change : comparison.changes()) { // 表三：+39、+1.08%；空白变为有数：没有增减
            System.out.println(change.describe() + " " + change.kind() + " " + change.differenceText());
        }
        List<Passage> text = comparison.textChanges(); // 修改、移动、删去、新增，逐段
        // README END
        return text.size();
    }

    static boolean rollUp(List<AnnualReport> reports) {
        // README
        Rollup rollup = reports.stream().collect(Rollup.into("江川市人民政府", 2021));
        AnnualReport city = rollup.report();
        Coverage behind = rollup.coverage("requests.newlyReceived.total"); // 几份填报、几份空白、几份读不出
        Findings holes = rollup.findings(); // 缺报、重报、口径不一、不完整的合计，各有位置
        // README END
        return holes.isEmpty() && behind.reported() > 0 && city.year().isPresent();
    }

    static void page(byte[] content, ReadResult read, Findings findings) throws IOException {
        // README
        CheckedReport result =
                CheckedReport.of("kejiju-2021.txt", 1, read, findings).withContent(content);
        try (OutputFile file = OutputFile.at(Path.of("核对结果.html"))) {
            try (ResultWriter page = ResultWriter.html(file.stream(), Locale.CHINA)) {
                page.write(result); // 一份或多份；ResultWriter.sarif 和 json 用法相同
            }
            file.keep(); // 写完才放到位，不会留下半个文件
        }
        // README END
    }

    // README
    /** 本年没有收到申请的，请核实。 */
    static final class NoRequests implements Rule {
        @Override
        public String id() {
            return "OWN-NO-REQUESTS";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String basis() {
            return "本市考核要求";
        }

        @Override
        public void check(Subject subject, Consumer<Finding> findings) {
            String place = "requests.newlyReceived.total";
            Message message = new Message("本年没有收到申请，请核实", "no requests were received");
            if (subject.entry(place)
                    .flatMap(Entry::number)
                    .filter(number -> number.signum() == 0)
                    .isPresent()) {
                findings.accept(subject.broken(this, place).message(message).build());
            }
        }
    }
    // README END

    static Findings own(AnnualReport report) {
        // README
        Findings findings = RuleSet.standard().with(new NoRequests()).check(report);
        // README END
        return findings;
    }
}
