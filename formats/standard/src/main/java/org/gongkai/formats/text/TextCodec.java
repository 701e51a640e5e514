package org.gongkai.formats.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.DecodedText;
import org.gongkai.formats.io.TextDecoder;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.Sheets;

/**
 * 纯文本: a page copied or converted to text. Thread-safe.
 *
 * <p>Lines that begin with {@code #} and a blank are headings; lines with tabs or pipes are cells; a line below a cell
 * may be the rest of its label; every other line is a paragraph. Signs of markup ({@code **}, {@code |---|}) and
 * artefacts of converters ({@code [bookmark: _GoBack]}) are no text. Lines whose cells stand in columns, two blanks or
 * more apart, are rows, and a place in a column is an empty cell where a full row or a header proves the column. Where
 * cells stand one blank apart, lines that end with figures are rows, and no empty cell is known. A wide blank alone on
 * its line is an empty paragraph. A line that holds tables and all is cut at its blanks. A spreadsheet saved as text,
 * with commas, semicolons or tabs and as many cells in each row, is read as the sheet it was; its places are rows and
 * columns. All other places are line numbers: CR LF, CR and LF each end one line, and a form feed ends a text without
 * ending the line.
 */
public final class TextCodec implements DocumentCodec {

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public TextCodec() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    /** {@inheritDoc} Any content may be text; {@link #read} says so where it is none. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return Match.FALLBACK;
    }

    /**
     * 读文本. One document, with findings {@code READ-CHARSET}, {@code READ-DAMAGED} and {@code READ-TRUNCATED}.
     *
     * @throws DocumentException if the bytes are text in no accepted charset (UTF-8, UTF-16 with a mark, GB18030)
     * @throws LimitExceededException beyond {@code maxTextChars}, {@code maxNodes} or {@code maxGridCells}
     */
    @Override
    public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        DecodedText text = TextDecoder.decode(name(), bytes, limits);
        Budget budget = new Budget(limits);
        Optional<Sheet> sheet = SheetText.of(text.chars(), budget);
        if (sheet.isPresent()) {
            return Sheets.documents(List.of(sheet.get()), text.findings(), budget);
        }
        List<Line> lines = JoinedLines.of(Pipes.settle(CommaRows.of(Lines.of(text.chars()))));
        return List.of(new Decoded<>(Document.of(new BlockReader(lines, limits).read()), text.findings()));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 写文本, in UTF-8 with LF. A table is written with a tab between its places, which word processors and spreadsheets
     * paste as a table; a place that a wide cell covers is empty. What a page shows of a report is read back from it.
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        out.write(TextWriter.write(document).getBytes(StandardCharsets.UTF_8));
    }
}
