package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/** 收取信息处理费应在第六部分说明: requests were dropped for a fee not paid, so section 六 should tell of the fees. */
final class FeeStatementRule extends CatalogueRule {
    private static final String PLACE = "requests.outcomes.otherwiseHandled.feeOverdue.total";

    FeeStatementRule() {
        super("N-FEE6", Severity.NOTE, "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：年度报告应说明收取信息处理费的情况");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        AnnualReport report = subject.report();
        Optional<Section> section = report.section(SectionKey.OTHER_MATTERS);
        Optional<BigDecimal> dropped = subject.entry(PLACE).flatMap(TableValues::number);
        if (section.isEmpty()
                || report.processingFee().isPresent()
                || dropped.filter(n -> n.signum() > 0).isEmpty()) {
            return;
        }
        boolean told = report.sections().stream()
                .map(Section::paragraphs)
                .flatMap(List::stream)
                .anyMatch(paragraph -> paragraph.contains("处理费") || paragraph.contains("收费"));
        if (!told) {
            findings.accept(subject.broken(this, SectionKey.OTHER_MATTERS.key(), PLACE)
                    .actual(dropped.get())
                    .message(message(
                            Words.placeZh(subject.figure(PLACE).orElseThrow()),
                            PLACE,
                            Words.number(dropped.get()),
                            section.get().heading().orElse("六、其他需要报告的事项")))
                    .build());
        }
    }
}
