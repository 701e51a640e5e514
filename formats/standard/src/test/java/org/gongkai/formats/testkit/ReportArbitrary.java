package org.gongkai.formats.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.Count;
import org.gongkai.model.Disputes;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProactiveDisclosure;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/** Reports of every shape: all forms and their mixes, every kind of entry, text of any characters. */
public final class ReportArbitrary {
    private static final int MOST_FIGURES = 250;

    private ReportArbitrary() {}

    public static Arbitrary<AnnualReport> reports() {
        return Combinators.combine(figures(), frame())
                .as((tables, frame) -> frame.toBuilder()
                        .proactiveDisclosure(tables.proactiveDisclosure())
                        .requests(tables.requests())
                        .disputes(tables.disputes())
                        .build());
    }

    /** Reports with their tables only. */
    private static Arbitrary<AnnualReport> figures() {
        Arbitrary<Revision> revisions = Arbitraries.of(Revision.class);
        return Combinators.combine(revisions, revisions, entries().list().ofSize(MOST_FIGURES))
                .as((form, requests, entries) -> {
                    boolean tables = !Templates.of(form).tables().isEmpty();
                    AnnualReport report = AnnualReport.builder()
                            .proactiveDisclosure(ProactiveDisclosure.blank(form))
                            .requests(Requests.blank(tables ? requests : form))
                            .disputes(Disputes.blank())
                            .build();
                    Iterator<Entry> next = entries.iterator();
                    for (Figure figure : Templates.figures(report)) {
                        report = figure.with(report, next.next());
                    }
                    return report;
                });
    }

    private static Arbitrary<AnnualReport> frame() {
        Arbitrary<List<Section>> sections = Combinators.combine(
                        keys(), text().optional(), text().list().ofMaxSize(3))
                .as(Section::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<ProcessingFee> fees = Combinators.combine(
                        Arbitraries.longs().optional(),
                        decimals().optional(),
                        decimals().optional())
                .as((notices, noticed, received) -> new ProcessingFee(
                        notices.map(OptionalLong::of).orElse(OptionalLong.empty()), noticed, received));
        Arbitrary<List<ExtraTable>> tables = Combinators.combine(
                        keys(), text().list().ofMaxSize(3).list().ofMaxSize(3))
                .as(ExtraTable::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Attachment>> attachments = Combinators.combine(text(), text().optional())
                .as(Attachment::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.longs()
                .between(0, 2_900_000)
                .map(LocalDate::ofEpochDay)
                .optional();
        AnnualReport blank = AnnualReport.blank(Revision.NARRATIVE);
        Arbitrary<AnnualReport> head = Combinators.combine(
                        text().optional(),
                        Arbitraries.integers().between(1000, 9999).optional(),
                        Arbitraries.of(Scope.class).optional(),
                        text().optional(),
                        dates,
                        dates)
                .as((organ, year, scope, title, published, signed) -> blank.toBuilder()
                        .organ(organ)
                        .year(year.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .scope(scope)
                        .title(title)
                        .publishedOn(published)
                        .signedOn(signed)
                        .build());
        return Combinators.combine(head, sections, fees.optional(), tables, attachments)
                .as((report, parts, fee, extra, attached) -> report.toBuilder()
                        .sections(parts)
                        .processingFee(fee)
                        .extraTables(extra)
                        .attachments(attached)
                        .build());
    }

    private static Arbitrary<Entry> entries() {
        Arbitrary<Optional<String>> notes = visibleText().optional();
        Arbitrary<Entry> counts = Arbitraries.longs().map(Entry::of);
        Arbitrary<Entry> remarked =
                Combinators.combine(Arbitraries.longs(), visibleText()).as(Count::of);
        Arbitrary<Entry> amounts = Combinators.combine(
                        decimals(), Arbitraries.of(Unit.class).optional(), notes)
                .as(Amount::new);
        Arbitrary<Entry> unreadable = visibleText().map(Unreadable::new);
        return Arbitraries.oneOf(Arbitraries.just(Entry.blank()), counts, remarked, amounts, unreadable);
    }

    /** As many digits as a reader takes by default. */
    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().map(BigInteger::valueOf),
                        Arbitraries.integers().between(0, 18))
                .as(BigDecimal::new);
    }

    private static Arbitrary<Optional<SectionKey>> keys() {
        return Arbitraries.of(SectionKey.class).optional();
    }

    /** Any characters, halves of surrogate pairs among them. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("政府信息公开", "22（其中修订16件）", "\"\\\n\t", "𠮷", "\uD842", "\uDFB7\uD842", ""),
                Arbitraries.strings().ofMaxLength(6));
    }

    private static Arbitrary<String> visibleText() {
        return text().filter(text -> !text.isBlank());
    }
}
