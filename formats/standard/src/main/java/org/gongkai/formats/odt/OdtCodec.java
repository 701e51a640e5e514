package org.gongkai.formats.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.PackageKind;

/**
 * OpenDocument 文本: a text of LibreOffice or WPS (ISO/IEC 26300).
 *
 * <p>Reading gives what the page shows: tracked changes as accepted; comments, and text that is hidden or struck out,
 * left out; the numbers of lists before their paragraphs, footnotes behind the text. Headers and footers of the page
 * are left out. Places are the number of the paragraph, and table, row and column.
 *
 * <p>Writing gives a page as 党政机关公文格式 (GB/T 9704) has it, the same bytes each time.
 */
public final class OdtCodec implements DocumentCodec {

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public OdtCodec() {}

    @Override
    public String name() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt");
    }

    @Override
    public String mediaType() {
        return "application/vnd.oasis.opendocument.text";
    }

    /** {@inheritDoc} Certain by what is in the package. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return PackageKind.ODT.match(bytes);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 OpenDocument 文本. One document for the file.
     *
     * @throws DocumentException if the bytes are no such package, are damaged, or are locked by a password
     * @throws LimitExceededException beyond {@code maxZipEntries}, {@code maxInflatedBytes}, {@code maxInflateRatio},
     *     {@code maxNesting}, {@code maxNodes}, {@code maxTextChars} or {@code maxGridCells}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        return List.of(Decoded.of(OdtReader.read(bytes, limits)));
    }

    /** 写 OpenDocument 文本: A4, in the fonts and sizes of official papers, with page numbers. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        OdtWriter.write(document, out);
    }
}
