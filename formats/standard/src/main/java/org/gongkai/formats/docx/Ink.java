package org.gongkai.formats.docx;

import java.util.Optional;
import org.gongkai.formats.io.XmlWalk;

/**
 * How the letters of a run look: whether anybody sees them.
 *
 * @param white whether they are as white as paper; empty where nothing is said
 * @param size in half points; empty where nothing is said
 * @param ground whether a colour is behind them; empty where nothing is said
 */
record Ink(Optional<Boolean> white, Optional<Integer> size, Optional<Boolean> ground) {
    static final Ink USUAL = new Ink(Optional.empty(), Optional.empty(), Optional.empty());

    /** Of an amount of red, green or blue that shows nothing on paper. */
    private static final String LIGHTEST = "Ff";

    private static final int LARGEST = 3276;

    /** Half points. Letters of one point and a half are dots. */
    private static final int SMALLEST_READ = 4;

    /** This, with what the element that begins says of it. */
    Ink with(XmlWalk walk) {
        return switch (walk.name()) {
            case "color" -> new Ink(Optional.of(isWhite(walk.attribute("val"))), size, ground);
            case "sz" -> new Ink(white, Optional.of(walk.number("val", LARGEST, 0, LARGEST)), ground);
            case "shd" -> new Ink(white, size, Optional.of(isGround(walk)));
            case "highlight" -> new Ink(white, size, Optional.of(isMarked(walk.attribute("val"))));
            default -> this;
        };
    }

    Ink orElse(Ink other) {
        if (other.equals(USUAL)) {
            return this;
        }
        return new Ink(white.or(() -> other.white), size.or(() -> other.size), ground.or(() -> other.ground));
    }

    /**
     * Whether nobody sees the letters.
     *
     * @param coloured whether a colour is behind the cell that they stand in
     */
    boolean isFaint(boolean coloured) {
        return size.orElse(LARGEST) < SMALLEST_READ || (white.orElse(false) && !ground.orElse(false) && !coloured);
    }

    /** Whether the shading that begins here puts a colour behind letters. */
    static boolean isGround(XmlWalk shading) {
        String pattern = shading.attribute("val", "clear");
        String fill = shading.attribute("fill", "auto");
        boolean plain = pattern.equals("clear") || pattern.equals("nil");
        return !plain || !(fill.equals("auto") || isWhite(fill));
    }

    private static boolean isMarked(String highlight) {
        return !highlight.equals("none") && !highlight.equals("white");
    }

    private static boolean isWhite(String colour) {
        return colour.length() == 6
                && LIGHTEST.indexOf(colour.charAt(0)) >= 0
                && LIGHTEST.indexOf(colour.charAt(2)) >= 0
                && LIGHTEST.indexOf(colour.charAt(4)) >= 0;
    }
}
