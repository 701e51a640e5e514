package org.gongkai.formats.html;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.recognition.Recognizer;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;
import org.gongkai.testkit.Texts;
import org.jsoup.Jsoup;

class HtmlCodecProperties {

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Reports.any();
    }

    @Provide
    Arbitrary<List<String>> hostile() {
        return Arbitraries.oneOf(
                        Texts.hostile(),
                        Arbitraries.of(
                                "</title><script>alert(1)</script>",
                                "\"><img src=x onerror=y>",
                                "]]>",
                                "-->",
                                "\u0000\u0007\uD800",
                                "</style>"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlCodec().write(document, out);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return new Recognizer()
                .recognize(new HtmlCodec()
                        .read(bytes, ReadLimits.standard())
                        .get(0)
                        .value());
    }

    @Property(tries = 40)
    void a_report_written_is_read_back(@ForAll("consistent") AnnualReport report) throws IOException {
        assertThatReport(read(write(Layout.of(report))).orElseThrow()).says(report);
    }

    @Property(tries = 40)
    void blanks_and_remarks_written_are_read_back(@ForAll("sparse") AnnualReport report) throws IOException {
        assertThatReport(read(write(Layout.of(report))).orElseThrow()).says(report);
    }

    @Property(tries = 60)
    void whatever_a_report_says_is_written_and_read(@ForAll("any") AnnualReport report) throws IOException {
        byte[] page = write(Layout.of(report));

        assertTrue(page.length > 0);
        read(page);
    }

    @Property(tries = 40)
    void every_dialect_says_the_same(@ForAll Dialect dialect, @ForAll("consistent") AnnualReport report)
            throws IOException {
        assertThatReport(read(dialect.write(Layout.of(report))).orElseThrow()).says(report);
    }

    @Property(tries = 60)
    void in_every_dialect_a_figure_is_right_or_has_a_finding(
            @ForAll Dialect dialect, @ForAll("sparse") AnnualReport report) throws IOException {
        ReadResult result = read(dialect.write(Layout.of(report)));
        AnnualReport got = result.orElseThrow();
        Set<String> noted = new HashSet<>();
        result.findings().stream().forEach(finding -> {
            finding.place().ifPresent(noted::add);
            noted.addAll(finding.places());
        });

        assertEquals(report.organ(), got.organ());
        assertEquals(report.year(), got.year());
        assertEquals(report.revision(), got.revision());
        for (Figure figure : Templates.figures(report)) {
            boolean same = Templates.figure(got, figure.id())
                    .map(found -> found.get(got))
                    .filter(figure.get(report)::equals)
                    .isPresent();
            boolean said = noted.stream()
                    .anyMatch(place -> !place.isEmpty() && figure.id().startsWith(place));
            assertTrue(same || said, figure.id());
        }
    }

    @Property(tries = 60)
    void no_text_is_taken_for_markup(@ForAll("hostile") List<String> texts) throws IOException {
        Grid.Builder grid = Grid.builder().row();
        texts.forEach(text -> grid.cell(text, Location.unknown()));
        List<Block> blocks = List.of(
                new Heading(2, texts.get(0).replace('\n', ' '), Location.unknown()),
                new Paragraph(texts.get(0), Location.unknown()),
                grid.build());
        String page = new String(
                write(new Document(java.util.Optional.of(texts.get(texts.size() - 1)), blocks)),
                StandardCharsets.UTF_8);
        org.jsoup.nodes.Document parsed = Jsoup.parse(page);

        assertEquals(0, parsed.select("script, img, a, iframe, link, object").size(), page);
        assertEquals(1, parsed.select("style").size());
        assertEquals(1, parsed.select("table").size());
        assertEquals(texts.size(), parsed.select("table td, table th").size());
        assertEquals(1, parsed.select("h2").size());
        assertTrue(parsed.select("[onerror], [src], [href]").isEmpty());
        assertEquals(
                seen(texts.get(0).replace('\n', ' ')), seen(parsed.select("h2").text()));
    }

    /** What can be seen of a text: no blanks, and no characters that no page can hold. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints()
                .filter(c -> c > ' ' && c != '\u00A0' && c != '\u3000' && c != '\uFFFD' && (c < 0xD800 || c > 0xDFFF))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    @Property(tries = 100)
    void markup_in_any_order_is_read(@ForAll("pieces") List<String> pieces) throws IOException {
        assertEquals(
                1,
                new HtmlCodec()
                        .read(String.join("", pieces).getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .size());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<table>",
                        "<tr>",
                        "<td rowspan=0>",
                        "<td colspan=1000000 rowspan=-3>",
                        "<th>",
                        "</td>",
                        "</table>",
                        "<thead>",
                        "<tfoot>",
                        "<p>",
                        "<br>",
                        "<h1>",
                        "</h1>",
                        "<dl><dt>索引号：<dd>",
                        "<pre>",
                        "\n",
                        "<li>",
                        "<!--[if gte mso 9]>",
                        "<![endif]-->",
                        "<caption>",
                        "<a href=a.pdf>",
                        "</a>",
                        "公开",
                        "1",
                        "&nbsp;",
                        "<div hidden>",
                        "</div>",
                        "<svg><title>",
                        "<frameset>",
                        "<template>",
                        "<title>")
                .list()
                .ofMaxSize(40);
    }
}
