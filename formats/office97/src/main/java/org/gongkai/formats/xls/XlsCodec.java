package org.gongkai.formats.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.PackageKind;

/**
 * 97 版电子表格: a workbook of Excel 97 to 2003, read as {@code xlsx} is; macros are not run. A formula is its last result.
 */
public final class XlsCodec implements DocumentCodec {
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "Book");

    /** Found by {@link java.util.ServiceLoader}; more do no harm. */
    public XlsCodec() {}

    @Override
    public String name() {
        return "xls";
    }

    @Override
    public List<String> extensions() {
        return List.of("xls", "xlt", "et");
    }

    @Override
    public String mediaType() {
        return "application/vnd.ms-excel";
    }

    /** {@inheritDoc} Certain of a container that holds a workbook. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        PackageKind kind = PackageKind.of(bytes);
        if (kind != PackageKind.COMPOUND) {
            return kind == PackageKind.LOCKED ? Match.IF_NAMED : Match.NONE;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return STREAMS.stream().anyMatch(container.getRoot()::hasEntry) ? Match.CERTAIN : Match.NONE;
        } catch (IOException | RuntimeException e) {
            return Match.IF_NAMED;
        }
    }

    /**
     * 读 97 版电子表格. One document a report, at least one.
     *
     * @throws DocumentException if the bytes are no workbook since 1997, are damaged, or are locked by a password
     * @throws LimitExceededException beyond {@code maxNodes} cells, {@code maxTextChars}, {@code maxPages} sheets or
     *     {@code maxGridCells}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        if (PackageKind.of(bytes) == PackageKind.LOCKED) {
            throw locked();
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new WorkbookReader(workbook, limits).read();
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw damaged("it was made by Excel 95 or earlier; open it in an office program and save it as .xlsx", e);
        } catch (DocumentException | LimitExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged("it is no whole workbook; open it in an office program and save it as .xlsx", e);
        }
    }

    private DocumentException locked() {
        return DocumentException.encrypted(name(), "byte 0");
    }

    private DocumentException damaged(String detail, Exception cause) {
        return new DocumentException(name(), "byte 0", detail, cause);
    }
}
