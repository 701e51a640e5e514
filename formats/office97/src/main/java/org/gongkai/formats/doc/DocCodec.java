package org.gongkai.formats.doc;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.PackageKind;
import org.jspecify.annotations.Nullable;

/**
 * 97 版文档: a text of Word 97 to 2003; macros are not run.
 *
 * <p>A table becomes a grid by the edges of its cells and by what is merged from above. Text that was deleted while
 * changes were tracked, hidden text, text struck out, and the codes of fields are left out. A place is the paragraph
 * (as line), or the table with row and column.
 *
 * <p>A file called {@code .doc} that holds a page, or a text of a later Word, is read as that; one that holds rich text
 * (RTF) is read here.
 */
public final class DocCodec implements DocumentCodec {
    private static final String STREAM = "WordDocument";
    private static final byte[] RTF = "{\\rt".getBytes(StandardCharsets.US_ASCII);
    private static final String SAVE = "open it in an office program and save it as .docx";

    /** Found by {@link java.util.ServiceLoader}; more do no harm. */
    public DocCodec() {}

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public List<String> extensions() {
        return List.of("doc", "dot", "wps", "rtf");
    }

    @Override
    public String mediaType() {
        return "application/msword";
    }

    /** {@inheritDoc} Certain of a container that holds a text, and of rich text. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        if (isRtf(bytes)) {
            return Match.CERTAIN;
        }
        PackageKind kind = PackageKind.of(bytes);
        if (kind != PackageKind.COMPOUND) {
            return kind == PackageKind.LOCKED ? Match.IF_NAMED : Match.NONE;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntry(STREAM) ? Match.CERTAIN : Match.NONE;
        } catch (IOException | RuntimeException e) {
            return Match.IF_NAMED;
        }
    }

    private static boolean isRtf(byte[] bytes) {
        return bytes.length > RTF.length && Arrays.equals(bytes, 0, RTF.length, RTF, 0, RTF.length);
    }

    /**
     * 读 97 版文档. One document.
     *
     * @throws DocumentException if the bytes are no text since Word 97, are damaged, or are locked by a password
     * @throws LimitExceededException beyond {@code maxNodes} paragraphs and cells, {@code maxTextChars},
     *     {@code maxGridCells}, or {@code maxNesting} groups of rich text
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        if (isRtf(bytes)) {
            return List.of(richText(bytes, limits));
        }
        if (PackageKind.of(bytes) == PackageKind.LOCKED) {
            throw locked();
        }
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return List.of(Decoded.of(new DocReader(document, limits).read()));
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldWordFileFormatException e) {
            throw damaged("it was made by Word 95 or earlier; " + SAVE, e);
        } catch (DocumentException | LimitExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged("it is no whole text of Word; " + SAVE, e);
        }
    }

    private Decoded<Document> richText(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        RtfReader reader = new RtfReader(limits);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), reader);
        } catch (IOException | RuntimeException e) {
            throw damaged("it is no whole rich text; " + SAVE, e);
        }
        return Decoded.of(reader.document());
    }

    private DocumentException locked() {
        return DocumentException.encrypted(name(), "byte 0");
    }

    private DocumentException damaged(String detail, @Nullable Exception cause) {
        return new DocumentException(name(), "byte 0", detail, cause);
    }
}
