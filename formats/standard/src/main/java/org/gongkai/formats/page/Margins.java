package org.gongkai.formats.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the prose of a document begins and ends on its lines, and how far its lines stand apart.
 *
 * @param left where full lines begin
 * @param right where the longest line ends
 * @param pitch the usual distance of two lines, in sizes of the font
 * @param size the size that most lines are written in
 */
record Margins(double left, double right, double pitch, double size) {
    private static final double USUAL_PITCH = 1.6;
    private static final double WIDEST_PITCH = 3;

    static Margins of(List<Sheet> sheets) {
        Map<Long, Integer> lefts = new HashMap<>();
        Map<Long, Integer> pitches = new HashMap<>();
        Map<Long, Integer> sizes = new HashMap<>();
        double right = 0;
        for (Sheet sheet : sheets) {
            Line last = null;
            for (Line line : sheet.lines()) {
                lefts.merge(Math.round(line.left()), 1, Integer::sum);
                sizes.merge(Math.round(line.size() * 10), 1, Integer::sum);
                right = Math.max(right, line.right());
                double pitch = last == null ? 0 : (line.base() - last.base()) / line.size();
                if (pitch > 0.5 && pitch < WIDEST_PITCH) {
                    pitches.merge(Math.round(pitch * 20), 1, Integer::sum);
                }
                last = line;
            }
        }
        double pitch = pitches.isEmpty() ? USUAL_PITCH : mostFrequent(pitches) / 20.0;
        return new Margins(lefts.isEmpty() ? 0 : leftmost(lefts), right, pitch, mostFrequent(sizes) / 10.0);
    }

    /** The leftmost place where more than one line begins, else where the first one does. */
    private static long leftmost(Map<Long, Integer> lefts) {
        long any = Long.MAX_VALUE;
        long often = Long.MAX_VALUE;
        for (Map.Entry<Long, Integer> left : lefts.entrySet()) {
            any = Math.min(any, left.getKey());
            if (left.getValue() > 1) {
                often = Math.min(often, left.getKey());
            }
        }
        return often == Long.MAX_VALUE ? any : often;
    }

    private static long mostFrequent(Map<Long, Integer> counts) {
        long most = 0;
        int count = 0;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count || (entry.getValue() == count && entry.getKey() < most)) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }
}
