package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.ZipBuilder;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
    private static final byte[] SMALL =
            new ZipBuilder().add("a/一.xml", "公开").addStored("b.xml", "信息").bytes();

    private static ZipArchive open(byte[] bytes, ReadLimits limits) throws IOException {
        return ZipArchive.open("docx", bytes, limits);
    }

    private static ZipArchive open(byte[] bytes) throws IOException {
        return open(bytes, ReadLimits.standard());
    }

    private static DocumentException refused(byte[] bytes) {
        return assertThrows(DocumentException.class, () -> {
            ZipArchive archive = open(bytes);
            for (String name : archive.names()) {
                archive.require(name);
            }
        });
    }

    /** Where a header begins: 3 and 4 for an entry's own, 1 and 2 for that in the directory, 5 and 6 for the end. */
    private static int at(byte[] bytes, int first, int second, int number) {
        int left = number;
        for (int i = 0; i + 4 <= bytes.length; i++) {
            boolean header = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == first && bytes[i + 3] == second;
            if (header && --left == 0) {
                return i;
            }
        }
        throw new AssertionError("no such header");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    @Test
    void parts_are_found_by_name_whatever_its_case() throws IOException {
        ZipArchive archive = open(SMALL);

        assertEquals(List.of("a/一.xml", "b.xml"), archive.names());
        assertEquals("公开", new String(archive.require("A/一.XML"), StandardCharsets.UTF_8));
        assertEquals("信息", new String(archive.require("/b.xml"), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), archive.part("c.xml"));
        assertTrue(archive.has("a/一.xml"));
        assertFalse(archive.has("a"));
    }

    @Test
    void a_name_with_backslashes_is_one_with_slashes() throws IOException {
        assertTrue(open(new ZipBuilder().add("word\\document.xml", "").bytes()).has("word/document.xml"));
    }

    @Test
    void a_part_that_is_missing_is_named() {
        DocumentException missing =
                assertThrows(DocumentException.class, () -> open(SMALL).require("word/document.xml"));

        assertEquals("part word/document.xml", missing.place());
        assertTrue(missing.detail().startsWith("the file lacks it"));
    }

    @Test
    void a_large_part_comes_whole() throws IOException {
        byte[] noise = noise(300_000);

        assertArrayEquals(noise, open(new ZipBuilder().add("a", noise).bytes()).require("a"));
    }

    @Test
    void the_size_that_the_directory_claims_need_not_be_true() throws IOException {
        byte[] lines = ("一、本年新收政府信息公开申请数量" + "0".repeat(30)).repeat(30_000).getBytes(StandardCharsets.UTF_8);
        for (byte[] part : List.of(noise(300_000), lines, "公开".getBytes(StandardCharsets.UTF_8))) {
            byte[] archive = new ZipBuilder().add("a", part).bytes();
            int claim = at(archive, 1, 2, 1) + 24;
            for (int size : new int[] {0, 1, part.length - 1, part.length, part.length + 1, 1 << 30, -2, -1}) {
                ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(claim, size);

                assertArrayEquals(
                        part,
                        open(archive, ReadLimits.standard().withMaxInflateRatio(1_000))
                                .require("a"),
                        "claimed: " + size);
            }
        }
    }

    @Test
    void other_bytes_are_no_archive() {
        assertTrue(refused("<html>".getBytes(StandardCharsets.UTF_8)).detail().contains("no packed document"));
        assertTrue(refused(new byte[0]).detail().contains("no packed document"));
    }

    @Test
    void an_archive_that_ends_early_says_so() {
        assertEquals(
                "the file ends early, its directory is missing; get it again",
                refused(Arrays.copyOf(SMALL, SMALL.length - 1)).detail());
    }

    @Test
    void a_name_that_is_there_twice_is_refused() {
        byte[] twice = new ZipBuilder().add("A.xml", "1").add("a.xml", "2").bytes();

        assertTrue(refused(twice).detail().startsWith("the name is there twice"));
    }

    @Test
    void a_locked_part_is_called_so() {
        byte[] locked = SMALL.clone();
        locked[at(locked, 1, 2, 1) + 8] |= 1;

        assertEquals("READ-ENCRYPTED", refused(locked).finding().id());
    }

    @Test
    void a_locked_container_is_called_so() {
        byte[] container = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, container, 0, magic.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024 + 128, name.length);

        assertEquals("READ-ENCRYPTED", refused(container).finding().id());
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] changed = SMALL.clone();
        changed[at(changed, 3, 4, 2) + 30 + "b.xml".length()] ^= 1;

        assertTrue(refused(changed).detail().contains("check sum"));
    }

    @Test
    void a_part_beyond_the_end_is_refused() {
        byte[] beyond = SMALL.clone();
        beyond[at(beyond, 1, 2, 1) + 42 + 1] = 127;

        assertTrue(refused(beyond).detail().contains("not within the file"));
    }

    @Test
    void an_unknown_way_of_packing_is_named() {
        byte[] other = SMALL.clone();
        other[at(other, 1, 2, 1) + 10] = 14;

        assertTrue(refused(other).detail().contains("method 14"));
    }

    @Test
    void a_directory_with_too_few_entries_is_damaged() {
        byte[] few = SMALL.clone();
        few[at(few, 5, 6, 1) + 10] = 3;

        assertTrue(refused(few).detail().contains("directory"));
    }

    @Test
    void the_number_of_parts_is_limited() throws IOException {
        ReadLimits two = ReadLimits.standard().withMaxZipEntries(2);
        byte[] three = new ZipBuilder().add("a", "").add("b", "").add("c", "").bytes();

        assertEquals(2, open(SMALL, two).names().size());
        assertEquals("maxZipEntries", exceeded(three, two).setting());
    }

    @Test
    void the_unpacked_bytes_are_limited_over_all_parts() throws IOException {
        ReadLimits limits = ReadLimits.standard().withMaxInflatedBytes(200_000);
        byte[] within = new ZipBuilder()
                .add("a", noise(150_000))
                .add("b", noise(50_000))
                .bytes();
        byte[] beyond = new ZipBuilder()
                .add("a", noise(150_000))
                .add("b", noise(50_001))
                .bytes();

        ZipArchive archive = open(within, limits);
        assertEquals(150_000, archive.require("a").length);
        assertEquals(50_000, archive.require("b").length);
        assertEquals("maxInflatedBytes", exceeded(beyond, limits).setting());
    }

    @Test
    void the_ratio_is_limited_beyond_the_first_bytes() throws IOException {
        ReadLimits one = ReadLimits.standard().withMaxInflateRatio(1);
        byte[] free = new ZipBuilder().add("a", new byte[100 << 10]).bytes();
        byte[] beyond = new ZipBuilder().add("a", new byte[(100 << 10) + 1]).bytes();

        assertEquals(100 << 10, open(free, one).require("a").length);
        assertEquals("maxInflateRatio", exceeded(beyond, one).setting());
        assertTrue(String.valueOf(exceeded(beyond, one).getMessage()).contains("ReadLimits.maxInflateRatio = 1"));
    }

    private static LimitExceededException exceeded(byte[] bytes, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> {
            ZipArchive archive = open(bytes, limits);
            for (String name : archive.names()) {
                archive.require(name);
            }
        });
    }
}
