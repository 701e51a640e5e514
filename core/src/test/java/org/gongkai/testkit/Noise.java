package org.gongkai.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.document.Document;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/**
 * What differs from page to page and means nothing: with it, the same figures must be read. It touches the cells of
 * tables only; prose is kept as printed.
 *
 * <p>A placeholder of the kind {@code —} or {@code /} has none of the signs that are changed here.
 */
public enum Noise {
    /** {@code 17} as {@code １７}, in figures and in labels. */
    FULL_WIDTH_DIGITS,
    /** {@code 商业企业} as {@code 商 业 企 业}. */
    BLANKS,
    /** The same with U+3000. */
    IDEOGRAPHIC_BLANKS,
    /** The same with U+00A0. */
    NO_BREAK_SPACES,
    /** Labels that run over several lines. */
    LINE_FEEDS,
    /** The same with the line ends of Windows. */
    CARRIAGE_RETURNS,
    /** Blanks around what stands in a cell. */
    PADDING,
    /** （ ） and ： as ( ) and :. */
    HALF_WIDTH_SIGNS,
    /** ( ) and : as （ ） and ：. */
    FULL_WIDTH_SIGNS;

    private static final Set<String> LABELS = Templates.all().stream()
            .map(Template::tables)
            .flatMap(List::stream)
            .map(FormTable::labels)
            .flatMap(List::stream)
            .map(Label::text)
            .collect(Collectors.toUnmodifiableSet());

    /** One or several kinds at once, or none. */
    public static Arbitrary<Set<Noise>> any() {
        return Arbitraries.of(Noise.class).set().ofMaxSize(3);
    }

    /** The document with several kinds of noise in its tables, in the order of the constants. */
    public static Document in(Document document, Set<Noise> kinds) {
        return CellTexts.changed(document, text -> in(text, kinds));
    }

    /** The document with this noise in its tables, be they grids or runs. */
    public Document in(Document document) {
        return in(document, Set.of(this));
    }

    /** What a cell shows with this noise. */
    public String in(String cell) {
        return in(cell, Set.of(this));
    }

    private static String in(String cell, Set<Noise> kinds) {
        boolean label = LABELS.contains(cell);
        String noisy = cell;
        for (Noise kind : values()) {
            noisy = kinds.contains(kind) ? kind.change(noisy, label) : noisy;
        }
        return noisy;
    }

    private String change(String text, boolean label) {
        return switch (this) {
            case FULL_WIDTH_DIGITS -> fullWidthDigits(text);
            case BLANKS -> spread(text, label, " ");
            case IDEOGRAPHIC_BLANKS -> spread(text, label, "\u3000");
            case NO_BREAK_SPACES -> spread(text, label, "\u00A0");
            case LINE_FEEDS -> spread(text, label, "\n");
            case CARRIAGE_RETURNS -> spread(text, label, "\r\n");
            case PADDING -> text.isEmpty() ? "\u00A0" : "\u3000 " + text + " \u00A0";
            case HALF_WIDTH_SIGNS -> text.replace('（', '(').replace('）', ')').replace('：', ':');
            case FULL_WIDTH_SIGNS -> text.replace('(', '（').replace(')', '）').replace(':', '：');
        };
    }

    private static String fullWidthDigits(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static String spread(String text, boolean label, String blank) {
        return label ? String.join(blank, text.split("")) : text;
    }
}
