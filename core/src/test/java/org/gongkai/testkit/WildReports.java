package org.gongkai.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/** Reports with anything that the model can hold. */
final class WildReports {
    private WildReports() {}

    static Arbitrary<AnnualReport> of(Shape shape) {
        return Combinators.combine(sections(), extraTables(), attachments(), fees(), frames(), entries(shape.blank()))
                .as((sections, extraTables, attachments, fee, frame, tables) -> frame.toBuilder()
                        .proactiveDisclosure(tables.proactiveDisclosure())
                        .requests(tables.requests())
                        .disputes(tables.disputes())
                        .sections(sections)
                        .processingFee(fee)
                        .extraTables(extraTables)
                        .attachments(attachments)
                        .build());
    }

    /** Every place blank, or every place 0, and then any entry in some of them. */
    private static Arbitrary<AnnualReport> entries(AnnualReport blank) {
        List<Figure> figures = Templates.figures(blank);
        if (figures.isEmpty()) {
            return Arbitraries.just(blank);
        }
        return Combinators.combine(
                        Arbitraries.of(Entry.blank(), Entry.of(0)),
                        Placements.of(figures, Entries.any(), figures.size() / 2))
                .as((ground, placed) -> {
                    AnnualReport report = blank;
                    for (Figure figure : figures) {
                        report = figure.with(report, placed.getOrDefault(figure, ground));
                    }
                    return report;
                });
    }

    /** A report of no form with what stands around the sections. */
    private static Arbitrary<AnnualReport> frames() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.integers()
                .between(0, 9000)
                .map(LocalDate.of(2004, 2, 29)::plusDays)
                .optional(0.6);
        return Combinators.combine(
                        Arbitraries.oneOf(Texts.organ(), Texts.hostileLine()).optional(0.8),
                        Arbitraries.frequencyOf(
                                        Tuple.of(5, Arbitraries.integers().between(2008, 2026)),
                                        Tuple.of(1, Arbitraries.of(1000, 9999)))
                                .optional(0.8),
                        Arbitraries.of(Scope.class).optional(0.4),
                        Arbitraries.oneOf(Texts.organ().map(organ -> organ + "2021年政府信息公开工作年度报告"), Texts.hostileLine())
                                .optional(0.8),
                        dates,
                        dates)
                .as((organ, year, scope, title, published, signed) -> AnnualReport.blank(Revision.NARRATIVE).toBuilder()
                        .organ(organ)
                        .year(year.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .scope(scope)
                        .title(title)
                        .publishedOn(published)
                        .signedOn(signed)
                        .build());
    }

    private static Arbitrary<List<Section>> sections() {
        Arbitrary<Optional<String>> headings = Arbitraries.oneOf(
                        Arbitraries.of("一、总体情况", "二、主动公开情况", "七、附则", "（一）工作开展情况"), Texts.hostileLine())
                .optional(0.8);
        return Combinators.combine(
                        Arbitraries.of(SectionKey.class).optional(0.7),
                        headings,
                        Texts.any().list().ofMaxSize(3))
                .as(Section::new)
                .list()
                .ofMaxSize(7);
    }

    private static Arbitrary<Optional<ProcessingFee>> fees() {
        Arbitrary<Optional<BigDecimal>> yuan = Arbitraries.of(
                        new BigDecimal("0"), new BigDecimal("2950"), new BigDecimal("380.50"))
                .optional(0.7);
        return Combinators.combine(Arbitraries.longs().between(0, 40).optional(0.7), yuan, yuan)
                .as((notices, noticed, received) -> new ProcessingFee(
                        notices.map(OptionalLong::of).orElse(OptionalLong.empty()), noticed, received))
                .optional(0.4);
    }

    private static Arbitrary<List<ExtraTable>> extraTables() {
        Arbitrary<String> cells =
                Arbitraries.oneOf(Arbitraries.of("", "指标", "单位", "件", "3", "统计数", "400余条"), Texts.hostile());
        return Combinators.combine(
                        Arbitraries.of(SectionKey.class).optional(0.8),
                        cells.list().ofMaxSize(4).list().ofMaxSize(4))
                .as(ExtraTable::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Attachment>> attachments() {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of("2021年年度报告.docx", "统计表"), Texts.hostile());
        Arbitrary<Optional<String>> targets = Arbitraries.of(
                        "https://www.example.gov.cn/files/2021.docx", "../a b.pdf?x=1&y=\"2\"", "#")
                .optional(0.7);
        return Combinators.combine(names, targets).as(Attachment::new).list().ofMaxSize(2);
    }
}
