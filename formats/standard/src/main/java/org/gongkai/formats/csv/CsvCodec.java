package org.gongkai.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.formats.codec.DataCodec;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.DecodedText;
import org.gongkai.formats.io.TextDecoder;
import org.gongkai.model.AnnualReport;

/**
 * CSV: the figures of one report, a line each, for spreadsheets and statistics. Thread-safe.
 *
 * <p>The first line is {@code figure,value,unit,note,text}. Four lines say whose figures they are: {@code organ},
 * {@code year}, {@code revision} and {@code requests} (the form of table 三, which may be another); a line for each
 * figure follows, in form order and under its id. {@code value} is a plain number, {@code unit} 元 or 万元, {@code note} a
 * remark, {@code text} what is no number, as {@code /}. A blank has nothing behind its id, and 0 is 0.
 *
 * <p>Figures, organ, year and forms are kept and nothing else: no prose, dates or other tables. A whole number without
 * unit is read as a count, or as an amount where the form asks for one.
 *
 * <p>UTF-8 with CR LF, as RFC 4180 says. A cell of words that a spreadsheet would take for a formula, as {@code =1+1},
 * is written with an apostrophe before it, which is taken off again when read.
 */
public final class CsvCodec implements DataCodec {
    static final String NAME = "csv";

    private final boolean byteOrderMark;

    /** Writes no byte order mark; the one there is in {@code Codecs.standard()}. */
    public CsvCodec() {
        this(false);
    }

    private CsvCodec(boolean byteOrderMark) {
        this.byteOrderMark = byteOrderMark;
    }

    /** The same, but what it writes begins with a byte order mark: some spreadsheets tell UTF-8 by nothing else. */
    public static CsvCodec withByteOrderMark() {
        return new CsvCodec(true);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    /** {@inheritDoc} Certain where the first line is ours, with a byte order mark or none; else no report. */
    @Override
    public Match match(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        byte[] mark = FigureCsv.HEADER.getBytes(StandardCharsets.US_ASCII);
        int from = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        for (int i = 0; i < mark.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != mark[i]) {
                return Match.NONE;
            }
        }
        return Match.CERTAIN;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /**
     * 读 CSV. One report, with finding {@code READ-CHARSET} where it is not in UTF-8.
     *
     * @throws DocumentException if a line is missing, doubled or unknown, or a value is no number
     * @throws LimitExceededException beyond {@code maxTextChars}, {@code maxNodes} or {@code maxNumberDigits}
     */
    @Override
    public List<Decoded<AnnualReport>> read(byte[] bytes, ReadLimits limits) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        DecodedText text = TextDecoder.decode(NAME, bytes, limits);
        return List.of(new Decoded<>(new FigureCsv(limits).read(text.chars().toString()), text.findings()));
    }

    /** 写 CSV: the figures of the report. */
    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        String text = (byteOrderMark ? "\uFEFF" : "") + FigureCsv.write(report);
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
