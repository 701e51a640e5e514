package org.gongkai.formats.ofd;

import java.util.ArrayList;
import java.util.List;

/** The lines of a path that is written in short: M and S begin, L goes straight, Q, B and A are curves, C closes. */
final class PathData {
    private final List<double[]> segments = new ArrayList<>();
    private final List<List<double[]>> parts = new ArrayList<>();

    private PathData() {}

    static PathData of(String text) {
        PathData path = new PathData();
        path.parse(Numbers.words(text));
        return path;
    }

    /** The straight lines, each x and y of its begin and of its end. */
    List<double[]> segments() {
        return segments;
    }

    /** The points of each part. */
    List<List<double[]>> parts() {
        return parts;
    }

    private void parse(List<String> words) {
        double[] start = {0, 0};
        double[] at = {0, 0};
        for (int i = 0; i < words.size(); ) {
            String operator = words.get(i++);
            int count = count(operator);
            if (count < 0 || i + count > words.size()) {
                continue;
            }
            double[] point = at;
            if (count >= 2) {
                point = new double[] {Numbers.number(words.get(i + count - 2)), Numbers.number(words.get(i + count - 1))
                };
            }
            i += count;
            if (Double.isNaN(point[0]) || Double.isNaN(point[1])) {
                continue;
            }
            switch (operator) {
                case "M", "S" -> {
                    start = point;
                    parts.add(new ArrayList<>());
                }
                case "L" -> segments.add(new double[] {at[0], at[1], point[0], point[1]});
                case "C" -> {
                    segments.add(new double[] {at[0], at[1], start[0], start[1]});
                    point = start;
                }
                default -> {}
            }
            if (parts.isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(point);
            at = point;
        }
    }

    /** How many numbers follow; negative for what is no operator. */
    private static int count(String operator) {
        return switch (operator) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            case "C" -> 0;
            default -> -1;
        };
    }
}
