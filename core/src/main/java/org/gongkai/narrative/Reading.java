package org.gongkai.narrative;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one number is a count of.
 *
 * @param topics 事项
 * @param manner 说法
 * @param doubtful whether it may be counted otherwise than in the tables
 */
record Reading(Set<Topic> topics, Manner manner, boolean doubtful) {
    static Reading count(Topic topic) {
        return new Reading(EnumSet.of(topic), Manner.COUNT, false);
    }

    static Reading part(Topic topic) {
        return new Reading(EnumSet.of(topic), Manner.PART, false);
    }
}
