package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.Set;
import org.gongkai.model.SectionKey;

/**
 * 一处表述: one number, or the word that there was none, that the prose gives for a topic.
 *
 * @param topics 事项; more than one where the words name several before one number
 * @param manner 说法
 * @param number 数; 0 where there was none
 * @param exact whether it is meant exactly: false for 约、近、余 and numbers in 万
 * @param each 各 n 件: whether the number is that of each topic, not of all together
 * @param reach 口径
 * @param place where it stands
 * @param quote the words around it, as printed
 */
public record Statement(
        Set<Topic> topics,
        Manner manner,
        BigDecimal number,
        boolean exact,
        boolean each,
        Reach reach,
        Place place,
        String quote) {

    /**
     * Where a statement stands.
     *
     * @param section the section of the form
     * @param heading its heading as printed; empty for the preface
     * @param paragraph the paragraph of the section, from 0
     * @param sentence the sentence of the report, from 0
     */
    public record Place(SectionKey section, String heading, int paragraph, int sentence) {}

    /** Copies the topics. */
    public Statement {
        topics = Set.copyOf(topics);
    }

    /** Whether it speaks of this topic, alone or with others. */
    public boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /** Whether it can be held against a figure: a plain number for what the tables count, or the word that none was. */
    public boolean isComparable() {
        return exact && manner != Manner.PART && reach != Reach.OTHERS;
    }

    Statement within(Reach other) {
        return new Statement(topics, manner, number, exact, each, other, place, quote);
    }
}
