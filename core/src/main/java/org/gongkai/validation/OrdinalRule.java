package org.gongkai.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** 序号与标题相符且不重复. A heading printed without a number claims none. */
final class OrdinalRule extends CatalogueRule {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String MARKS = "、．.，,:：";

    OrdinalRule() {
        super("S-ORDINAL", Severity.WARNING, FORM + "：六部分的序号与标题");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        List<SectionTitle> titles = Templates.of(subject.report().revision()).sections();
        if (titles.isEmpty()) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (Section section : subject.report().sections()) {
            String heading = section.heading().orElse("");
            int ordinal = ordinal(heading);
            if (ordinal == 0) {
                continue;
            }
            String key = section.key().map(SectionKey::key).orElse("");
            int expected = section.key().map(k -> number(titles, k)).orElse(0);
            if (expected > 0 && ordinal != expected) {
                findings.accept(subject.broken(this, key)
                        .message(message(heading, key, numeral(expected), numeral(ordinal)))
                        .build());
            } else if (seen.contains(ordinal)) {
                findings.accept(repeated(subject, heading, key, ordinal));
            }
            seen.add(ordinal);
        }
    }

    private Finding repeated(Subject subject, String heading, String key, int ordinal) {
        Finding.Builder finding = subject.broken(this, key);
        if (key.isEmpty()) {
            finding.place(Optional.empty()).places(List.of());
        }
        return finding.message(variant("repeated", heading, numeral(ordinal))).build();
    }

    private static int number(List<SectionTitle> titles, SectionKey key) {
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).key() == key) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String numeral(int ordinal) {
        return NUMERALS.substring(ordinal - 1, ordinal);
    }

    /** The number before the mark, from 1 to 9; 0 where the heading has none. */
    private static int ordinal(String heading) {
        String text = heading.strip();
        return text.length() > 1 && MARKS.indexOf(text.charAt(1)) >= 0 ? NUMERALS.indexOf(text.charAt(0)) + 1 : 0;
    }
}
