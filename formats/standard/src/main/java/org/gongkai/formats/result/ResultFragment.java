package org.gongkai.formats.result;

import java.util.Locale;
import java.util.Objects;

/**
 * 核对结果片段: one result as a piece of a page of one's own. It is a {@code section} in HTML with a heading of the second
 * level, without script, style or link to elsewhere; all that the report says is escaped. Its look comes from
 * {@link #stylesheet()}, which serves it from a file, as a strict content security policy wants.
 *
 * <pre>{@code
 * String form = ResultFragment.withFields(result, Locale.CHINA);
 * String page = "<form method=post>" + form + "<button>重新核对</button></form>";
 * }</pre>
 */
public final class ResultFragment {
    private ResultFragment() {}

    /**
     * 只读的片段: what stands on the page of {@link ResultWriter#html} for this result. Ids within it begin with {@code r}
     * and the part's number.
     *
     * @param locale English for an English one, Chinese for any other
     */
    public static String of(CheckedReport result, Locale locale) {
        return section(result, false, locale);
    }

    /**
     * 可填的片段: the same with each figure of the form in a text field, to stand within a {@code form} element. A field's
     * name is the figure's id, its value what the form shows; it is labelled with its row and column, and described by
     * the findings about it. {@link org.gongkai.recognition.TypedEntry} reads what comes back.
     *
     * @param locale English for an English one, Chinese for any other
     */
    public static String withFields(CheckedReport result, Locale locale) {
        return section(result, true, locale);
    }

    /** 样式表: the CSS of the page of {@link ResultWriter#html} and of these pieces, for screens and for paper. */
    public static String stylesheet() {
        return Resources.text("results.css") + Resources.text("fields.css");
    }

    private static String section(CheckedReport result, boolean fields, Locale locale) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(locale, "locale");
        return ReportSection.of(result, new Anchors(result.part(), fields), ResultWords.in(locale));
    }
}
