package org.gongkai.formats.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The straight lines and thin boxes of a path, in the coordinates of the page. */
final class Drawing {
    /** What may be lacking for a line to be level or upright. */
    private static final double SLANT = 0.6;
    /** A frame between two boxes is a line where it is no wider. */
    private static final double THICKEST = 4;

    private Drawing() {}

    /** The lines that stroking the path draws, each as the box from end to end. */
    static List<Rectangle2D> stroked(GeneralPath path) {
        List<Rectangle2D> lines = new ArrayList<>();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = to[0];
                    startY = to[1];
                }
                case PathIterator.SEG_LINETO -> line(x, y, to[0], to[1], lines);
                case PathIterator.SEG_CUBICTO -> {
                    to[0] = to[4];
                    to[1] = to[5];
                }
                case PathIterator.SEG_QUADTO -> {
                    to[0] = to[2];
                    to[1] = to[3];
                }
                default -> {
                    line(x, y, startX, startY, lines);
                    to[0] = startX;
                    to[1] = startY;
                }
            }
            x = to[0];
            y = to[1];
        }
        return lines;
    }

    private static void line(double x1, double y1, double x2, double y2, List<Rectangle2D> lines) {
        double width = Math.abs(x2 - x1);
        double height = Math.abs(y2 - y1);
        if (Math.min(width, height) <= SLANT && width + height > 0) {
            lines.add(new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), width, height));
        }
    }

    /** The boxes around the parts of a filled path; a frame between two boxes is its four sides. */
    static List<Rectangle2D> filled(GeneralPath path) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double[] to = new double[6];
        Rectangle2D box = null;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                add(box, boxes);
                box = new Rectangle2D.Double(to[0], to[1], 0, 0);
            } else if (box != null && kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                for (int i = 0; i <= last; i += 2) {
                    box.add(to[i], to[i + 1]);
                }
            }
        }
        add(box, boxes);
        return boxes;
    }

    private static void add(@Nullable Rectangle2D box, List<Rectangle2D> boxes) {
        if (box == null || (box.getWidth() == 0 && box.getHeight() == 0)) {
            return;
        }
        Rectangle2D last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
        if (last == null || !frames(last, box)) {
            boxes.add(box);
            return;
        }
        boxes.remove(boxes.size() - 1);
        double left = last.getMinX();
        double top = last.getMinY();
        boxes.add(new Rectangle2D.Double(left, top, last.getWidth(), box.getMinY() - top));
        boxes.add(new Rectangle2D.Double(left, box.getMaxY(), last.getWidth(), last.getMaxY() - box.getMaxY()));
        boxes.add(new Rectangle2D.Double(left, top, box.getMinX() - left, last.getHeight()));
        boxes.add(new Rectangle2D.Double(box.getMaxX(), top, last.getMaxX() - box.getMaxX(), last.getHeight()));
    }

    private static boolean frames(Rectangle2D outer, Rectangle2D inner) {
        return inner.getMinX() >= outer.getMinX()
                && inner.getMinY() >= outer.getMinY()
                && inner.getMaxX() <= outer.getMaxX()
                && inner.getMaxY() <= outer.getMaxY()
                && inner.getMinX() - outer.getMinX() <= THICKEST
                && inner.getMinY() - outer.getMinY() <= THICKEST
                && outer.getMaxX() - inner.getMaxX() <= THICKEST
                && outer.getMaxY() - inner.getMaxY() <= THICKEST
                && Math.min(inner.getWidth(), inner.getHeight()) > THICKEST;
    }
}
