package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.model.AnnualReport;
import org.junit.jupiter.api.Test;

/** Pages that list the reports of other years and of other organs above their own. */
class TitleChoiceTest {
    private static final String OF_2024 = "青河县水务局2024年政府信息公开工作年度报告";
    private static final String OF_2023 = "青河县水务局2023年政府信息公开工作年度报告";
    private static final String OF_2022 = "青河县水务局2022年政府信息公开工作年度报告";
    private static final String EDUCATION = "东平市教育局2022年政府信息公开工作年度报告";
    private static final String PERIOD = "本报告统计期限为2022年1月1日至12月31日。";

    @Test
    void the_heading_is_the_title() {
        List<TextLine> lines = Lines.of(OF_2024, OF_2023);
        lines.add(Lines.heading(OF_2022));
        assertSure(OF_2022, choice(lines, Optional.empty(), OptionalInt.empty()));
        List<TextLine> below = Lines.of(OF_2023);
        below.add(0, Lines.heading(OF_2022));
        assertSure(OF_2022, choice(below, Optional.empty(), OptionalInt.empty()));
    }

    @Test
    void the_title_of_the_page_or_the_stated_period_decides_between_lines() {
        List<TextLine> lines = Lines.of(OF_2024, OF_2023, OF_2022);
        assertSure(OF_2022, choice(lines, Optional.of(OF_2022 + "_青河县人民政府"), OptionalInt.empty()));
        assertSure(OF_2023, choice(lines, Optional.empty(), OptionalInt.of(2023)));
    }

    @Test
    void titles_between_which_nothing_decides_or_too_much_does_leave_the_year_open() {
        List<TextLine> lines = Lines.of(OF_2023);
        lines.add(Lines.heading(OF_2022));
        for (TitleChoice open : List.of(
                choice(Lines.of(OF_2023, OF_2022), Optional.empty(), OptionalInt.empty()),
                choice(Lines.of(OF_2023, OF_2022), Optional.empty(), OptionalInt.of(2019)),
                choice(lines, Optional.empty(), OptionalInt.of(2023)))) {
            assertEquals(Set.of(2022, 2023), open.years());
            assertEquals(OptionalInt.empty(), open.title().orElseThrow().year());
            assertEquals(Optional.of("青河县水务局"), open.title().orElseThrow().organ());
            assertEquals(Optional.empty(), open.text());
        }
    }

    @Test
    void one_year_needs_no_evidence() {
        assertSure(OF_2022, choice(Lines.of("政府信息公开年报", OF_2022), Optional.of(OF_2023), OptionalInt.of(2021)));
        assertSure(OF_2022, choice(Lines.of(OF_2022, "2022年政府信息公开工作年度报告"), Optional.empty(), OptionalInt.empty()));
        assertSure(OF_2022, choice(Lines.of("青河县水务局", "2022年政府信息公开工作年度报告"), Optional.empty(), OptionalInt.empty()));
        assertSure(OF_2022, choice(Lines.of("首页"), Optional.of(OF_2022), OptionalInt.empty()));
    }

    @Test
    void organs_are_told_apart_likewise_and_a_short_name_is_none_of_its_own() {
        List<TextLine> lines = Lines.of(EDUCATION);
        lines.add(Lines.heading(OF_2022));
        assertSure(OF_2022, choice(lines, Optional.empty(), OptionalInt.empty()));
        assertSure(OF_2022, choice(Lines.of(EDUCATION, OF_2022), Optional.of(OF_2022), OptionalInt.empty()));
        assertSure(OF_2022, choice(Lines.of(OF_2022, "水务局2022年政府信息公开工作年度报告"), Optional.empty(), OptionalInt.empty()));
        TitleChoice open = choice(Lines.of(EDUCATION, OF_2022), Optional.empty(), OptionalInt.of(2022));
        assertEquals(Set.of("东平市教育局", "青河县水务局"), open.organs());
        assertEquals(Optional.empty(), open.title().orElseThrow().organ());
        assertEquals(OptionalInt.of(2022), open.title().orElseThrow().year());
    }

    @Test
    void what_is_open_is_a_finding_and_no_year_is_taken_from_elsewhere() {
        ReadResult result = read(false, "", OF_2024, OF_2023, "政府信息公开工作年度报告", PERIOD);
        assertEquals(OptionalInt.empty(), result.orElseThrow().year());
        assertEquals(Optional.empty(), result.orElseThrow().title());
        Finding finding = result.findings().withId("READ-YEAR").list().get(0);
        assertTrue(finding.message().toString().contains("2023、2024"), finding.message()::toString);
    }

    @Test
    void the_period_of_the_preface_decides_and_the_list_above_is_no_preface() {
        ReadResult result = read(false, "", OF_2024, OF_2023, OF_2022, PERIOD);
        AnnualReport report = result.orElseThrow();
        assertEquals(OptionalInt.of(2022), report.year());
        assertEquals(Optional.of(OF_2022), report.title());
        assertEquals(List.of(PERIOD), report.sections().get(0).paragraphs());
        assertTrue(result.findings().withId("READ-YEAR").isEmpty());
    }

    @Test
    void the_signature_says_whose_report_it_is_where_titles_leave_it_open() {
        ReadResult signed = read(true, "青河县水务局", "东平市教育局2023年政府信息公开工作年度报告", "2022年政府信息公开工作年度报告");
        assertEquals(OptionalInt.of(2022), signed.orElseThrow().year());
        assertEquals(Optional.of("青河县水务局"), signed.orElseThrow().organ());
        ReadResult open = read(false, "", EDUCATION, OF_2022);
        assertEquals(Optional.empty(), open.orElseThrow().organ());
        assertEquals(1, open.findings().withId("READ-ORGAN").size());
    }

    private static TitleChoice choice(List<TextLine> lines, Optional<String> pageTitle, OptionalInt period) {
        return TitleChoice.of(lines, pageTitle, () -> period);
    }

    private static void assertSure(String text, TitleChoice choice) {
        assertEquals(Optional.of(text), choice.text());
        assertEquals(Set.of(), choice.years());
        assertEquals(Set.of(), choice.organs());
    }

    /** A page of sections below these lines, the last of which may be a heading. */
    private static ReadResult read(boolean heading, String signature, String... above) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < above.length; i++) {
            boolean title = heading && i == above.length - 1;
            blocks.add(title ? new Heading(1, above[i], Location.unknown()) : paragraph(above[i]));
        }
        for (String line : List.of("一、总体情况", "公开有序。", "二、主动公开政府信息情况", "六、其他需要报告的事项", "无。")) {
            blocks.add(paragraph(line));
        }
        if (!signature.isEmpty()) {
            blocks.add(paragraph(signature));
            blocks.add(paragraph("2023年1月20日"));
        }
        return new Recognizer().recognize(Document.of(blocks));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Location.unknown());
    }
}
