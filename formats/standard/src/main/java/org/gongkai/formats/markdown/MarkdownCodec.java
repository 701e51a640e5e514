package org.gongkai.formats.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.DecodedText;
import org.gongkai.formats.io.TextDecoder;

/**
 * Markdown (CommonMark, with the tables of GitHub). Thread-safe.
 *
 * <p>Read: headings; each line of a paragraph or list as a paragraph of its own; a table as rows of cells, since a
 * table of Markdown has no spans and so proves no frame; HTML within it as text, and its tables as rows. Signs of
 * emphasis and links are no text. Places are line numbers.
 *
 * <p>Written: headings, paragraphs and tables; a place that a wide cell covers is an empty cell, and signs that mean
 * something in Markdown stand behind a backslash. What is written is read back to the same report, as far as a page
 * shows it.
 */
public final class MarkdownCodec implements DocumentCodec {
    private static final String NAME = "markdown";

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public MarkdownCodec() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    /** {@inheritDoc} Any text may be Markdown, but is read as plain text just as well unless its name says so. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return Match.IF_NAMED;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 Markdown. One document, with findings {@code READ-CHARSET}, {@code READ-DAMAGED} and {@code READ-TRUNCATED}.
     *
     * @throws DocumentException if the bytes are text in no accepted charset (UTF-8, UTF-16 with a mark, GB18030)
     * @throws LimitExceededException beyond {@code maxTextChars}, {@code maxNodes} or {@code maxGridCells}; blocks
     *     within each other beyond {@code maxNesting} are taken as text
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        DecodedText text = TextDecoder.decode(NAME, bytes, limits);
        Document document =
                Document.of(new MarkdownReader(limits).read(text.chars().toString()));
        return List.of(new Decoded<>(document, text.findings()));
    }

    /** 写 Markdown, in UTF-8 with LF. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        out.write(MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8));
    }
}
