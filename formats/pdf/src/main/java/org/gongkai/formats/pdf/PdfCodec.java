package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;

/**
 * PDF: the text layer of a file and the lines of its tables.
 *
 * <p>Reading: where lines part cells, a table is a grid with its spans, one on each page that it stands on; where only
 * the alignment shows columns, it is a run of cells; the rest is paragraphs, put together from lines. Page numbers and
 * running headers are left out, and so is text that nobody sees. A character that the file does not say is read as □.
 * Nothing is recognized from pictures. Places are page, table, row and column.
 *
 * <p>Writing: A4, with a TrueType font that is found on the system or named by {@link #withFont}; none comes with the
 * library. Thread-safe. The library underneath reports to commons-logging, which the application directs.
 */
public final class PdfCodec implements DocumentCodec {
    private static final int HEAD = 1 << 10;

    private final Optional<Path> font;

    /** Found as a service; more do no harm. Writing looks for a font where systems keep theirs. */
    public PdfCodec() {
        this(Optional.empty());
    }

    private PdfCodec(Optional<Path> font) {
        this.font = font;
    }

    /**
     * 字体: the same format, which writes with this font.
     *
     * @param font a TrueType font ({@code .ttf}, or {@code .ttc}, of which the first is taken) with Chinese characters
     *     and digits; opened only when a file is written
     */
    public static PdfCodec withFont(Path font) {
        Objects.requireNonNull(font, "font");
        return new PdfCodec(Optional.of(font));
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    /** {@inheritDoc} Certain where {@code %PDF-} stands among the first 1 024 bytes, as readers have it. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        for (int i = 0; i < Math.min(HEAD, bytes.length - 4); i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return Match.CERTAIN;
            }
        }
        return Match.NONE;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 PDF。 One document for the file, with findings {@code READ-NO-TEXT} (pictures only), {@code READ-TRUNCATED} (the
     * end is missing) and {@code READ-DAMAGED} (a part can't be read).
     *
     * @throws DocumentException if this is no PDF file, or it is locked with a password
     * @throws LimitExceededException beyond {@code maxPages}, {@code maxInflatedBytes}, {@code maxInflateRatio},
     *     {@code maxNodes}, {@code maxTextChars}, {@code maxGridCells}, {@code maxNesting} or {@code timeBudget}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        return List.of(new PdfReader(limits).read(bytes));
    }

    /**
     * 写 PDF: pages of A4 with page numbers, bookmarks and a text layer, in one embedded font; the same bytes for the
     * same document and font.
     *
     * @throws IOException if the stream fails, or no font was found that can be embedded; the message says which to
     *     install
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        try (OpenFont open = OpenFont.open(font.isPresent() ? font.get() : FontFile.find())) {
            PdfWriter.write(document, open, out);
        }
    }
}
