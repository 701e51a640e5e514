package org.gongkai.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;
import org.gongkai.wording.Compact;

/** Knows the headings of the form's sections, by their words and not by their numbers, which real reports get wrong. */
final class SectionMatcher {
    private static final int LONGEST = 50;
    private static final Map<String, SectionKey> PRINTED = new LinkedHashMap<>();
    private static final Map<String, SectionKey> OTHER_NAMES = new LinkedHashMap<>();

    static {
        for (Template template : Templates.all()) {
            for (SectionTitle title : template.sections()) {
                PRINTED.put(Compact.of(Enumerator.strip(title.text())), title.key());
                title.aliases().forEach(alias -> OTHER_NAMES.put(Compact.of(alias), title.key()));
            }
        }
    }

    private SectionMatcher() {}

    /** The section that a line is the heading of; empty for any other line. */
    static Optional<SectionKey> match(TextLine line) {
        if (line.text().isEmpty() || line.text().length() > LONGEST || endsSentence(line.text())) {
            return Optional.empty();
        }
        String words = Compact.of(Enumerator.strip(line.text()));
        SectionKey printed = PRINTED.get(words);
        if (printed != null) {
            return Optional.of(printed);
        }
        boolean partOfSection = Enumerator.style(line.text()) == Enumerator.Style.BRACKETED && !line.heading();
        return partOfSection ? Optional.empty() : byOtherName(words).or(() -> byKeywords(words, line));
    }

    /**
     * The form under which a table is missing is judged by what is expected; only a report of the form has such
     * headings.
     */
    static boolean isPrintedTitle(String text) {
        return text.length() <= LONGEST && PRINTED.containsKey(Compact.of(Enumerator.strip(text)));
    }

    /** The heading that a form prints for a section. */
    static String printedHeading(Revision revision, SectionKey key) {
        return Templates.of(revision).sections().stream()
                .filter(title -> title.key() == key)
                .map(SectionTitle::text)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<SectionKey> byOtherName(String words) {
        return Optional.ofNullable(OTHER_NAMES.get(words));
    }

    private static Optional<SectionKey> byKeywords(String words, TextLine line) {
        boolean numbered = line.heading() || Enumerator.style(line.text()) == Enumerator.Style.POINTED;
        if (words.contains("行政复议") && words.contains("行政诉讼") && words.contains("信息公开") && words.endsWith("情况")) {
            return Optional.of(SectionKey.DISPUTES);
        }
        if (words.startsWith("收到和处理") && words.contains("申请") && words.endsWith("情况")) {
            return Optional.of(SectionKey.REQUESTS);
        }
        if (!numbered) {
            return misspelt(words);
        }
        if (words.endsWith("总体情况")) {
            return Optional.of(SectionKey.OVERVIEW);
        }
        if (words.contains("问题") && words.contains("改进") && words.contains("存在")) {
            return Optional.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS);
        }
        if (words.startsWith("其他") && words.contains("报告") && (words.endsWith("事项") || words.endsWith("情况"))) {
            return Optional.of(SectionKey.OTHER_MATTERS);
        }
        return misspelt(words);
    }

    private static Optional<SectionKey> misspelt(String words) {
        for (Map.Entry<String, SectionKey> printed : PRINTED.entrySet()) {
            String title = printed.getKey();
            if (title.length() >= 8 && words.length() >= 8 && Fuzzy.distanceAtMost(words, title, 2)) {
                return Optional.of(printed.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '。' || last == '；' || last == ';' || last == '，' || last == ',';
    }
}
