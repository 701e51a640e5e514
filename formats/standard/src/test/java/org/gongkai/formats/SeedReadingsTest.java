package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.formats.json.JsonCodec;
import org.gongkai.model.AnnualReport;
import org.gongkai.seeds.Seeds;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real documents, each against its reviewed reading, in full. */
class SeedReadingsTest {
    static List<String> seeds() {
        return Seeds.names();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_seed_is_read_as_reviewed(String seed) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonCodec().write(read(seed).orElseThrow(), json);
        assertEquals(Seeds.reading(seed), json.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reading_a_seed_says_what_was_reviewed(String seed) throws IOException {
        List<String> said = read(seed).findings().stream()
                .map(finding -> finding.id() + " " + finding.place().orElse(""))
                .sorted()
                .toList();
        assertEquals(Seeds.findings(seed).stream().sorted().toList(), said);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_figure_of_a_seed_is_on_its_page_or_named_by_a_finding(String seed) throws IOException {
        ReadResult result = read(seed);
        AnnualReport report = result.orElseThrow();
        for (Figure figure : Templates.figures(report)) {
            boolean onPage = result.provenance().figure(figure.id()).isPresent();
            boolean named =
                    result.findings().stream().map(Finding::places).anyMatch(places -> places.contains(figure.id()));
            assertTrue(onPage || named, figure.id());
        }
    }

    private static ReadResult read(String seed) throws IOException {
        return AnnualReports.read(Seeds.document(seed), seed + ".txt");
    }
}
