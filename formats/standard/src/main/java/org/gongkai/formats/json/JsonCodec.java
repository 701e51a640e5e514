package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
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
import org.gongkai.model.AnnualReport;

/**
 * JSON: a report and all that it holds, lossless; what is written is read back equal. Thread-safe.
 *
 * <p>Reading is strict: a key too many or too few, a second one of the same name, a value of another type, text after
 * the end are each a {@link DocumentException} that names the path. Decimals are exact and keep their scale.
 */
public final class JsonCodec implements DataCodec {
    /** What stands in every report of ours, within its first bytes. */
    private static final byte[] MARK = "\"gongkai/annual-report/".getBytes(StandardCharsets.US_ASCII);

    private static final int MARK_WITHIN = 1024;

    private static final List<String> WORDS = List.of("null", "true", "false");

    /** The one there is in {@code Codecs.standard()}; more do no harm. */
    public JsonCodec() {}

    /** 数据模式: the JSON Schema (2020-12) that every document written is valid against. */
    public static String schema() {
        return Json.resource("annual-report-1.schema.json");
    }

    @Override
    public String name() {
        return JsonInput.CODEC;
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    /** {@inheritDoc} Certain for an object with our schema near its beginning. */
    @Override
    public Match match(byte[] bytes) {
        int from = firstVisible(bytes);
        if (from == bytes.length || (bytes[from] != '{' && bytes[from] != '[')) {
            return Match.NONE;
        }
        return bytes[from] == '{' && hasMark(bytes, from) ? Match.CERTAIN : Match.IF_NAMED;
    }

    /**
     * 读 JSON. One report, without findings.
     *
     * @throws DocumentException if the bytes are no JSON, end early, or are not shaped as {@link #schema()} says
     * @throws LimitExceededException beyond {@code maxNumberDigits}, {@code maxTextChars}, {@code maxNodes} or
     *     {@code maxNesting}
     */
    @Override
    public List<Decoded<AnnualReport>> read(byte[] bytes, ReadLimits limits) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        try (JsonParser parser = Json.parser(bytes)) {
            JsonInput in = new JsonInput(new Jackson2Source(parser), bytes.length, limits);
            try {
                return List.of(Decoded.of(new ReportJsonReader(in).read()));
            } catch (JsonEOFException e) {
                throw new DocumentException(name(), in.path(), "the JSON ends early", e);
            } catch (JsonProcessingException e) {
                boolean early = endsEarly(e, bytes);
                String detail = early ? "the JSON ends early" : "no JSON: " + e.getOriginalMessage();
                throw new DocumentException(name(), place(e, in), detail, e);
            } catch (CharConversionException e) {
                throw new DocumentException(name(), in.path(), "no text in UTF-8: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** 写 JSON, indented by two spaces, with a line feed at the end. */
    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(out, "out");
        Json.lines(out, json -> new ReportJsonWriter(json).write(report));
    }

    /** Whether the parser stumbled over the end: at it, or at a word or number that the end cuts. */
    private static boolean endsEarly(JsonProcessingException e, byte[] bytes) {
        if (e.getLocation() == null) {
            return false;
        }
        int from = bytes.length;
        while (from > 0 && isScalar(bytes[from - 1])) {
            from--;
        }
        String last = new String(bytes, from, bytes.length - from, StandardCharsets.US_ASCII);
        long offset = e.getLocation().getByteOffset();
        return offset >= bytes.length
                || (offset >= from
                        && (WORDS.stream().anyMatch(word -> word.startsWith(last))
                                || "+-.eE".indexOf(last.charAt(last.length() - 1)) >= 0));
    }

    private static boolean isScalar(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'E';
    }

    private static String place(JsonProcessingException e, JsonInput in) {
        return e.getLocation() == null
                ? in.path()
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    /** Past a byte order mark and blanks. */
    private static int firstVisible(byte[] bytes) {
        int i = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean hasMark(byte[] bytes, int from) {
        int last = Math.min(bytes.length, from + MARK_WITHIN) - MARK.length;
        for (int i = from; i <= last; i++) {
            int matched = 0;
            while (matched < MARK.length && bytes[i + matched] == MARK[matched]) {
                matched++;
            }
            if (matched == MARK.length) {
                return true;
            }
        }
        return false;
    }
}
