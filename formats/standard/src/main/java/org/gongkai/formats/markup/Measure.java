package org.gongkai.formats.markup;

/** Lengths and shapes as styles give them: a number and its unit. Of what is none of these nothing is said. */
final class Measure {
    private static final double FAR = 1000;

    /** Widths of the window or of letters, and hundredths of what is around. */
    private static final double FAR_IN_WHOLES = 100;

    private static final double SMALLEST_LETTER = 2;
    private static final double SMALLEST_SHARE = 0.15;

    private Measure() {}

    /** So far to one side that it is off the page, as {@code -9999px}. */
    static boolean isFarAway(String value) {
        if (value.isEmpty()) {
            return false;
        }
        double number = number(value);
        boolean wholes = switch (unit(value)) {
            case "vw", "vh", "em", "rem", "%" -> number < 0;
            default -> false;
        };
        return Math.abs(number) >= (wholes ? FAR_IN_WHOLES : FAR);
    }

    /** A zero with or without a unit: {@code 0}, {@code 0.0}, {@code 0pt}. */
    static boolean isZero(String value) {
        return !value.isEmpty() && number(value) == 0;
    }

    /** Up or down by a number. */
    static boolean isMove(String value) {
        return !value.isEmpty() && Math.abs(number(value)) > 0;
    }

    /** No more than a point or a pixel. */
    static boolean isTiny(String value) {
        if (value.isEmpty()) {
            return false;
        }
        double number = number(value);
        boolean small = unit(value).equals("px") || unit(value).equals("pt");
        return number == 0 || (small && number > 0 && number <= 1);
    }

    /** So many pixels or fewer. */
    static boolean isWithinPixels(String value, int most) {
        return !value.isEmpty() && unit(value).equals("px") && number(value) <= most;
    }

    /** Not nothing, but less than can be read. */
    static boolean isLetterOfNone(String value) {
        if (value.isEmpty()) {
            return false;
        }
        double number = number(value);
        double most = switch (unit(value)) {
            case "px", "pt" -> SMALLEST_LETTER;
            case "em", "rem" -> SMALLEST_SHARE;
            case "%" -> 100 * SMALLEST_SHARE;
            default -> 0;
        };
        return number > 0 && number < most;
    }

    /** A font as {@code 0/0 a}. */
    static boolean isFontOfNone(String value) {
        for (int from = 0; from < value.length(); ) {
            int to = from;
            while (to < value.length() && value.charAt(to) != ' ' && value.charAt(to) != '/') {
                to++;
            }
            if (isZero(value.substring(from, to))) {
                return true;
            }
            if (to < value.length() && value.charAt(to) == '/') {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    /** A shape that leaves nothing: {@code rect(0,0,0,0)}, {@code rect(1px 1px 1px 1px)}, {@code inset(50%)}. */
    static boolean isNothing(String shape) {
        int open = shape.indexOf('(');
        if (open < 0) {
            return false;
        }
        String inside = shape.substring(open + 1);
        return switch (shape.substring(0, open)) {
            case "rect" -> inside.startsWith("0") || isOfOneNumber(inside);
            case "inset" -> unit(inside).startsWith("%") && number(inside) >= 50;
            case "circle" -> isZero(inside);
            default -> false;
        };
    }

    private static boolean isOfOneNumber(String list) {
        double first = number(list);
        int numbers = 0;
        for (int from = 0; from < list.length(); ) {
            int to = from;
            while (to < list.length() && ", )".indexOf(list.charAt(to)) < 0) {
                to++;
            }
            if (to > from) {
                numbers++;
                if (number(list.substring(from, to)) != first) {
                    return false;
                }
            }
            from = to + 1;
        }
        return numbers == 4;
    }

    /** The number that a value begins with, or none. */
    private static double number(String value) {
        int to = numberEnd(value);
        try {
            return to == 0 ? Double.NaN : Double.parseDouble(value.substring(0, to));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String unit(String value) {
        return value.substring(numberEnd(value));
    }

    private static int numberEnd(String value) {
        int to = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
        while (to < value.length()
                && ((value.charAt(to) >= '0' && value.charAt(to) <= '9') || value.charAt(to) == '.')) {
            to++;
        }
        return to;
    }
}
