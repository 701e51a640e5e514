package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font that has every character of the basic plane, each a blank glyph of its own: Latin ones half as wide. So tests
 * need no font of the system.
 */
final class TestFont {
    private static final int GLYPHS = 0xFFFE;
    private static final int EM = 1000;

    private TestFont() {}

    /** Writes it to a temporary file, once for all tests. */
    static final Path FILE = write();

    private static Path write() {
        try {
            Path file = Files.createTempFile("gongkai-test", ".ttf");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes() {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", ByteBuffer.allocate(4));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", ByteBuffer.allocate(4 * (GLYPHS + 1)));
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        int size = 12 + 16 * tables.size();
        for (ByteBuffer table : tables.values()) {
            size += (table.capacity() + 3) / 4 * 4;
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) 128);
        font.putShort((short) 3).putShort((short) 32);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().capacity();
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(offset)
                    .putInt(length);
            System.arraycopy(table.getValue().array(), 0, font.array(), offset, length);
            offset += (length + 3) / 4 * 4;
        }
        return font.array();
    }

    private static ByteBuffer head() {
        ByteBuffer head = ByteBuffer.allocate(54);
        head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        head.putShort((short) 0).putShort((short) EM).putLong(0).putLong(0);
        head.putShort((short) 0).putShort((short) -200).putShort((short) EM).putShort((short) 800);
        head.putShort((short) 0)
                .putShort((short) 8)
                .putShort((short) 2)
                .putShort((short) 1)
                .putShort((short) 0);
        return head;
    }

    private static ByteBuffer hhea() {
        ByteBuffer hhea = ByteBuffer.allocate(36);
        hhea.putInt(0x00010000).putShort((short) 800).putShort((short) -200).putShort((short) 0);
        hhea.putShort((short) EM);
        hhea.putShort(34, (short) GLYPHS);
        return hhea;
    }

    private static ByteBuffer hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * GLYPHS);
        for (int glyph = 0; glyph < GLYPHS; glyph++) {
            hmtx.putShort((short) (glyph < 0x1100 ? EM / 2 : EM)).putShort((short) 0);
        }
        return hmtx;
    }

    private static ByteBuffer maxp() {
        ByteBuffer maxp = ByteBuffer.allocate(32);
        maxp.putInt(0x00010000).putShort((short) GLYPHS);
        return maxp;
    }

    private static ByteBuffer cmap() {
        ByteBuffer cmap = ByteBuffer.allocate(12 + 28);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
        cmap.putInt(' ').putInt(GLYPHS - 1).putInt(' ');
        return cmap;
    }

    private static ByteBuffer name() {
        byte[] text = "GongkaiTest".getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer name = ByteBuffer.allocate(6 + 12 + text.length);
        name.putShort((short) 0).putShort((short) 1).putShort((short) 18);
        name.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) 6);
        name.putShort((short) text.length).putShort((short) 0).put(text);
        return name;
    }

    private static ByteBuffer post() {
        return ByteBuffer.allocate(32).putInt(0, 0x00030000);
    }

    private static ByteBuffer os2() {
        ByteBuffer os2 = ByteBuffer.allocate(96);
        os2.putShort((short) 4)
                .putShort((short) EM)
                .putShort((short) 400)
                .putShort((short) 5)
                .putShort((short) 0);
        return os2;
    }
}
