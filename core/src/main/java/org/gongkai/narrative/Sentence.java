package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A sentence with its numbers, and what the words before it in its paragraph were about. */
final class Sentence {
    private final Prose prose;
    private final Statement.Place place;
    private final Surroundings surroundings;
    private final List<Quantity> quantities;
    private final List<Statement> said = new ArrayList<>();

    Sentence(Prose prose, Statement.Place place, Surroundings surroundings) {
        this.prose = prose;
        this.place = place;
        this.surroundings = surroundings;
        this.quantities = QuantityScanner.scan(prose.text());
    }

    String text() {
        return prose.text();
    }

    Prose prose() {
        return prose;
    }

    Statement.Place place() {
        return place;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** What was read from it so far. */
    List<Statement> said() {
        return said;
    }

    /** Whether the last thing read is of one of these. */
    boolean lastSaid(Predicate<Topic> topics) {
        return !said.isEmpty() && said.get(said.size() - 1).topics().stream().anyMatch(topics);
    }
}
