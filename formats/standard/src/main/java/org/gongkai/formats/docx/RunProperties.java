package org.gongkai.formats.docx;

import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.io.XmlWalk;

/**
 * What a run of text or its style says.
 *
 * @param style the style's id; empty for none
 * @param hidden whether it is not shown; empty where nothing is said
 * @param struck whether it is struck out, by one line or two; empty where nothing is said
 * @param aligned how high it is set as an exponent or index; empty where nothing is said
 * @param position how high it stands otherwise, in half points; empty where nothing is said
 * @param ink how its letters look
 */
record RunProperties(
        String style,
        Optional<Boolean> hidden,
        Optional<Boolean> struck,
        Optional<Integer> aligned,
        Optional<Integer> position,
        Ink ink) {
    static final RunProperties NONE =
            new RunProperties("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Ink.USUAL);
    private static final int HIGHEST = 999;

    /** Reads to the end of the element that began last, an {@code rPr}. */
    static RunProperties read(XmlWalk walk) throws DocumentException, LimitExceededException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        Optional<Integer> aligned = Optional.empty();
        Optional<Integer> position = Optional.empty();
        Ink ink = Ink.USUAL;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "rStyle" -> style = walk.attribute("val");
                    case "vanish" -> hidden = Optional.of(OnOff.of(walk));
                    case "strike", "dstrike" -> struck = Optional.of(struck.orElse(false) || OnOff.of(walk));
                    case "vertAlign" -> aligned = Optional.of(Heights.of(walk.attribute("val")));
                    case "position" -> position = Optional.of(walk.number("val", 0, -HIGHEST, HIGHEST));
                    case "rPrChange" -> walk.skip();
                    default -> ink = ink.with(walk);
                }
            }
        }
        return new RunProperties(style, hidden, struck, aligned, position, ink);
    }

    RunProperties orElse(RunProperties other) {
        return new RunProperties(
                style,
                hidden.or(() -> other.hidden),
                struck.or(() -> other.struck),
                aligned.or(() -> other.aligned),
                position.or(() -> other.position),
                ink.orElse(other.ink));
    }

    /** Whether nothing is said but perhaps the style. */
    boolean saysNothing() {
        return hidden.isEmpty() && struck.isEmpty() && aligned.isEmpty() && position.isEmpty() && ink.equals(Ink.USUAL);
    }

    /** Whether the page shows it as text that holds. */
    boolean isText() {
        return !hidden.orElse(false) && !struck.orElse(false);
    }

    int height() {
        int set = aligned.orElse(0);
        return set == 0 ? position.orElse(0) : set;
    }
}
