package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The heights (or widths) at which the lines of a table stand, and what of each is drawn. Double lines, and lines that
 * rows drew a little off, are one.
 */
final class Edges {
    /** Of a stretch between two crossing lines, so much must be drawn. */
    private static final double MOSTLY = 0.6;
    /** What may be missing at both ends of a stretch. */
    private static final double CORNER = 0.2;

    private final List<Double> at = new ArrayList<>();
    private final List<List<Stroke>> drawn = new ArrayList<>();

    private Edges() {}

    /**
     * The edges that some lines make.
     *
     * @param near lines nearer than this are one
     * @param ends where the crossing lines end, which closes a table that has no line there
     */
    static Edges of(List<Stroke> strokes, double near, List<Stroke> ends) {
        List<Stroke> all = new ArrayList<>(strokes);
        double first = strokes.stream().mapToDouble(Stroke::at).min().orElse(Double.MAX_VALUE);
        double last = strokes.stream().mapToDouble(Stroke::at).max().orElse(-Double.MAX_VALUE);
        double from = ends.stream().mapToDouble(Stroke::from).min().orElse(first);
        double to = ends.stream().mapToDouble(Stroke::to).max().orElse(last);
        if (from < first - near) {
            all.add(new Stroke(from, 0, 0));
        }
        if (to > last + near) {
            all.add(new Stroke(to, 0, 0));
        }
        all.sort(Comparator.comparingDouble(Stroke::at));
        Edges edges = new Edges();
        for (int i = 0; i < all.size(); ) {
            int end = i + 1;
            while (end < all.size() && all.get(end).at() - all.get(i).at() <= near) {
                end++;
            }
            edges.add(all.subList(i, end));
            i = end;
        }
        return edges;
    }

    private void add(List<Stroke> cluster) {
        at.add((cluster.get(0).at() + cluster.get(cluster.size() - 1).at()) / 2);
        List<Stroke> sorted = new ArrayList<>(cluster);
        sorted.sort(Comparator.comparingDouble(Stroke::from));
        drawn.add(sorted);
    }

    int size() {
        return at.size();
    }

    double at(int edge) {
        return at.get(edge);
    }

    /** The space between two edges that holds a point; -1 outside. */
    int space(double point) {
        int low = 0;
        int high = at.size() - 1;
        if (high < 1 || point < at.get(0) || point > at.get(high)) {
            return -1;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (at.get(middle) <= point) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether an edge is drawn from one crossing line to the next. */
    boolean isDrawn(int edge, double from, double to) {
        double corner = (to - from) * CORNER;
        double begin = from + corner;
        double end = to - corner;
        double covered = 0;
        double reached = begin;
        for (Stroke stroke : drawn.get(edge)) {
            if (stroke.from() >= end) {
                break;
            }
            double left = Math.max(reached, stroke.from());
            double right = Math.min(end, stroke.to());
            if (right > left) {
                covered += right - left;
                reached = right;
            }
        }
        return covered >= MOSTLY * (end - begin);
    }
}
