package org.gongkai.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Puts two texts side by side, paragraph by paragraph: first what stays in its place, then what only moved, then, in
 * each gap that is left, what is alike.
 */
final class TextComparer {
    /** A short line such as 无 that stands elsewhere too did not move there. */
    private static final int SHORTEST_MOVE = 8;

    /** In thousandths, from here on two paragraphs are one that was changed. */
    private static final int ALIKE = 400;

    /** From here on one that stands elsewhere is the same, moved and changed a little. */
    private static final int MUCH_ALIKE = 700;

    /** Paragraphs of one gap times those of the other; larger gaps are told as removed and added. */
    private static final long MOST_PAIRS = 40_000;

    private static final int NONE = -1;

    private final List<TextItem> first;
    private final List<TextItem> second;
    private final Effort effort = new Effort();
    private final int[] kept;
    private final int[] moved;
    private final int[] changed;

    private TextComparer(List<TextItem> first, List<TextItem> second) {
        this.first = first;
        this.second = second;
        this.kept = filled(first.size());
        keepSectionBySection();
        this.moved = filled(first.size());
        this.changed = filled(first.size());
        findMoved();
        findChanged();
        findMovedAndChanged();
    }

    /** The passages in the order of the second text, what is gone where it stood. */
    static List<Passage> compare(List<TextItem> before, List<TextItem> after) {
        // Of two equally good answers one is taken; so that the other direction takes the same, there is only one.
        if (order(before, after) <= 0) {
            return new TextComparer(before, after).passages(false);
        }
        return new TextComparer(after, before).passages(true);
    }

    private static int order(List<TextItem> before, List<TextItem> after) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            TextItem one = before.get(i);
            TextItem other = after.get(i);
            int order = one.key().compareTo(other.key());
            if (order == 0) {
                order = one.even().compareTo(other.even());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(before.size(), after.size());
    }

    private static List<String> keys(List<TextItem> items) {
        return items.stream().map(TextItem::key).toList();
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Headings first, so that a paragraph which left its section moved, and not the sections around it. */
    private void keepSectionBySection() {
        List<Integer> oldHeadings = headings(first);
        List<Integer> newHeadings = headings(second);
        int[] matches = Alignment.of(keys(first, oldHeadings), keys(second, newHeadings), effort);
        int oldFrom = 0;
        int newFrom = 0;
        for (int h = 0; h < matches.length; h++) {
            if (matches[h] != NONE) {
                int oldHeading = oldHeadings.get(h);
                int newHeading = newHeadings.get(matches[h]);
                keep(oldFrom, oldHeading, newFrom, newHeading);
                kept[oldHeading] = newHeading;
                oldFrom = oldHeading + 1;
                newFrom = newHeading + 1;
            }
        }
        keep(oldFrom, first.size(), newFrom, second.size());
    }

    private void keep(int oldFrom, int oldTo, int newFrom, int newTo) {
        int[] matches = Alignment.of(keys(first.subList(oldFrom, oldTo)), keys(second.subList(newFrom, newTo)), effort);
        for (int i = 0; i < matches.length; i++) {
            kept[oldFrom + i] = matches[i] == NONE ? NONE : newFrom + matches[i];
        }
    }

    private static List<Integer> headings(List<TextItem> items) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).part() == PassagePart.HEADING)
                .boxed()
                .toList();
    }

    private static List<String> keys(List<TextItem> items, List<Integer> places) {
        return places.stream().map(i -> items.get(i).key()).toList();
    }

    private void findMoved() {
        boolean[] taken = takenBy(kept);
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            if (!taken[j] && mayMove(second.get(j))) {
                free.computeIfAbsent(second.get(j).key(), any -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = 0; i < first.size(); i++) {
            Deque<Integer> places = kept[i] == NONE ? free.get(first.get(i).key()) : null;
            if (places != null && !places.isEmpty()) {
                moved[i] = places.remove();
            }
        }
    }

    private static boolean mayMove(TextItem item) {
        return item.part() == PassagePart.HEADING || item.even().length() >= SHORTEST_MOVE;
    }

    private boolean[] takenBy(int[]... matches) {
        boolean[] taken = new boolean[second.size()];
        for (int[] match : matches) {
            for (int j : match) {
                if (j != NONE) {
                    taken[j] = true;
                }
            }
        }
        return taken;
    }

    private void findChanged() {
        boolean[] taken = takenBy(kept, moved);
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            List<Integer> removed = new ArrayList<>();
            List<Integer> added = new ArrayList<>();
            while (i < first.size() && kept[i] == NONE) {
                if (moved[i] == NONE) {
                    removed.add(i);
                }
                i++;
            }
            int until = i < first.size() ? kept[i] : second.size();
            while (j < until) {
                if (!taken[j]) {
                    added.add(j);
                }
                j++;
            }
            pair(removed, added);
            i++;
            j++;
        }
    }

    /** The pairing in order that makes the sum of likeness greatest. */
    private void pair(List<Integer> removed, List<Integer> added) {
        int n = removed.size();
        int m = added.size();
        if (n == 0 || m == 0 || (long) n * m > MOST_PAIRS) {
            return;
        }
        List<Likeness> old =
                removed.stream().map(i -> Likeness.of(first.get(i).even())).toList();
        List<Likeness> now =
                added.stream().map(j -> Likeness.of(second.get(j).even())).toList();
        int[][] best = new int[n + 1][m + 1];
        int[][] alike = new int[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                alike[i][j] = alike(removed.get(i), added.get(j), old.get(i), now.get(j));
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (alike[i][j] >= ALIKE) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + alike[i][j]);
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (alike[i][j] >= ALIKE && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                changed[removed.get(i++)] = added.get(j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** What is left on both sides and much alike moved and changed a little; the likest first. */
    private void findMovedAndChanged() {
        boolean[] taken = takenBy(kept, moved, changed);
        List<Integer> removed = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (target(i) == NONE && mayMove(first.get(i))) {
                removed.add(i);
            }
        }
        for (int j = 0; j < second.size(); j++) {
            if (!taken[j] && mayMove(second.get(j))) {
                added.add(j);
            }
        }
        if ((long) removed.size() * added.size() > MOST_PAIRS) {
            return;
        }
        List<Likeness> now =
                added.stream().map(j -> Likeness.of(second.get(j).even())).toList();
        List<int[]> pairs = new ArrayList<>();
        for (int i : removed) {
            Likeness old = Likeness.of(first.get(i).even());
            for (int n = 0; n < added.size(); n++) {
                int likeness = alike(i, added.get(n), old, now.get(n));
                if (likeness >= MUCH_ALIKE) {
                    pairs.add(new int[] {i, added.get(n), likeness});
                }
            }
        }
        pairs.sort(Comparator.comparingInt((int[] pair) -> -pair[2])
                .thenComparingInt(pair -> pair[0])
                .thenComparingInt(pair -> pair[1]));
        for (int[] pair : pairs) {
            if (moved[pair[0]] == NONE && !taken[pair[1]]) {
                moved[pair[0]] = pair[1];
                taken[pair[1]] = true;
            }
        }
    }

    private int alike(int i, int j, Likeness old, Likeness now) {
        boolean possible = first.get(i).part() == second.get(j).part() && effort.take((long) old.size() + now.size());
        return possible ? old.to(now) : 0;
    }

    private List<Passage> passages(boolean mirrored) {
        int[] origin = new int[second.size()];
        Arrays.fill(origin, NONE);
        for (int i = 0; i < first.size(); i++) {
            int to = target(i);
            if (to != NONE) {
                origin[to] = i;
            }
        }
        List<Passage> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(passage(i));
        }
        return mirrored ? inOrderOfFirst(pairs, origin) : inOrderOfSecond(pairs, origin);
    }

    private int target(int i) {
        return kept[i] != NONE ? kept[i] : moved[i] != NONE ? moved[i] : changed[i];
    }

    /** What became of one passage of the first text. */
    private Passage passage(int i) {
        TextItem old = first.get(i);
        int to = target(i);
        if (to == NONE) {
            return new Passage(PassageKind.REMOVED, old.part(), Optional.of(old.place()), Optional.empty(), List.of());
        }
        TextItem now = second.get(to);
        boolean same = old.even().equals(now.even());
        PassageKind kind = moved[i] != NONE ? PassageKind.MOVED : same ? PassageKind.SAME : PassageKind.CHANGED;
        return new Passage(
                kind,
                old.part(),
                Optional.of(old.place()),
                Optional.of(now.place()),
                same ? List.of() : WordComparer.compare(old.even(), now.even(), effort));
    }

    private Passage added(int j) {
        TextItem now = second.get(j);
        return new Passage(PassageKind.ADDED, now.part(), Optional.empty(), Optional.of(now.place()), List.of());
    }

    /** The second text is the later one: its order, and in each gap first what was removed there. */
    private List<Passage> inOrderOfSecond(List<Passage> pairs, int[] origin) {
        List<Passage> passages = new ArrayList<>();
        int[] anchors = anchors(origin, first.size(), from -> moved[from] == NONE);
        int i = 0;
        for (int j = 0; j <= second.size(); j++) {
            for (; i < anchors[j]; i++) {
                if (target(i) == NONE) {
                    passages.add(pairs.get(i));
                }
            }
            if (j < second.size()) {
                passages.add(origin[j] == NONE ? added(j) : pairs.get(origin[j]));
            }
        }
        return passages;
    }

    /** The first text is the later one, so everything is seen from the other side. */
    private List<Passage> inOrderOfFirst(List<Passage> pairs, int[] origin) {
        List<Passage> passages = new ArrayList<>();
        int[] targets = new int[first.size()];
        Arrays.setAll(targets, this::target);
        int[] anchors = anchors(targets, second.size(), to -> moved[origin[to]] == NONE);
        int j = 0;
        for (int i = 0; i <= first.size(); i++) {
            for (; j < anchors[i]; j++) {
                if (origin[j] == NONE) {
                    passages.add(added(j).mirrored());
                }
            }
            if (i < first.size()) {
                passages.add(pairs.get(i).mirrored());
            }
        }
        return passages;
    }

    /** For each passage, and the end, where the next one that stayed in order stands in the other text. */
    private static int[] anchors(int[] partners, int end, IntPredicate stayed) {
        int[] anchors = new int[partners.length + 1];
        anchors[partners.length] = end;
        for (int i = partners.length - 1; i >= 0; i--) {
            boolean anchor = partners[i] != NONE && stayed.test(partners[i]);
            anchors[i] = anchor ? partners[i] : anchors[i + 1];
        }
        return anchors;
    }
}
