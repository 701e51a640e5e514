package org.gongkai.formats.page;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.recognition.Recognizer;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

class PageBlocksProperties {

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    private static ReadResult read(AnnualReport report, PrintedPages.Style style) throws LimitExceededException {
        List<Block> blocks = PrintedPages.read(PrintedPages.of(Layout.of(report), style));
        return new Recognizer().recognize(Document.of(blocks));
    }

    @Property(tries = 60)
    void however_a_program_draws_a_page_it_says_the_same(
            @ForAll PrintedPages.Style style, @ForAll("consistent") AnnualReport report) throws LimitExceededException {
        assertThatReport(read(report, style).orElseThrow()).says(report);
    }

    @Property(tries = 40)
    void however_small_a_page_is_printed_it_says_the_same(
            @ForAll("small") double times, @ForAll("consistent") AnnualReport report) throws LimitExceededException {
        List<PageContent> pages = PrintedPages.of(Layout.of(report), PrintedPages.Style.PLAIN).stream()
                .map(page -> PrintedPages.shrunk(page, times))
                .toList();
        ReadResult result = new Recognizer().recognize(Document.of(PrintedPages.read(pages)));
        assertThatReport(result.orElseThrow()).says(report);
    }

    @Provide
    Arbitrary<Double> small() {
        return Arbitraries.of(0.15, 0.25, 0.4, 0.7);
    }

    @Property(tries = 60)
    void blanks_and_remarks_are_read_however_they_are_drawn(
            @ForAll PrintedPages.Style style, @ForAll("sparse") AnnualReport report) throws LimitExceededException {
        AnnualReport read = read(report, style).orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (Figure figure : Templates.figures(report)) {
            Optional<Figure> same = Templates.figure(read, figure.id());
            if (same.isEmpty() || !same.get().get(read).equals(figure.get(report))) {
                wrong.add(figure.id());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Property(tries = 40)
    void without_lines_a_figure_is_right_or_has_a_finding(@ForAll("sparse") AnnualReport report)
            throws LimitExceededException {
        List<PageContent> pages = new ArrayList<>();
        for (PageContent page : PrintedPages.of(Layout.of(report), PrintedPages.Style.PLAIN)) {
            pages.add(new PageContent(page.number(), page.width(), page.height(), page.glyphs(), List.of()));
        }
        ReadResult result = new Recognizer().recognize(Document.of(PrintedPages.read(pages)));
        AnnualReport read = result.orElseThrow();
        List<String> silent = new ArrayList<>();
        for (Figure figure : Templates.figures(report)) {
            Optional<Figure> same = Templates.figure(read, figure.id());
            boolean right = same.isPresent() && same.get().get(read).equals(figure.get(report));
            boolean told = same.isEmpty()
                    || result.findings().list().stream()
                            .anyMatch(finding -> finding.places().contains(figure.id())
                                    || finding.place()
                                            .filter(place -> figure.id().startsWith(place))
                                            .isPresent());
            if (!right && !told) {
                silent.add(figure.id());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Property(tries = 200)
    void any_glyphs_and_lines_give_blocks(@ForAll("glyphs") List<Glyph> glyphs, @ForAll("rules") List<Rule> rules)
            throws LimitExceededException {
        PageContent page = new PageContent(1, 100, 100, glyphs, rules);

        assertEquals(PrintedPages.read(List.of(page)), PrintedPages.read(List.of(page)));
    }

    @Provide
    Arbitrary<List<Glyph>> glyphs() {
        Arbitrary<Double> place = Arbitraries.doubles().between(-20, 120);
        return Combinators.combine(
                        Arbitraries.of("1", "公", " ", "（", "。", "ﬁ", "\u0000", "□"),
                        place,
                        place,
                        Arbitraries.doubles().between(-5, 20),
                        Arbitraries.doubles().between(-5, 20),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Glyph::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Double> place = Arbitraries.integers().between(-2, 12).map(i -> i * 10.0);
        return Combinators.combine(place, place, place, Arbitraries.of(true, false))
                .as((from, to, at, level) ->
                        level ? Rule.between(from, at, to, at) : Rule.between(at, from, at, to + 0.3))
                .list()
                .ofMaxSize(25);
    }
}
