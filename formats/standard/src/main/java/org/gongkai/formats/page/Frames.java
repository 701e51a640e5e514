package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/** Parts the lines of a page into those that touch each other: so a gap between two tables keeps them apart. */
final class Frames {
    /** So far from each other two lines still touch. */
    private static final double NEAR = 3;

    private final List<Stroke> level;
    private final List<Stroke> upright;
    private final int[] parent;

    private Frames(List<Stroke> level, List<Stroke> upright) {
        this.level = new ArrayList<>(level);
        this.level.sort(Comparator.comparingDouble(Stroke::at));
        this.upright = upright;
        this.parent = new int[level.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    static List<Frame> of(PageContent page, Budget budget) throws LimitExceededException {
        Frames frames = new Frames(Strokes.level(page.rules(), budget), Strokes.upright(page.rules(), budget));
        frames.connect(budget);
        return frames.parts();
    }

    private void connect(Budget budget) throws LimitExceededException {
        for (int i = 0; i < upright.size(); i++) {
            Stroke down = upright.get(i);
            for (int j = first(down.from() - NEAR);
                    j < level.size() && level.get(j).at() <= down.to() + NEAR;
                    j++) {
                budget.step();
                Stroke across = level.get(j);
                if (down.at() >= across.from() - NEAR && down.at() <= across.to() + NEAR) {
                    parent[root(level.size() + i)] = root(j);
                }
            }
        }
    }

    /** The first level line at or below a height. */
    private int first(double y) {
        int low = 0;
        int high = level.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (level.get(middle).at() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<Frame> parts() {
        Map<Integer, Frame> parts = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Frame part = parts.computeIfAbsent(root(i), r -> new Frame(new ArrayList<>(), new ArrayList<>()));
            if (i < level.size()) {
                part.level().add(level.get(i));
            } else {
                part.upright().add(upright.get(i - level.size()));
            }
        }
        return parts.values().stream().filter(Frame::canHoldCells).toList();
    }
}
