package org.gongkai.formats.markup;

import java.util.Locale;

/** What declarations of a style say about whether, how and where a text is seen: a sum of the signs here. */
final class Looks {
    /** Takes no place on the page. */
    static final int HIDDEN = 1;

    /** Takes its place, whatever other rules say. */
    static final int SHOWN = 2;

    /** Takes its place, but nothing can be seen there. */
    static final int UNSEEN = 4;

    static final int STRUCK = 8;

    /** Above the line or below it, as marks of notes are. */
    static final int OFF_THE_LINE = 16;

    /** Has a size of its own, which {@link #TINY} is of. */
    static final int BOX = 32;

    /** As good as no width or height. */
    static final int TINY = 64;

    /** What does not go into its size is not seen. */
    static final int CUT = 128;

    /** Letters so small that nobody reads them. */
    static final int DIM = 256;

    static final int WHITE = 512;

    /** Stands on a colour that is not white. */
    static final int GROUND = 1024;

    /** Not at its place in the line. */
    static final int APART = 2048;

    /** Its parts, of a row its cells, stand in another order. */
    static final int REORDERED = 4096;

    static final int RIGHT_TO_LEFT = 8192;

    /** All its letters stand in its direction, figures too. */
    static final int OVERRIDDEN = 16_384;

    /** At the right of what stands behind it in the source. */
    static final int RIGHT_SIDE = 131_072;

    /** At a place that a number says, in a row that is set so. */
    static final int NUMBERED = 262_144;

    /** Part of a number that the page has put beside it. */
    static final int ADDED = 32_768;

    /** What an attribute says stands beside it. */
    static final int ADDED_ATTRIBUTE = 65_536;

    private Looks() {}

    /** The signs of declarations as {@code display: none; color: red}; 0 where they say none of it. */
    static int of(String declarations) {
        int looks = 0;
        int from = 0;
        int length = declarations.length();
        while (from < length) {
            int end = declarations.indexOf(';', from);
            end = end < 0 ? length : end;
            int colon = from;
            while (colon < end && declarations.charAt(colon) != ':') {
                colon++;
            }
            if (colon < end) {
                looks = with(looks, declarations, from, colon, end);
            }
            from = end + 1;
        }
        return looks;
    }

    private static int with(int looks, String text, int from, int colon, int end) {
        int start = skipBlank(text, from, colon);
        int length = trimEnd(text, start, colon) - start;
        Declaration said = new Declaration(text, start, colon, end);
        // By length first: most declarations are of none of these.
        return switch (length) {
            case 3 -> looks | sign(UNSEEN, Measure.isFarAway(said.of("top")));
            case 4 ->
                looks
                        | sign(
                                UNSEEN,
                                Measure.isFarAway(said.of("left"))
                                        || Measure.isNothing(said.of("clip"))
                                        || Measure.isFontOfNone(said.of("font")));
            case 5 ->
                looks
                        | colour(said.of("color"))
                        | sign(TINY, Measure.isTiny(said.of("width")))
                        | sign(UNSEEN, Measure.isFarAway(said.of("right")))
                        | side(said.of("float"))
                        | sign(APART | NUMBERED, isOther(said.of("order"), "0"));
            case 6 ->
                looks
                        | sign(TINY, Measure.isTiny(said.of("height")))
                        | sign(UNSEEN, Measure.isFarAway(said.of("bottom")))
                        | sign(UNSEEN, said.of("filter").equals("opacity(0)"));
            case 7 ->
                said.of("display").isEmpty()
                        ? looks
                                | sign(UNSEEN, Measure.isZero(said.of("opacity")))
                                | sign(ADDED, AddedText.isOfNumber(said.raw("content")))
                                | sign(ADDED_ATTRIBUTE, AddedText.isAttribute(said.of("content")))
                        : (looks & ~(HIDDEN | SHOWN)) | display(said.of("display"));
            case 8 ->
                looks
                        | sign(HIDDEN, said.of("mso-hide").equals("all"))
                        | sign(CUT, isCut(said.of("overflow")))
                        | sign(BOX | APART, isPlaced(said.of("position")));
            case 9 ->
                looks
                        | sign(UNSEEN, Measure.isZero(said.of("font-size")))
                        | sign(DIM, Measure.isLetterOfNone(said.of("font-size")))
                        | sign(TINY, Measure.isTiny(said.of("max-width")))
                        | sign(UNSEEN, Measure.isNothing(said.of("clip-path")))
                        | sign(RIGHT_TO_LEFT, said.of("direction").equals("rtl"))
                        | sign(UNSEEN, said.of("transform").startsWith("scale(0)"))
                        | sign(APART, isOther(said.of("transform"), "none"));
            case 10 ->
                looks
                        | sign(UNSEEN, isHiding(said.of("visibility")))
                        | sign(TINY, Measure.isTiny(said.of("max-height")))
                        | sign(GROUND, Colours.isGround(said.of("background")));
            case 11 ->
                looks
                        | sign(
                                UNSEEN,
                                Measure.isFarAway(said.of("text-indent")) || Measure.isFarAway(said.of("margin-left")));
            case 12 -> looks | sign(OVERRIDDEN, said.of("unicode-bidi").endsWith("override"));
            case 14 ->
                looks
                        | sign(
                                OFF_THE_LINE,
                                isOffTheLine(said.of("vertical-align")) || Measure.isMove(said.of("mso-text-raise")))
                        | sign(REORDERED, said.of("flex-direction").endsWith("reverse"));
            case 15 -> looks | sign(STRUCK, said.of("text-decoration").contains("line-through"));
            case 16 -> looks | sign(GROUND, Colours.isGround(said.of("background-color")));
            case 20 -> looks | sign(STRUCK, said.of("text-decoration-line").contains("line-through"));
            case 23 -> looks | colour(said.of("-webkit-text-fill-color"));
            default -> looks;
        };
    }

    private static int sign(int sign, boolean given) {
        return given ? sign : 0;
    }

    /** One of them, uncut. */
    private record Declaration(String text, int start, int colon, int end) {
        /** The value in lower case and without its weight; empty if it is of another property. */
        String of(String property) {
            return raw(property).toLowerCase(Locale.ROOT);
        }

        String raw(String property) {
            if (!text.regionMatches(true, start, property, 0, property.length())) {
                return "";
            }
            String value = text.substring(colon + 1, end);
            int weight = value.lastIndexOf('!');
            return (weight < 0 ? value : value.substring(0, weight)).strip();
        }
    }

    private static int display(String value) {
        return switch (value) {
            case "none" -> HIDDEN;
            case "inline", "contents" -> SHOWN;
            default -> SHOWN | BOX;
        };
    }

    private static int colour(String value) {
        return sign(UNSEEN, Colours.isTransparent(value)) | sign(WHITE, Colours.isWhite(value));
    }

    private static int side(String value) {
        return switch (value) {
            case "left" -> BOX | APART;
            case "right" -> BOX | APART | RIGHT_SIDE;
            default -> 0;
        };
    }

    private static boolean isCut(String value) {
        return value.startsWith("hidden") || value.startsWith("clip");
    }

    private static boolean isPlaced(String value) {
        return value.equals("absolute") || value.equals("fixed");
    }

    private static boolean isHiding(String value) {
        return value.equals("hidden") || value.equals("collapse");
    }

    private static boolean isOther(String value, String usual) {
        return !value.isEmpty() && !value.equals(usual);
    }

    private static boolean isOffTheLine(String value) {
        return value.equals("super") || value.equals("sub") || Measure.isMove(value);
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }
}
