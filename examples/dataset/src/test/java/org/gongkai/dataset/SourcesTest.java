package org.gongkai.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of("in/b.txt", "in/a/z.html", "in/a.txt", "in/.hidden.txt", "in/x.exe", "in/target/t.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void a_folder_is_walked_in_name_order_for_known_extensions() {
        assertEquals(List.of("in/a/z.html", "in/a.txt", "in/b.txt"), names("in/"));
        assertEquals(3, Sources.of(folder, List.of("in"), Set.of("txt", "html")).count());
    }

    @Test
    void a_pattern_stands_for_the_files_that_fit() {
        assertEquals(List.of("in/a.txt", "in/b.txt"), names("in/*.txt"));
        assertEquals(List.of("in/a.txt", "in/b.txt"), names("in/?.txt"));
    }

    @Test
    void a_name_given_twice_is_one_source_and_one_that_leads_nowhere_can_not_be_read() throws IOException {
        assertEquals(List.of("in/x.exe", "none.txt"), names("in/x.exe", "none.txt", "in/x.exe"));
        List<Source> sources = sources("in/x.exe", "none.txt");
        assertEquals("in/x.exe", new String(sources.get(0).content().read(100), UTF_8));
        assertEquals("in", new String(sources.get(0).content().read(2), UTF_8));
        assertThrows(IOException.class, () -> sources.get(1).content().read(100));
    }

    @Test
    void the_entries_of_an_archive_are_read_from_within_it() throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("in/c.zip")), Charset.forName("GB18030"))) {
            for (String name : List.of("年报/二.txt", "年报/一.html", "../out.txt", "note.exe")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        List<Source> sources = sources("in/c.zip");
        assertEquals(
                List.of("in/c.zip/../out.txt", "in/c.zip/年报/一.html", "in/c.zip/年报/二.txt"),
                sources.stream().map(Source::name).toList());
        assertEquals("年报/一.html", new String(sources.get(1).content().read(100), UTF_8));
        assertEquals(6, names("in").size());
        assertEquals(List.of("in/a/z.html"), names("in").subList(0, 1));
    }

    @Test
    void a_damaged_archive_is_one_source() throws IOException {
        Files.writeString(folder.resolve("in/c.zip"), "PK and no more");
        assertEquals(List.of("in/c.zip"), names("in/c.zip"));
    }

    @Test
    void what_is_listed_ends() {
        Iterator<Source> sources = Sources.of(folder, List.of(), Set.of()).iterator();
        assertThrows(NoSuchElementException.class, sources::next);
    }

    private List<String> names(String... names) {
        return sources(names).stream().map(Source::name).toList();
    }

    private List<Source> sources(String... names) {
        List<Source> sources = new ArrayList<>();
        Sources.of(folder, List.of(names), Set.of("txt", "html")).forEach(sources::add);
        return sources;
    }
}
