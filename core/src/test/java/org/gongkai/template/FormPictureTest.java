package org.gongkai.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Revision;
import org.gongkai.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormPictureTest {
    private static final Path DOCS = Path.of("docs");
    private static final Path FIGURES = DOCS.resolve("figures.txt");

    @ParameterizedTest
    @EnumSource(Revision.class)
    void the_checked_in_picture_shows_the_template(Revision revision) {
        Golden.assertHolds(DOCS.resolve("forms/" + revision.key() + ".md"), FormPicture.of(Templates.of(revision)));
    }

    @Test
    void no_figure_is_ever_renamed_or_dropped() throws IOException {
        List<String> published = Files.exists(FIGURES) ? Files.readAllLines(FIGURES) : List.of();

        assertEquals(
                List.of(),
                published.stream().filter(id -> ids().noneMatch(id::equals)).toList(),
                "ids in " + FIGURES + " that no form has any more");
    }

    @Test
    void every_figure_is_published() throws IOException {
        List<String> published = Files.exists(FIGURES) ? Files.readAllLines(FIGURES) : List.of();
        String all = Stream.concat(ids(), published.stream()).distinct().collect(Collectors.joining("\n", "", "\n"));

        Golden.assertHolds(FIGURES, all);
    }

    @Test
    void the_picture_names_every_figure() {
        String picture = FormPicture.of(Templates.of(Revision.R2021));

        assertTrue(picture.contains("<td><code>.naturalPerson</code></td>"));
        assertTrue(picture.contains("<code>.amount</code> ¥ 万元"));
        assertTrue(picture.contains("<th colspan=\"3\">一、本年新收政府信息公开申请数量<br><code>requests.newlyReceived</code></th>"));
    }

    private static Stream<String> ids() {
        return Templates.all().stream()
                .flatMap(template -> template.figures().stream())
                .map(Figure::id)
                .distinct();
    }
}
