package org.gongkai.benchmarks;

import java.util.Locale;

/** Two panels, time by size on scales of powers of ten: what grows with the size alone runs along the grey lines. */
final class Plot {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int DECADE = 85;

    /** Powers of ten at the lower left corner: 1 KB and 0.1 ms. */
    private static final int LEAST_KILOBYTES = 0;

    private static final int LEAST_MILLIS = -1;

    private final StringBuilder marks = new StringBuilder();

    /** One line of a panel. */
    void line(Grown panel, String format, double[] kilobytes, double[] millis) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < millis.length; i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(panel, kilobytes[i]), y(millis[i])));
        }
        int last = millis.length - 1;
        String colour = colour(format);
        marks.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
                        + "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                points.toString().strip(),
                colour,
                x(panel, kilobytes[last]) + 5,
                y(millis[last]) + 4,
                colour,
                format));
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                2 * (WIDTH + LEFT),
                HEIGHT + 2 * TOP));
        for (Grown panel : Grown.values()) {
            frame(panel, svg);
        }
        return svg.append(marks).append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private static void frame(Grown panel, StringBuilder svg) {
        int left = left(panel);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s</text>%n"
                        + "<text x=\"%d\" y=\"%d\">KB as text</text>%n<text x=\"%d\" y=\"34\">ms</text>%n",
                left,
                panel.words(),
                left + WIDTH - 120,
                HEIGHT + TOP + 32,
                left - 30));
        for (int power = 0; power <= 4; power++) {
            double x = left + power * DECADE;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x,
                    HEIGHT + TOP + 16,
                    number(power + LEAST_KILOBYTES)));
        }
        for (int power = 0; power <= 3; power++) {
            double y = HEIGHT + TOP - power * DECADE;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%s</text>%n"
                            + "<path d=\"M%d %.0fh%dM%d %.0fl%d -%d\" stroke=\"#ddd\" fill=\"none\"/>%n",
                    left - 6,
                    y + 4,
                    number(power + LEAST_MILLIS),
                    left,
                    y,
                    WIDTH - 60,
                    left,
                    y,
                    (3 - power) * DECADE,
                    (3 - power) * DECADE));
        }
    }

    private static String number(int power) {
        return String.format(Locale.ROOT, power < 0 ? "%.1f" : "%.0f", Math.pow(10, power));
    }

    private static int left(Grown panel) {
        return LEFT + (panel == Grown.PROSE ? 0 : WIDTH + LEFT / 2);
    }

    private static double x(Grown panel, double kilobytes) {
        return left(panel) + (Math.log10(kilobytes) - LEAST_KILOBYTES) * DECADE;
    }

    private static double y(double millis) {
        return HEIGHT + TOP - (Math.log10(millis) - LEAST_MILLIS) * DECADE;
    }

    private static String colour(String format) {
        return switch (format) {
            case "text" -> "#1b6ca8";
            case "html" -> "#c0392b";
            case "docx" -> "#1e8449";
            default -> "#7d3c98";
        };
    }
}
