package org.gongkai.formats.ofd;

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
 * 版式文档: OFD, the national format of fixed pages (GB/T 33190).
 *
 * <p>Reading: text objects and lines, those of templates too, become paragraphs and tables as in PDF. Annotations and
 * seals are not read, nor is anything in pictures. Places are page, table, row and column.
 *
 * <p>Writing: A4 in 宋体, which the reader's system has; bookmarks, page numbers; the same bytes for the same document.
 */
public final class OfdCodec implements DocumentCodec {

    /** Found as a service; more do no harm. */
    public OfdCodec() {}

    @Override
    public String name() {
        return OfdPackage.FORMAT;
    }

    @Override
    public List<String> extensions() {
        return List.of("ofd");
    }

    @Override
    public String mediaType() {
        return "application/ofd";
    }

    /** {@inheritDoc} Certain of an archive with the part {@code OFD.xml}. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return PackageKind.OFD.match(bytes);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 OFD. One document for each in the file, with the finding {@code READ-NO-TEXT} where one has only pictures.
     *
     * @throws DocumentException if this is no OFD file, or it is damaged or locked
     * @throws LimitExceededException beyond a limit of zip or XML, or {@code maxPages}, {@code maxNodes},
     *     {@code maxTextChars}, {@code maxGridCells} or {@code timeBudget}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        return new OfdReader(bytes, limits).read();
    }

    /** 写 OFD: whatever the text holds. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        OfdWriter.write(document, out);
    }
}
