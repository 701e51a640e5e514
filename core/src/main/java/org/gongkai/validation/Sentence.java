package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.wording.Sentences;

/**
 * 正文的一句: one sentence of the text with where it stands.
 *
 * @param section the section it stands in
 * @param paragraph the whole paragraph
 * @param text the sentence
 */
record Sentence(Section section, String paragraph, String text) {
    private static final int LONGEST_QUOTE = 40;

    /** All sentences of a report, in order. */
    static List<Sentence> of(AnnualReport report) {
        List<Sentence> all = new ArrayList<>();
        for (Section section : report.sections()) {
            for (String paragraph : section.paragraphs()) {
                Sentences.of(paragraph).forEach(text -> all.add(new Sentence(section, paragraph, text)));
            }
        }
        return all;
    }

    /** The id of its section as a place; empty for a section of a report's own. */
    String place() {
        return section.key().map(SectionKey::key).orElse("");
    }

    /** The sentence as a message quotes it. */
    String quote() {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "……";
    }
}
