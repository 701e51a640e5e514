package org.gongkai.formats.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.gongkai.validation.RuleSet;

/**
 * 结果写出: takes the results of a run one by one, and writes them as they come. The same results give the same bytes. Not
 * thread-safe.
 *
 * <pre>{@code
 * try (ResultWriter results = ResultWriter.html(out, Locale.CHINA)) {
 *     results.write(result);
 * }
 * }</pre>
 */
public interface ResultWriter extends Closeable {

    /** One report. */
    void write(CheckedReport result) throws IOException;

    /**
     * An input that gave no result at all, not even a finding.
     *
     * @param source the input, as the caller names it
     * @param reason in words, as {@code file not found}
     */
    void unread(String source, String reason) throws IOException;

    /** The run is over: writes what stands at the end, and leaves the stream open. */
    @Override
    void close() throws IOException;

    /** One line of JSON a report, as {@link #jsonSchema()} says; an input that gave no result has none. */
    static ResultWriter json(OutputStream out) {
        return new JsonResults(out);
    }

    /**
     * One SARIF 2.1.0 log: a result a finding, what can't be decided as {@code open}, what was set aside with its
     * suppression, and an input that gave no result as a notification of the tool.
     *
     * @param rules what was checked; they are listed with their pages
     * @param locale of messages: English for an English one, Chinese for any other
     */
    static ResultWriter sarif(OutputStream out, RuleSet rules, Locale locale) throws IOException {
        return new SarifResults(out, rules, locale);
    }

    /**
     * 核对结果页: one page in HTML that stands alone, for screens and for paper: each report's tables with what is wrong
     * marked in its cell, and every finding in words. It is written at the end; long runs wait in a temporary file.
     *
     * @param locale of the page: English for an English one, Chinese for any other
     */
    static ResultWriter html(OutputStream out, Locale locale) {
        return new HtmlResults(out, locale);
    }

    /** 数据模式: the JSON Schema (2020-12) of a line of {@link #json}; it refers to that of a report and of a reading. */
    static String jsonSchema() {
        return Resources.text("result-1.schema.json");
    }
}
