package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.LimitExceededException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

class ReportDeskTest {
    private static WebProperties properties(Duration timeBudget) {
        return new WebProperties(
                DataSize.ofMegabytes(1), 1, timeBudget, Duration.ofSeconds(1), Path.of("there", "is", "no.ttf"));
    }

    private static ReportDesk desk(WebProperties properties) {
        WebConfiguration configuration = new WebConfiguration();
        return new ReportDesk(ReportReader.builder().build(), configuration.reportWriter(properties), properties);
    }

    @Test
    void without_its_font_a_pdf_is_not_written_and_other_formats_are() {
        ReportDesk desk = desk(properties(Duration.ofSeconds(10)));

        ResponseStatusException refused =
                assertThrows(ResponseStatusException.class, () -> desk.write(Papers.right(), Download.PDF));
        assertEquals(HttpStatus.NOT_IMPLEMENTED, refused.getStatusCode());
        assertEquals(Papers.right(), Papers.read(desk.write(Papers.right(), Download.JSON), "a.json"));
    }

    @Test
    void checking_ends_when_its_time_is_up() throws Exception {
        ReportDesk desk = desk(properties(Duration.ZERO));
        Original original =
                desk.read(Papers.written(Papers.right(), "json"), "a.json").get(0);

        LimitExceededException late = assertThrows(LimitExceededException.class, () -> desk.check(original));
        assertEquals("timeBudget", late.setting());
    }

    @Test
    void settings_that_allow_nothing_are_refused_by_name() {
        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class,
                () -> new WebProperties(DataSize.ofBytes(0), 1, Duration.ZERO, Duration.ZERO, null));
        assertEquals("gongkai.web.max-upload is not within 1B and 255MB: 0B", none.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new WebProperties(DataSize.ofBytes(1), 0, Duration.ZERO, Duration.ZERO, null));
    }
}
