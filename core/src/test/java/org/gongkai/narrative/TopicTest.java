package org.gongkai.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void topics_belong_to_requests_their_results_or_disputes() {
        assertEquals(EnumSet.range(Topic.DISCLOSED, Topic.OTHERWISE_HANDLED), those(Topic::isOutcome));
        assertEquals(EnumSet.range(Topic.RECEIVED, Topic.OTHERWISE_HANDLED), those(Topic::isRequest));
        assertEquals(EnumSet.range(Topic.RECONSIDERATION, Topic.SUIT_AFTER_RECONSIDERATION), those(Topic::isDispute));
    }

    private static Set<Topic> those(Predicate<Topic> kind) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        Arrays.stream(Topic.values()).filter(kind).forEach(topics::add);
        return topics;
    }
}
