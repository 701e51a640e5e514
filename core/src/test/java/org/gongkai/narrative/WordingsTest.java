package org.gongkai.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many ways to say it, traps among them, each with what must be read from it and nothing more. */
class WordingsTest {
    private static final Path FILE = Path.of("src/test/resources/org/gongkai/narrative/wordings.txt");
    private static final String READ = "  = ";

    record Wording(String organ, String text, String read) {}

    static List<Wording> wordings() throws IOException {
        List<Wording> wordings = new ArrayList<>();
        String before = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith(READ)) {
                int space = before.startsWith("@") ? before.indexOf(' ') : -1;
                String organ = space < 0 ? "江川市红山区科学技术局" : before.substring(1, space);
                wordings.add(new Wording(organ, before.substring(space + 1), line.substring(READ.length())));
            }
            before = line;
        }
        return wordings;
    }

    @Test
    void there_are_many() throws IOException {
        assertTrue(wordings().size() > 150);
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void a_wording_is_read_as_it_is_meant(Wording wording) {
        assertEquals(wording.read(), describe(read(wording.organ(), wording.text())));
    }

    /** Spaces, half-width and full-width signs make no difference. */
    @ParameterizedTest
    @MethodSource("wordings")
    void signs_of_another_width_are_the_same(Wording wording) {
        String half = wording.text()
                .replace("，", ", ")
                .replace("（", " (")
                .replace("）", ") ")
                .replace("；", ";")
                .replace("：", ":");
        boolean groups = wording.text().contains("1，205");
        assertEquals(
                groups ? "RECEIVED ~1205" : wording.read(),
                describe(read(wording.organ(), groups ? wording.text() : half)));
    }

    private static Narrative read(String organ, String text) {
        return Narrative.of(AnnualReport.blank(Revision.R2021)
                .withOrgan(organ)
                .withYear(2022)
                .withSections(Section.of(SectionKey.OVERVIEW, "一、总体情况", text)));
    }

    private static String describe(Narrative narrative) {
        String all = Stream.of(
                        narrative.statements().stream().map(WordingsTest::describe),
                        narrative.rates().stream()
                                .map(rate -> rate.kind() + " " + rate.percent() + "% of " + rate.count()),
                        narrative.lists().stream().map(WordingsTest::describe))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "nothing" : all;
    }

    private static String describe(Statement statement) {
        String topics = statement.topics().stream().sorted().map(Topic::name).collect(Collectors.joining("+"));
        String number = statement.number().toPlainString();
        return topics + " " + (statement.exact() ? "" : "~")
                + switch (statement.manner()) {
                    case COUNT -> number + (statement.topics().size() > 1 && statement.each() ? " each" : "");
                    case PART -> number + " part";
                    case NONE -> "none";
                    case MOVED_IN -> "+" + number;
                    case MOVED_OUT -> "-" + number;
                }
                + switch (statement.reach()) {
                    case OURS -> "";
                    case DOUBTFUL -> " ?";
                    case OTHERS -> " (others)";
                };
    }

    private static String describe(PartList list) {
        String parts = list.parts().stream().map(Object::toString).collect(Collectors.joining("+"));
        return "PARTS " + list.total() + " of " + parts + (list.complete() ? " complete" : "")
                + (list.isPossible() ? "" : " impossible");
    }
}
