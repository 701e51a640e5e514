package org.gongkai.formats.docx;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Location;
import org.gongkai.formats.flow.Flow;

/** Where the paragraphs of a file stand, by the places that reading gives. */
final class Spots {
    private final Flow flow;
    private final Map<Integer, Spot> spots;

    /** Takes the flow of a reading that gave its blocks, and the spots by the numbers of their paragraphs. */
    Spots(Flow flow, Map<Integer, Spot> spots) {
        this.flow = flow;
        this.spots = Map.copyOf(spots);
    }

    /** The paragraph at a place, else the first of the text; empty where the text has none. */
    Optional<Spot> at(Location location) {
        OptionalInt paragraph = flow.paragraphAt(location);
        return paragraph.isPresent() && spots.containsKey(paragraph.getAsInt())
                ? Optional.of(spots.get(paragraph.getAsInt()))
                : spots.keySet().stream().min(Integer::compare).map(spots::get);
    }
}
