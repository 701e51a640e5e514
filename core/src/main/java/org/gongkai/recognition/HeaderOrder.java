package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.LabelEntry.Role;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormTable;

/**
 * Whether the column headers of a table that lost its frame come in the order of the form; only then do figures in
 * order stand in their places.
 */
final class HeaderOrder {
    private static final int SHORTEST_PIECE = 2;

    private HeaderOrder() {}

    static boolean holds(ScannedTable table, FormTable form) {
        return table.key() == SectionKey.DISPUTES
                ? resultsInOrder(table) && groupsInOrder(table)
                : columnsInOrder(table, form);
    }

    /** 维持, 纠正, 其他, 尚未审结, 总计, and again from the first. */
    private static boolean resultsInOrder(ScannedTable table) {
        List<String> results = List.of("upheld", "corrected", "otherOutcome", "pending", "total");
        int before = results.size();
        for (ScannedTable.Hit hit : unframed(table, Role.COLUMN)) {
            String key = hit.entry().key();
            int result = results.indexOf(key.substring(key.lastIndexOf('.') + 1));
            if (isSure(hit) && result <= before && result != 0) {
                return false;
            }
            before = result;
        }
        return true;
    }

    /** 行政复议, 行政诉讼 and its two parts, and again from the first. */
    private static boolean groupsInOrder(ScannedTable table) {
        LabelEntry before = null;
        for (ScannedTable.Hit hit : unframed(table, Role.COLUMN_GROUP)) {
            LabelEntry group = hit.entry();
            if (isSure(hit) && before != null && group.order() < before.order() && group.order() > 0) {
                return false;
            }
            before = isSure(hit) ? group : before;
        }
        return true;
    }

    /** Whether a header says which one it is: whole, or so much of it that it can be no other. */
    private static boolean isSure(ScannedTable.Hit hit) {
        return !hit.damaged()
                || Fuzzy.candidates(hit.atom().unnumbered(), LabelIndex.FORMS, SHORTEST_PIECE)
                                .size()
                        == 1;
    }

    /** Row by row as printed, 总计 before the kinds of legal persons, or column by column. */
    private static boolean columnsInOrder(ScannedTable table, FormTable form) {
        for (FormBlock block : form.blocks()) {
            List<String> flat =
                    block.columns().stream().map(column -> column.label().key()).toList();
            List<Integer> printed = IntStream.range(0, flat.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(
                            i -> block.columns().get(i).groups().size()))
                    .toList();
            for (List<Integer> once : repetitions(table, flat)) {
                boolean asPrinted =
                        increasing(once.stream().map(printed::indexOf).toList());
                if (!increasing(once) && (!asPrinted || isOneRow(table, block))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether the columns of a group stand in one line behind one of no group, and their group doesn't: that line is no
     * row of the form, and its order is that of the figures.
     */
    private static boolean isOneRow(ScannedTable table, FormBlock block) {
        Set<String> grouped = block.columns().stream()
                .filter(column -> !column.groups().isEmpty())
                .map(column -> column.label().key())
                .collect(Collectors.toSet());
        String total = block.columns().get(block.columns().size() - 1).label().key();
        int behindTotal = 0;
        int belowGroup = 0;
        for (ScannedTable.Hit hit : table.hits()) {
            int line = hit.atom().isFramed() ? 0 : hit.atom().location().line();
            String key = hit.entry().key();
            if (hit.entry().role() == Role.COLUMN_GROUP) {
                belowGroup = line;
            } else if (key.equals(total)) {
                behindTotal = line;
            } else if (line > 0 && grouped.contains(key) && line == behindTotal && line != belowGroup) {
                return true;
            }
        }
        return false;
    }

    /** The places of the headers found, cut where a header comes again. */
    private static List<List<Integer>> repetitions(ScannedTable table, List<String> flat) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> once = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (ScannedTable.Hit hit : unframed(table, Role.COLUMN)) {
            int place = flat.indexOf(hit.entry().key());
            if (place >= 0) {
                if (!seen.add(place)) {
                    all.add(once);
                    once = new ArrayList<>();
                    seen.clear();
                    seen.add(place);
                }
                once.add(place);
            }
        }
        all.add(once);
        return all;
    }

    private static boolean increasing(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i));
    }

    private static List<ScannedTable.Hit> unframed(ScannedTable table, Role role) {
        return table.hits().stream()
                .filter(hit -> hit.entry().role() == role && !hit.atom().isFramed())
                .toList();
    }
}
