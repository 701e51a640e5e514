package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.gongkai.comparison.Comparison;
import org.gongkai.document.Document;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;
import org.gongkai.formats.comparison.ComparisonPage;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.formats.result.ResultWriter;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writers carry no attack on: a report in which every text is hostile has, opened by a parser that is not ours, no
 * element, attribute, formula, link or script that the same report with a harmless text does not have.
 */
class HostileTextTest {
    private static final String HARMLESS = "甲乙";

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</title><img src=x onerror=alert(1)>",
                "</style><svg/onload=alert(1)>",
                "\"><a href=\"javascript:alert(1)\" onclick='x'>",
                "' onmouseover='alert(1)",
                "<!-- --><![CDATA[ ]]> ]]>",
                "&lt;b&gt; &#60;b> &nbsp &quot;",
                "[链接](javascript:alert(1)) ![图](http://a.example/x.png) <http://a.example>",
                "[a]: http://a.example\n[a]",
                "`x` **b** | c | # h\n---\n> q",
                "=HYPERLINK(\"http://a.example\",\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "\r=1+1",
                "＝1+1",
                "'=1+1",
                "\u202E\u2066txt.exe\u2069",
                "a\u0000b\u0001\u001B[31mc\u009Bd",
                "a\uD800b\uDC00c",
                "a\uFFFEb\uFFFFc",
                "../../etc/passwd\\..\\x:y",
                "{\"$ref\": \"http://a.example\"}",
                "${jndi:ldap://a.example} #{1} %s %n {0}",
                "_x000D_ _x0041_",
                "\uD83D\uDE00 𠀀");
    }

    private static AnnualReport report(String text) {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan(Optional.of(text))
                .withYear(OptionalInt.of(2021))
                .withTitle(Optional.of(text))
                .withSections(List.of(
                        new Section(Optional.of(SectionKey.OVERVIEW), Optional.of(text), List.of(text, text + text)),
                        new Section(Optional.empty(), Optional.of(text), List.of(text))))
                .withExtraTables(List.of(new ExtraTable(
                        Optional.of(SectionKey.OVERVIEW), List.of(List.of(text, "1"), List.of("2", text)))))
                .withAttachments(List.of(new Attachment(text, Optional.of(text))));
        int at = 0;
        for (Figure figure : Templates.figures(report)) {
            Entry entry = at++ % 2 == 0 ? new Unreadable(text) : new Count(at, Optional.of(text));
            report = figure.with(report, entry);
        }
        return report;
    }

    private static byte[] written(AnnualReport report, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.builder().build().write(report, format, out);
        return out.toByteArray();
    }

    /** What a page is made of: its elements, each with its attributes, and where its links lead. */
    private static Set<String> made(String html) {
        Set<String> made = new TreeSet<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            made.add(element.normalName());
            element.attributes().forEach(attribute -> {
                boolean leads = Set.of("href", "src").contains(attribute.getKey());
                made.add(element.normalName() + " " + attribute.getKey()
                        + (leads && !attribute.getValue().startsWith("#") ? "=" + attribute.getValue() : ""));
            });
        }
        made.remove("br");
        return made;
    }

    private static void assertPage(String harmless, String hostile) {
        Set<String> more = made(hostile);
        more.removeAll(made(harmless));
        assertEquals(Set.of(), more);
    }

    /** What the parts of a package are made of, and what its relations lead to. */
    private static Set<String> parts(byte[] archive) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Set<String> made = new TreeSet<>();
        for (Map.Entry<String, byte[]> part : Packages.parts(archive).entrySet()) {
            made.add(part.getKey());
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part.getValue()));
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        made.add(part.getKey() + " " + xml.getLocalName());
                        for (int i = 0; i < xml.getAttributeCount(); i++) {
                            String name = xml.getAttributeLocalName(i);
                            boolean leads =
                                    Set.of("Target", "TargetMode", "href").contains(name);
                            made.add(part.getKey() + " " + xml.getLocalName() + " " + name
                                    + (leads ? "=" + xml.getAttributeValue(i) : ""));
                        }
                    }
                }
            }
        }
        return made;
    }

    private static void assertPackage(String format, String text) throws IOException, XMLStreamException {
        Set<String> more = parts(written(report(text), format));
        more.removeAll(parts(written(report(HARMLESS), format)));
        // A cell of words that begins as a formula says that it is none.
        more.remove("xl/styles.xml xf quotePrefix");
        more.removeIf(name -> name.endsWith(" br")
                || name.endsWith(" line-break")
                || name.endsWith(" space")
                || name.endsWith(" s")
                || name.endsWith(" s c")
                || name.endsWith(" tab"));
        assertEquals(Set.of(), more, format);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_page_has_no_element_attribute_or_link_more(String text) throws IOException {
        assertPage(
                new String(written(report(HARMLESS), "html"), UTF_8), new String(written(report(text), "html"), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_page_of_results_has_no_element_attribute_or_link_more(String text) throws IOException {
        assertPage(results(HARMLESS, "html"), results(text, "html"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_page_of_two_years_has_no_element_attribute_or_link_more(String text) throws IOException {
        assertPage(comparison(HARMLESS), comparison(text));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void results_for_programs_are_json_that_breaks_out_of_no_script(String text) throws IOException {
        for (String format : List.of("json", "sarif")) {
            String json = results(text, format);
            JsonNode tree = new ObjectMapper().readTree(json);
            assertTrue(tree != null && !json.contains("\u0000"), format);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_package_has_no_part_element_attribute_or_relation_more(String text) throws IOException, XMLStreamException {
        for (String format : List.of("docx", "odt", "xlsx")) {
            assertPackage(format, text);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_cell_of_words_is_a_formula(String text) throws IOException {
        String csv = new String(written(report(text), "csv"), UTF_8);
        List<CsvRecord> lines = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(lines::add);

        for (CsvRecord line : lines) {
            for (int cell : new int[] {0, 3, 4}) {
                String words = line.getField(cell);
                assertTrue(words.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) < 0, words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdown_has_no_link_picture_or_markup(String text) throws IOException {
        List<String> found = new ArrayList<>();
        org.commonmark.parser.Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(new String(written(report(text), "markdown"), UTF_8))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        found.add("link " + link.getDestination());
                    }

                    @Override
                    public void visit(Image image) {
                        found.add("image " + image.getDestination());
                    }

                    @Override
                    public void visit(HtmlBlock html) {
                        found.add(html.getLiteral());
                    }

                    @Override
                    public void visit(HtmlInline html) {
                        if (!html.getLiteral().equals("<br>")) {
                            found.add(html.getLiteral());
                        }
                    }
                });
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void json_gives_every_text_back(String text) throws IOException {
        AnnualReport report = report(text);
        ReadResult read = ReportReader.builder().build().from("json").read(written(report, "json"), "");

        assertEquals(Optional.of(report), read.report());
    }

    @Test
    void what_a_page_can_hold_is_on_it_as_it_was() throws IOException {
        for (String text : hostile()) {
            boolean plain = text.codePoints().noneMatch(HostileTextTest::isUnwritable);
            if (plain) {
                String page = Jsoup.parse(new String(written(report(text), "html"), UTF_8))
                        .wholeText();
                assertTrue(page.contains(text), text);
            }
        }
        assertFalse(hostile().isEmpty());
    }

    private static boolean isUnwritable(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c < 0xA0);
        boolean half = c >= 0xD800 && c < 0xE000;
        return control || half || c == 0xFFFE || c == 0xFFFF;
    }

    private static String results(String text, String format) throws IOException {
        AnnualReport report = report(text);
        ReadResult read = new ReadResult(
                Optional.of(report), Findings.none(), Provenance.none(), Optional.of(Document.of(List.of())));
        Findings found = RuleSet.standard().check(report, RuleContext.reading(read));
        CheckedReport checked = CheckedReport.of(text, 1, read, found);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ResultWriter writer = switch (format) {
            case "html" -> ResultWriter.html(out, Locale.CHINA);
            case "sarif" -> ResultWriter.sarif(out, RuleSet.standard(), Locale.CHINA);
            default -> ResultWriter.json(out);
        }) {
            writer.write(checked);
            writer.unread(text, text);
        }
        return out.toString(UTF_8);
    }

    private static String comparison(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnualReport after = report(text);
        AnnualReport before = AnnualReport.blank(Revision.R2021)
                .withOrgan(Optional.of(text))
                .withYear(OptionalInt.of(2020))
                .withSections(after.sections());
        ComparisonPage.write(Comparison.between(before, after), Locale.CHINA, out);
        return out.toString(UTF_8);
    }
}
