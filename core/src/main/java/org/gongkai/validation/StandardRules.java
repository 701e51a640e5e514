package org.gongkai.validation;

import java.util.List;
import org.gongkai.model.SectionKey;

/** 规则目录: every rule of this library, in the order of the catalogue. */
final class StandardRules {
    private static final String BALANCE = CatalogueRule.FORM + "：表三说明“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”";
    private static final String RESULT_SUM = CatalogueRule.FORM + "：表三（七）总计为（一）至（六）各行之和";
    private static final String ROW_TOTAL = CatalogueRule.FORM + "：表三“总计”列为六类申请人之和";
    private static final String DISPUTES = CatalogueRule.FORM + "：表四“总计”为结果维持、结果纠正、其他结果、尚未审结之和";
    private static final String COUNTS = CatalogueRule.FORM + "：以件计的数量";

    static final List<Rule> ALL = List.of(
            IdentityRule.downColumns("T3-BALANCE", SectionKey.REQUESTS, BALANCE),
            IdentityRule.downColumns("T3-RESULT-SUM", SectionKey.REQUESTS, RESULT_SUM),
            IdentityRule.alongRows("T3-ROW-TOTAL", SectionKey.REQUESTS, ROW_TOTAL),
            FigureRule.counts("T3-NONNEG", SectionKey.REQUESTS, COUNTS),
            new TotalBlankRule(),
            IdentityRule.alongRows("T4-SUM-RECON", SectionKey.DISPUTES, DISPUTES),
            IdentityRule.alongRows("T4-SUM-DIRECT", SectionKey.DISPUTES, DISPUTES),
            IdentityRule.alongRows("T4-SUM-AFTER", SectionKey.DISPUTES, DISPUTES),
            FigureRule.counts("T4-NONNEG", SectionKey.DISPUTES, COUNTS),
            new WidthRule(),
            new DirectSuitRule(),
            FigureRule.notNegative("T2-COUNT-NONNEG", SectionKey.PROACTIVE_DISCLOSURE, COUNTS),
            FigureRule.whole("T2-COUNT-INT", SectionKey.PROACTIVE_DISCLOSURE, COUNTS),
            new AmountRule(),
            new ItemsNonNegativeRule(),
            new DecisionNeedsItemRule(),
            new PublicCumulativeRule(),
            new MadePublicRule(),
            new ProcurementPairRule(),
            new InForceMinimumRule(),
            new RuleMakerRule(),
            new ProcessingFeeRule(),
            new SignColumnRule(),
            ChainRule.carriedOver(),
            ChainRule.inForce(),
            ChainRule.items(),
            ChainRule.publicTotal(),
            new JumpRule(),
            new RepeatedTextRule(),
            StatedCountRule.received(),
            new NoRequestsRule(),
            StatedCountRule.answered(),
            new StatedBalanceRule(),
            new GrowthRule(),
            StatedCountRule.carried(),
            StatedCountRule.outcomes(),
            new ShareRule(),
            new PartSumRule(),
            StatedCountRule.disputes(),
            new PowerListRule(),
            StatedCountRule.documents(),
            new NoDisputesRule(),
            new StatedUnitRule(),
            new FeeStatementRule(),
            new ProblemsToldRule(),
            new OverviewTopicsRule(),
            DeadlineRule.departments(),
            DeadlineRule.governments(),
            DeadlineRule.lawOf2007(),
            new YearEndRule(),
            new SignedFirstRule(),
            new PeriodRule(),
            new TitleYearRule(),
            new TextYearRule(),
            new RevisionYearRule(),
            new CitationRule(),
            new OrganRule(),
            new SectionsRule(),
            new OrdinalRule(),
            new TablesRule(),
            LabelRule.rows(),
            LabelRule.columns(),
            new NoteRule(),
            new ExtraRule(),
            new BlankRule(),
            new RevisionMixRule(),
            new LegacyItemsRule());

    private StandardRules() {}
}
