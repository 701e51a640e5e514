package org.gongkai.formats.docx;

import org.gongkai.formats.io.XmlWalk;

/** What of a drawing is to be seen and can't be read: pictures, charts, diagrams, ink and embedded objects. */
final class Pictures {
    /** What is no wider, or no higher, only keeps a place or is a line: three dots of the screen, in EMU. */
    private static final int THINNEST = 28_575;

    private boolean unseen;

    /** Takes an element of a drawing; whether something to be seen begins with it. */
    boolean begin(XmlWalk walk) {
        switch (walk.name()) {
            case "drawing", "pict" -> unseen = false;
            case "extent" -> unseen |= isThin(walk, "cx") || isThin(walk, "cy");
            case "docPr" ->
                unseen |= walk.attribute("hidden").equals("1")
                        || walk.attribute("hidden").equals("true");
            case "blip", "imagedata", "chart", "relIds", "contentPart" -> {
                return !unseen;
            }
            default -> {}
        }
        return false;
    }

    private static boolean isThin(XmlWalk walk, String size) {
        return walk.number(size, Integer.MAX_VALUE, 0, Integer.MAX_VALUE) <= THINNEST;
    }
}
