package org.gongkai.formats.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.Annotator;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.PackageKind;

/**
 * Word 文档: a document of Word, WPS or LibreOffice (ISO/IEC 29500), also a template or one with macros, which are not
 * run.
 *
 * <p>Reading gives what the page shows: tracked changes as accepted; comments, and text that is hidden or struck out,
 * left out; the numbers that Word puts before paragraphs put before them, text boxes in front of the paragraph they
 * hang on, footnotes behind the text. Headers and footers of the page are left out. Places are the number of the
 * paragraph, and table, row and column.
 *
 * <p>Writing gives a page as 党政机关公文格式 (GB/T 9704) has it, the same bytes each time.
 */
public final class DocxCodec implements DocumentCodec, Annotator {

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public DocxCodec() {}

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    /** {@inheritDoc} Certain by what is in the package, also where the file is called {@code .doc}. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return PackageKind.DOCX.match(bytes);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 Word 文档. One document for the file.
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
        return List.of(Decoded.of(DocxReader.read(DocxPackage.open(bytes, limits))));
    }

    /** 写 Word 文档: A4, in the fonts and sizes of official papers, with page numbers. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        DocxWriter.write(document, out);
    }

    /**
     * 加批注: each note as a comment at its paragraph or cell; all parts but the body and the comments stay as they are.
     */
    @Override
    public void annotate(byte[] bytes, List<Annotation> notes, ReadLimits limits, OutputStream out) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(out, "out");
        DocxAnnotator.annotate(bytes, notes, limits, out);
    }
}
