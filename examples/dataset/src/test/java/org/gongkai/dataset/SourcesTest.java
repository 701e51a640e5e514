package org.gongkai.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    void a_file_is_listed_once_however_it_is_named() throws IOException {
        Files.writeString(folder.resolve("in/a/.dot.txt"), "");
        assertEquals(List.of("in/a.txt", "in/a/z.html", "in/b.txt"), names("in/a.txt", "in", "./in/b.txt", "in/a"));
        assertEquals(List.of("in/a.txt", "in/b.txt", "in/a/z.html"), names("in/*.txt", "in/b.txt", "in"));
        assertEquals(List.of("in/b.txt", "in/a.txt"), names("in/b.txt", "in/?.txt"));
        assertEquals(List.of("in/a/z.html", "in/a.txt", "in/b.txt"), names("in/a*", "in"));
        assertEquals(
                List.of("in/a/z.html", "in/a.txt", "in/b.txt", "in/x.exe", "in/.hidden.txt", "in/target/t.txt"),
                names("in", "in/x.exe", "in/.hidden.txt", "in/target", "in/target/t.txt"));
        assertEquals(List.of("in/a/z.html", "in/a/.dot.txt"), names("in/a", "in/a/.dot.txt"));
    }

    @Test
    void what_a_link_leads_to_is_listed_where_it_was_not_walked() throws IOException {
        Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("in/a"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        assertEquals(List.of("in/a/z.html", "in/a.txt", "in/b.txt", "in/link/z.html"), names("in", "in/link"));
    }

    @Test
    void a_pattern_that_fits_nothing_can_not_be_read() {
        Source source = sources("in/*.docx").get(0);
        assertEquals("in/*.docx", source.name());
        assertThrows(NoSuchFileException.class, () -> source.content().read(1));
        assertEquals(List.of("none/*.txt"), names("none/*.txt"));
    }

    @Test
    void a_file_with_a_star_in_its_name_is_that_file() throws IOException {
        Files.writeString(folder.resolve("in/*.txt"), "");
        assertEquals(List.of("in/*.txt"), names("in/*.txt"));
    }

    @Test
    void a_dash_is_standard_input_if_there_is_any() throws IOException {
        Sources sources = Sources.of(folder, List.of("in/a", "-"), Set.of("html"))
                .withStandardInput(new ByteArrayInputStream("text".getBytes(UTF_8)));
        Iterator<Source> listed = sources.iterator();
        assertEquals("in/a/z.html", listed.next().name());
        Source standard = listed.next();
        assertEquals("-", standard.name());
        assertEquals("te", new String(standard.content().read(2), UTF_8));
        assertThrows(
                NoSuchFileException.class, () -> sources("-").get(0).content().read(1));
    }

    @Test
    void a_name_that_no_file_can_have_is_not_there() {
        assertThrows(
                NoSuchFileException.class, () -> sources("\0").get(0).content().read(1));
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
