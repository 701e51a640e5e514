package org.gongkai.formats.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figure ids as nested objects: a key of JSON, and either the keys within it or the figure that stands there. */
final class FigureTree {
    private static final int NO_FIGURE = -1;

    private final String key;
    private final int number;
    private final Map<String, FigureTree> children = new LinkedHashMap<>();
    private int figure = NO_FIGURE;

    private FigureTree(String key, int number) {
        this.key = key;
        this.number = number;
    }

    /** The tree of ids that all begin with {@code root} and a dot; a figure's number is its place in the list. */
    static FigureTree of(String root, List<String> ids) {
        FigureTree tree = new FigureTree(root, 0);
        for (int i = 0; i < ids.size(); i++) {
            FigureTree node = tree;
            String id = ids.get(i);
            int from = root.length() + 1;
            while (from <= id.length()) {
                int dot = id.indexOf('.', from);
                int to = dot < 0 ? id.length() : dot;
                int next = node.children.size();
                node = node.children.computeIfAbsent(id.substring(from, to), key -> new FigureTree(key, next));
                from = to + 1;
            }
            node.figure = i;
        }
        return tree;
    }

    String key() {
        return key;
    }

    /** Which of its parent's keys it is, from 0; no object has as many keys as a long has bits. */
    int number() {
        return number;
    }

    boolean isFigure() {
        return figure != NO_FIGURE;
    }

    /** The figure's number; only of a figure. */
    int figure() {
        return figure;
    }

    Collection<FigureTree> children() {
        return children.values();
    }

    /** The keys within, by name; absent where the tree has none of the name. */
    Map<String, FigureTree> byKey() {
        return children;
    }
}
