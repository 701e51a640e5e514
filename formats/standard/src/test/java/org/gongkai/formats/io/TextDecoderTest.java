package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String TEXT = "一、总体情况\n主动公开政府信息，依法办理申请。\n".repeat(10);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static DecodedText decode(byte[] bytes) throws IOException {
        return TextDecoder.decode("text", bytes, ReadLimits.standard());
    }

    private static List<String> ids(DecodedText decoded) {
        return decoded.findings().stream().map(Finding::id).toList();
    }

    private static byte[] marked(String text, Charset charset) {
        return ('\uFEFF' + text).getBytes(charset);
    }

    @Test
    void the_word_that_tells_a_charset_is_on_every_form() {
        Templates.all().stream()
                .filter(template -> !template.tables().isEmpty())
                .forEach(template -> assertTrue(template.sections().stream()
                        .anyMatch(title -> title.text().contains(TextDecoder.WORD))));
    }

    @Test
    void utf8_needs_no_mark_and_no_finding() throws IOException {
        DecodedText plain = decode(TEXT.getBytes(StandardCharsets.UTF_8));
        DecodedText marked = decode(marked(TEXT, StandardCharsets.UTF_8));

        assertEquals(TEXT, plain.chars().toString());
        assertEquals(TEXT, marked.chars().toString());
        assertEquals(List.of(), ids(plain));
        assertEquals(List.of(), ids(marked));
    }

    @Test
    void another_charset_is_noted() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            DecodedText decoded = decode(marked(TEXT, charset));
            assertEquals(TEXT, decoded.chars().toString());
            assertEquals(List.of("READ-CHARSET"), ids(decoded));
        }
        DecodedText decoded = decode(TEXT.getBytes(GB18030));
        assertEquals(TEXT, decoded.chars().toString());
        assertEquals(List.of("READ-CHARSET"), ids(decoded));
        assertEquals(
                "按 GB18030 编码读取。", decoded.findings().list().get(0).message().zh());
    }

    @Test
    void a_cut_last_character_is_truncation_in_every_charset() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE)) {
            byte[] whole = charset.equals(StandardCharsets.UTF_16LE)
                    ? marked(TEXT + "公", charset)
                    : (TEXT + "公").getBytes(charset);
            DecodedText decoded = decode(Arrays.copyOf(whole, whole.length - 1));
            assertEquals(TEXT, decoded.chars().toString());
            assertTrue(ids(decoded).contains("READ-TRUNCATED"), charset.name());
        }
    }

    @Test
    void a_damaged_place_is_replaced_and_found() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(TEXT.getBytes(charset));
            bytes.write(0xFF);
            bytes.writeBytes("\r\n公开".getBytes(charset));
            DecodedText decoded = decode(bytes.toByteArray());

            assertEquals(TEXT + "\uFFFD\r\n公开", decoded.chars().toString());
            Finding damaged = decoded.findings().withId("READ-DAMAGED").list().get(0);
            assertEquals(OptionalInt.of(21), damaged.line());
        }
    }

    @Test
    void bytes_of_another_kind_are_refused() {
        byte[] random = new byte[4096];
        new Random(17).nextBytes(random);
        assertThrows(DocumentException.class, () -> decode(random));
        assertThrows(DocumentException.class, () -> decode("天气预报：多云".getBytes(GB18030)));
        assertThrows(DocumentException.class, () -> decode(new byte[100]));
        assertThrows(DocumentException.class, () -> decode(TEXT.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void characters_are_taken_up_to_the_limit() throws IOException {
        for (byte[] bytes : List.of(TEXT.getBytes(StandardCharsets.UTF_8), TEXT.getBytes(GB18030))) {
            ReadLimits limits = ReadLimits.builder().maxTextChars(TEXT.length()).build();
            assertEquals(TEXT, TextDecoder.decode("text", bytes, limits).chars().toString());

            ReadLimits less = limits.withMaxTextChars(TEXT.length() - 1);
            LimitExceededException e =
                    assertThrows(LimitExceededException.class, () -> TextDecoder.decode("text", bytes, less));
            assertEquals("maxTextChars", e.setting());
        }
    }
}
