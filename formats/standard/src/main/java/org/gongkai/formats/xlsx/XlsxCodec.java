package org.gongkai.formats.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Document;
import org.gongkai.document.FillIn;
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
 * 电子表格: a workbook of Excel, WPS or LibreOffice, also one with macros, which are not run.
 *
 * <p>Reading: what one sees of a sheet. Merged ranges are one cell; hidden sheets, rows and columns, and what is struck
 * out, are left out, and {@code READ-HIDDEN} says so. Framed rows, and rows of several cells below each other, are
 * tables; other cells are lines. A number has all its digits and the words that its format puts beside it; a formula is
 * its last result, and where the file holds none, its text, which is no figure. A sheet that says the words of an
 * earlier one again is another report; sheets that say different things are parts of one. A place is the sheet (as
 * page), the table, and row and column of the sheet, from 1.
 *
 * <p>Writing: one sheet that prints on A4, with merged cells as on the form, numbers as numbers, and words that no
 * program takes for a formula; the same bytes each time.
 */
public final class XlsxCodec implements DocumentCodec, Annotator {

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public XlsxCodec() {}

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm", "xltx", "xltm");
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /** {@inheritDoc} Certain of an archive that holds a workbook. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return PackageKind.XLSX.match(bytes);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读电子表格. One document a report, at least one.
     *
     * @throws DocumentException if the bytes are no workbook, are damaged, or are locked by a password
     * @throws LimitExceededException beyond {@code maxZipEntries}, {@code maxInflatedBytes}, {@code maxInflateRatio},
     *     {@code maxNesting}, {@code maxNodes}, {@code maxTextChars}, {@code maxPages} sheets or {@code maxGridCells}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        return new WorkbookReader(name(), bytes, limits).read();
    }

    /**
     * 加批注: a note at each cell, several findings of a cell in one. All other parts stay as they were.
     *
     * @throws DocumentException also if a sheet to be written to has notes or form controls already
     */
    @Override
    public void annotate(byte[] bytes, List<Annotation> notes, ReadLimits limits, OutputStream out) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(out, "out");
        XlsxAnnotator.annotate(name(), bytes, notes, limits, out);
    }

    /** 写电子表格: one sheet. */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        out.write(WorkbookWriter.bytes(document));
    }

    /**
     * 写填报表: one sheet whose labels are locked (without a password). Totals are formulas, blank as long as their terms
     * are; places take whole numbers, or decimals where money is asked for; a 勾稽关系 that does not hold turns red.
     */
    @Override
    public void writeForm(FillIn form, OutputStream out) throws IOException {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(out, "out");
        out.write(WorkbookWriter.bytes(form));
    }
}
