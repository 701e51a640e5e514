package org.gongkai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.gongkai.formats.codec.Codec;
import org.gongkai.testkit.Golden;
import org.gongkai.testkit.house.ExportedApi;
import org.junit.jupiter.api.Test;

/** A change of what others compile against is a change of a file that one reviews. */
class PdfApiTest {
    private static final Path COMPILED = Path.of("target/classes");

    @Test
    void what_pdf_exports_is_what_its_file_says() {
        Golden.assertHolds(Path.of("api.txt"), ExportedApi.of(COMPILED));
    }

    @Test
    void it_is_found_with_and_without_modules() throws IOException {
        List<String> provided = ModuleFinder.of(COMPILED).findAll().stream()
                .flatMap(module -> module.descriptor().provides().stream())
                .filter(service -> service.service().equals(Codec.class.getName()))
                .flatMap(service -> service.providers().stream())
                .toList();
        assertEquals(provided, Files.readAllLines(COMPILED.resolve("META-INF/services/" + Codec.class.getName())));
        assertEquals(
                List.of("pdf"),
                ServiceLoader.load(Codec.class).stream()
                        .map(service -> service.get().name())
                        .toList());
    }
}
