package org.gongkai.formats.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.Rule;

/** Walks the content of a page or of its template, and notes glyphs and lines. */
final class PageWalk {
    /** Points in a millimetre. */
    static final double POINTS = 72 / 25.4;

    private static final double SLANT = 0.2;
    private static final double THICKEST = 1.4;
    private static final double USUAL_LINE = 0.353;
    private static final String WHITE = "255 255 255";

    private final XmlWalk walk;
    private final Budget budget;
    private final List<Glyph> glyphs;
    private final List<Rule> rules;
    private final List<String> templates = new ArrayList<>();
    private List<Double> box = List.of();
    private boolean pictures;
    private boolean unread;

    PageWalk(XmlWalk walk, Budget budget, List<Glyph> glyphs, List<Rule> rules) {
        this.walk = walk;
        this.budget = budget;
        this.glyphs = glyphs;
        this.rules = rules;
    }

    /** The box of the paper in millimetres; empty where the page has none of its own. */
    List<Double> box() {
        return box;
    }

    /** The templates that the page names. */
    List<String> templates() {
        return templates;
    }

    boolean hasPictures() {
        return pictures;
    }

    /** Whether there are drawings that stand in another part, whose text is not read. */
    boolean isUnread() {
        return unread;
    }

    void read() throws IOException {
        while (walk.next()) {
            if (!walk.isStart()) {
                continue;
            }
            budget.node();
            switch (walk.name()) {
                case "PhysicalBox" ->
                    box = Arrays.stream(Numbers.of(content())).boxed().toList();
                case "Template" -> templates.add(walk.attribute("TemplateID"));
                case "TextObject" -> text();
                case "PathObject" -> path();
                case "ImageObject" -> picture();
                case "CompositeObject" -> {
                    unread |= !isHidden();
                    picture();
                }
                default -> {}
            }
        }
    }

    private String content() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isText()) {
                text.append(walk.text());
            }
        }
        return text.toString();
    }

    private boolean isHidden() {
        return walk.attribute("Visible").equals("false")
                || walk.attribute("Alpha").equals("0");
    }

    private Transform transform() {
        double[] boundary = Numbers.of(walk.attribute("Boundary"));
        double left = boundary.length < 4 ? 0 : boundary[0];
        double top = boundary.length < 4 ? 0 : boundary[1];
        return Transform.of(Numbers.of(walk.attribute("CTM")), left, top);
    }

    private void text() throws IOException {
        boolean hidden = isHidden();
        double size = Numbers.number(walk.attribute("Size"));
        double scale = Numbers.number(walk.attribute("HScale", "1"));
        TextLine line = new TextLine(
                transform(), Double.isNaN(size) ? 0 : size, Double.isNaN(scale) ? 1 : scale, glyphs, budget);
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart() && walk.name().equals("TextCode")) {
                double x = Numbers.number(walk.attribute("X"));
                double y = Numbers.number(walk.attribute("Y"));
                double[] right = Numbers.deltas(walk.attribute("DeltaX"));
                double[] down = Numbers.deltas(walk.attribute("DeltaY"));
                String text = content();
                if (!hidden) {
                    line.add(text, x, y, right, down);
                }
            }
        }
    }

    private void path() throws IOException {
        boolean stroked = !isHidden() && !walk.attribute("Stroke").equals("false");
        boolean filled = !isHidden() && walk.attribute("Fill").equals("true");
        double width = Numbers.number(walk.attribute("LineWidth"));
        Transform transform = transform();
        String data = "";
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "StrokeColor" -> stroked &= !isWhite();
                    case "FillColor" -> filled &= !isWhite();
                    case "AbbreviatedData" -> data = content();
                    // A clip is a path as well, and nothing of it is drawn.
                    case "Clips" -> walk.skip();
                    default -> {}
                }
            }
        }
        PathData path = PathData.of(data);
        if (stroked && (Double.isNaN(width) ? USUAL_LINE : width) * transform.across() <= THICKEST) {
            for (double[] line : path.segments()) {
                budget.node();
                stroke(line, transform);
            }
        }
        if (filled) {
            for (List<double[]> part : path.parts()) {
                budget.node();
                fill(part, transform);
            }
        }
    }

    private boolean isWhite() {
        return walk.attribute("Value").strip().equals(WHITE)
                || walk.attribute("Alpha").equals("0");
    }

    private void stroke(double[] line, Transform transform) {
        double x1 = transform.x(line[0], line[1]);
        double y1 = transform.y(line[0], line[1]);
        double x2 = transform.x(line[2], line[3]);
        double y2 = transform.y(line[2], line[3]);
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        if (Math.min(width, height) <= SLANT && width + height > 0) {
            rule(x1, y1, x2, y2);
        }
    }

    private void fill(List<double[]> points, Transform transform) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] point : points) {
            double x = transform.x(point[0], point[1]);
            double y = transform.y(point[0], point[1]);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        if (!points.isEmpty()) {
            rule(left, top, right, bottom);
        }
    }

    /** A picture, whatever it shows; a thin one may be a line. */
    private void picture() {
        pictures = true;
        double[] boundary = Numbers.of(walk.attribute("Boundary"));
        if (boundary.length >= 4 && !isHidden()) {
            rule(boundary[0], boundary[1], boundary[0] + boundary[2], boundary[1] + boundary[3]);
        }
    }

    private void rule(double x1, double y1, double x2, double y2) {
        Rule rule = Rule.between(x1 * POINTS, y1 * POINTS, x2 * POINTS, y2 * POINTS);
        if (rule.isLine() && rule.right() - rule.left() + rule.bottom() - rule.top() > 0) {
            rules.add(rule);
        }
    }
}
