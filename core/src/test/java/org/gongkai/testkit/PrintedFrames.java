package org.gongkai.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** Title, dates and prose of a report of a form, as an organ publishes them in January of the next year. */
final class PrintedFrames {
    private PrintedFrames() {}

    static Arbitrary<AnnualReport> of(Revision form) {
        Arbitrary<Integer> years = form == Revision.R2019
                ? Arbitraries.of(2019, 2020)
                : Arbitraries.integers().between(2021, 2025);
        return Combinators.combine(
                        Texts.organ(),
                        years,
                        Arbitraries.integers().between(2, 20).optional(0.5),
                        Arbitraries.integers().between(0, 10).optional(0.5),
                        sections(form))
                .as((organ, year, signed, later, sections) -> {
                    LocalDate base = LocalDate.of(year + 1, 1, 1);
                    return AnnualReport.blank(form).toBuilder()
                            .organ(organ)
                            .year(year)
                            .title(organ + year + "年政府信息公开工作年度报告")
                            .signedOn(signed.map(base::plusDays))
                            .publishedOn(later.map(base.plusDays(20)::plusDays))
                            .sections(sections)
                            .build();
                });
    }

    private static Arbitrary<List<Section>> sections(Revision form) {
        Arbitrary<Optional<String>> preface = Arbitraries.of(
                        "根据《中华人民共和国政府信息公开条例》第五十条之规定，制作本报告。", "本报告由总体情况等六个部分组成，欢迎查阅。")
                .optional(0.5);
        Arbitrary<List<Section>> sections = preface.map(text -> text.map(paragraph ->
                        List.of(new Section(Optional.of(SectionKey.PREFACE), Optional.empty(), List.of(paragraph))))
                .orElse(List.of()));
        for (SectionTitle title : Templates.of(form).sections()) {
            boolean holdsTable = Templates.of(form).table(title.key()).isPresent();
            Arbitrary<Section> section = Texts.paragraph()
                    .list()
                    .ofMinSize(holdsTable ? 0 : 1)
                    .ofMaxSize(holdsTable ? 1 : 3)
                    .map(prose -> new Section(Optional.of(title.key()), Optional.of(title.text()), prose));
            sections = Combinators.combine(sections, section).as((before, next) -> {
                List<Section> both = new ArrayList<>(before);
                both.add(next);
                return both;
            });
        }
        return sections;
    }
}
