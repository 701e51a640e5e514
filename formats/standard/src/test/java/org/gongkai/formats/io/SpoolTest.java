package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpoolTest {
    @Property(tries = 100)
    void gives_what_it_was_given_wherever_it_kept_it(
            @ForAll List<String> texts, @ForAll @IntRange(min = 0, max = 60) int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spool spool = new Spool(most)) {
            for (String text : texts) {
                spool.write(text.getBytes(StandardCharsets.UTF_8));
            }
            spool.writeTo(out);
        }

        assertEquals(
                new String(String.join("", texts).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                out.toString(StandardCharsets.UTF_8));
    }
}
