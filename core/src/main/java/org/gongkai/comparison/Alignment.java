package org.gongkai.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of two sequences stay in order. What occurs once on either side anchors the rest; between the anchors
 * the shortest edit is sought (after E. Myers, 1986) up to a bound of edits. Beyond the bound elements stay unmatched.
 */
final class Alignment {
    /** The trace of this many edits takes their square in integers. */
    private static final int MOST_EDITS = 600;

    private static final int NONE = -1;

    private final int[] a;
    private final int[] b;
    private final int[] matches;
    private final Effort effort;
    private final Deque<int[]> ranges = new ArrayDeque<>();

    private Alignment(int[] a, int[] b, Effort effort) {
        this.a = a;
        this.b = b;
        this.effort = effort;
        this.matches = new int[a.length];
        Arrays.fill(matches, NONE);
    }

    /** For each element of the first its place in the second, increasing; -1 for none. */
    static int[] of(List<String> first, List<String> second, Effort effort) {
        Map<String, Integer> ids = new HashMap<>();
        Alignment alignment = new Alignment(numbers(first, ids), numbers(second, ids), effort);
        alignment.ranges.push(new int[] {0, first.size(), 0, second.size()});
        while (!alignment.ranges.isEmpty()) {
            int[] range = alignment.ranges.pop();
            alignment.align(range[0], range[1], range[2], range[3]);
        }
        return alignment.matches;
    }

    private static int[] numbers(List<String> elements, Map<String, Integer> ids) {
        int[] numbers = new int[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer id = ids.get(elements.get(i));
            if (id == null) {
                id = ids.size();
                ids.put(elements.get(i), id);
            }
            numbers[i] = id;
        }
        return numbers;
    }

    private void align(int aFrom, int aTo, int bFrom, int bTo) {
        int a0 = aFrom;
        int b0 = bFrom;
        int a1 = aTo;
        int b1 = bTo;
        while (a0 < a1 && b0 < b1 && a[a0] == b[b0]) {
            matches[a0++] = b0++;
        }
        while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
            matches[--a1] = --b1;
        }
        if (a0 == a1 || b0 == b1 || !effort.take(4L * (a1 - a0 + b1 - b0))) {
            return;
        }
        int[][] anchors = anchors(a0, a1, b0, b1);
        if (anchors.length == 0) {
            shortestEdit(a0, a1, b0, b1);
            return;
        }
        int aNext = a0;
        int bNext = b0;
        for (int[] anchor : anchors) {
            matches[anchor[0]] = anchor[1];
            ranges.push(new int[] {aNext, anchor[0], bNext, anchor[1]});
            aNext = anchor[0] + 1;
            bNext = anchor[1] + 1;
        }
        ranges.push(new int[] {aNext, a1, bNext, b1});
    }

    /** Elements that occur once on each side, as many of them as are in the same order on both. */
    private int[][] anchors(int a0, int a1, int b0, int b1) {
        Map<Integer, Integer> inA = once(a, a0, a1);
        Map<Integer, Integer> inB = once(b, b0, b1);
        int[][] pairs = new int[Math.min(inA.size(), inB.size())][];
        int count = 0;
        for (int i = a0; i < a1; i++) {
            Integer own = inA.get(a[i]);
            Integer other = inB.get(a[i]);
            if (own != null && own >= 0 && other != null && other >= 0) {
                pairs[count++] = new int[] {i, other};
            }
        }
        return longestIncreasing(pairs, count);
    }

    /** Place by element; negative where it occurs more than once. */
    private static Map<Integer, Integer> once(int[] elements, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(elements[i], i, (first, again) -> NONE);
        }
        return places;
    }

    private static int[][] longestIncreasing(int[][] pairs, int count) {
        int[] last = new int[count];
        int[] previous = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[last[middle]][1] < pairs[i][1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        int[][] longest = new int[length][];
        int at = length == 0 ? NONE : last[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            longest[i] = pairs[at];
            at = previous[at];
        }
        return longest;
    }

    private void shortestEdit(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        int most = Math.min(MOST_EDITS, n + m);
        int[] furthest = new int[2 * most + 3];
        int[][] trace = new int[most + 1][];
        for (int d = 0; d <= most; d++) {
            if (!effort.take(2L * d + 1)) {
                return;
            }
            trace[d] = Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d);
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);
                int x = d == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                int start = x;
                while (x < n && y >= 0 && y < m && a[a0 + x] == b[b0 + y]) {
                    x++;
                    y++;
                }
                effort.take(x - start);
                furthest[at] = x;
                if (x >= n && y >= m) {
                    walkBack(trace, d, n, m, a0, b0);
                    return;
                }
            }
        }
    }

    private void walkBack(int[][] trace, int edits, int n, int m, int a0, int b0) {
        int x = n;
        int y = m;
        for (int d = edits; d > 0; d--) {
            int[] before = trace[d];
            int k = x - y;
            // The copy of step d holds the diagonals from -d to d, as they were before it.
            boolean down = k == -d || (k != d && before[k - 1 + d] < before[k + 1 + d]);
            int fromK = down ? k + 1 : k - 1;
            int fromX = before[fromK + d];
            int fromY = fromX - fromK;
            int startX = down ? fromX : fromX + 1;
            while (x > startX) {
                x--;
                y--;
                matches[a0 + x] = b0 + y;
            }
            x = fromX;
            y = fromY;
        }
        while (x > 0) {
            x--;
            y--;
            matches[a0 + x] = b0 + y;
        }
    }
}
