package org.gongkai.formats.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.FillIn;

/**
 * 文档格式: a format that shows a page, as text or docx do. It knows bytes and blocks, and nothing of the form: a reader
 * never guesses a table.
 */
public non-sealed interface DocumentCodec extends Codec {

    /**
     * 读: the documents in a file, one for each report that the file keeps apart (sheets, parts); most formats give one.
     *
     * @param bytes the whole file; not changed and not kept
     * @return at least one document, without blocks where the file holds nothing
     * @throws DocumentException if the bytes are not of this format
     * @throws LimitExceededException if the content is beyond {@code limits}
     */
    List<Decoded<Document>> read(byte[] bytes, ReadLimits limits) throws IOException;

    /**
     * 写: a document as a file of this format. Leaves the stream open.
     *
     * @throws UnsupportedOperationException if this format is only read ({@link #canWrite()})
     * @throws IOException if the stream fails
     */
    default void write(Document document, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("format " + name() + " is read, not written");
    }

    /**
     * 写填报表: a form to be filled in. A format in which a program calculates and checks says more than the page; any
     * other writes the page. Leaves the stream open.
     *
     * @throws UnsupportedOperationException if this format is only read ({@link #canWrite()})
     * @throws IOException if the stream fails
     */
    default void writeForm(FillIn form, OutputStream out) throws IOException {
        write(form.page(), out);
    }
}
