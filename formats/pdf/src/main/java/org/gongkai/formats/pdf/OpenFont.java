package org.gongkai.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.formats.page.Advances;
import org.jspecify.annotations.Nullable;

/** A TrueType font, opened to be embedded; read whole, so that nothing of it stays open. */
final class OpenFont implements Closeable, Advances {
    private static final String NEEDED = "0123456789（）公开";

    private final TrueTypeFont font;
    private final @Nullable TrueTypeCollection collection;
    private final CmapLookup characters;
    private final double unit;

    private OpenFont(TrueTypeFont font, @Nullable TrueTypeCollection collection) throws IOException {
        this.font = font;
        this.collection = collection;
        this.characters = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
    }

    /**
     * Opens a font file, of a collection the first font.
     *
     * @throws IOException saying why the font won't do
     */
    static OpenFont open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        OpenFont open;
        try {
            open = isCollection(file) ? ofCollection(bytes) : of(bytes);
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + " is no TrueType font that can be embedded: " + e.getMessage(), e);
        }
        for (int i = 0; i < NEEDED.length(); i++) {
            if (!open.has(NEEDED.charAt(i))) {
                open.close();
                throw new IOException(
                        file + " lacks the character " + NEEDED.charAt(i) + "; take a font with Chinese and digits");
            }
        }
        return open;
    }

    private static boolean isCollection(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    private static OpenFont of(byte[] bytes) throws IOException {
        return new OpenFont(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), null);
    }

    private static OpenFont ofCollection(byte[] bytes) throws IOException {
        TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
        AtomicReference<TrueTypeFont> first = new AtomicReference<>();
        collection.processAllFonts(font -> first.compareAndSet(null, font));
        TrueTypeFont font = first.get();
        if (font == null) {
            throw new IOException("the collection is empty");
        }
        return new OpenFont(font, collection);
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    @Override
    public double of(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (collection == null) {
            font.close();
        } else {
            collection.close();
        }
    }
}
