package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.LabelEntry.Role;
import org.gongkai.wording.Compact;

/**
 * Says what a cell, or several that a label was broken over, means as a label. A text that several labels share (其他,
 * 总计, 上一年项目数量) is the next of them in the reading order of the form.
 */
final class LabelReader {
    private static final int MOST_PIECES = 24;
    private static final Set<Role> HEADERS = EnumSet.of(Role.CORNER, Role.COLUMN, Role.COLUMN_GROUP);
    private static final ScannedTable NOWHERE = new ScannedTable(SectionKey.PREFACE);

    private final LabelIndex index;
    private final Map<SectionKey, LabelEntry> last = new EnumMap<>(SectionKey.class);

    LabelReader(LabelIndex index) {
        this.index = index;
    }

    /**
     * A label found.
     *
     * @param entry what it means
     * @param length how many atoms it takes, blanks between its pieces included
     * @param damaged whether it was cut or misspelt
     */
    record Match(LabelEntry entry, int length, boolean damaged) {}

    /** The label that begins at an atom; the longest that fits whole, else a damaged one of the table at hand. */
    Optional<Match> match(List<Atom> atoms, int at, ScannedTable table) {
        Optional<Match> whole = whole(atoms, at, table);
        if (whole.isPresent() && isOf(whole.get(), table)) {
            return accept(whole);
        }
        Optional<Match> damaged = damaged(atoms.get(at), table);
        return accept(damaged.isPresent() ? damaged : whole);
    }

    /** The label that one cell is, whole. */
    Optional<Match> exact(Atom atom, ScannedTable table) {
        return accept(whole(List.of(atom), 0, table).filter(match -> isOf(match, table)));
    }

    private Optional<Match> accept(Optional<Match> match) {
        match.ifPresent(found -> last.put(found.entry().table(), found.entry()));
        return match;
    }

    private static boolean isOf(Match match, ScannedTable table) {
        return match.entry().table() == table.key();
    }

    private Optional<Match> whole(List<Atom> atoms, int at, ScannedTable table) {
        Atom first = atoms.get(at);
        Optional<Match> best = joined(first.compact(), atoms, at, table);
        String stripped = first.unnumbered();
        if (!stripped.equals(first.compact())) {
            best = longer(best, joined(stripped, atoms, at, table));
        }
        if (best.isPresent()) {
            return best;
        }
        String head = Compact.beforeBracket(Enumerator.strip(first.text()));
        return head.isEmpty() ? Optional.empty() : choose(index.find(head), 1, table);
    }

    private Optional<Match> joined(String start, List<Atom> atoms, int at, ScannedTable table) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Match> best = choose(index.find(start), 1, table);
        if (!index.isBeginning(start)) {
            return best;
        }
        StringBuilder text = new StringBuilder(start);
        int pieces = 1;
        for (int i = at + 1; i < atoms.size() && pieces < MOST_PIECES; i++) {
            Atom next = atoms.get(i);
            if (next.isBlank()) {
                continue;
            }
            if (next.isFramed() || next.compact().isEmpty()) {
                break;
            }
            text.append(next.compact());
            pieces++;
            String soFar = text.toString();
            best = longer(best, choose(index.find(soFar), i - at + 1, table));
            if (!index.isBeginning(soFar)) {
                break;
            }
        }
        return best;
    }

    private static Optional<Match> longer(Optional<Match> one, Optional<Match> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().length() > one.get().length() ? other : one;
    }

    private Optional<Match> choose(List<LabelEntry> entries, int length, ScannedTable table) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        if (entries.size() == 1) {
            return Optional.of(new Match(entries.get(0), length, false));
        }
        List<LabelEntry> here = new ArrayList<>();
        for (LabelEntry entry : entries) {
            if (entry.table() == table.key()) {
                here.add(entry);
            }
        }
        if (!here.isEmpty()) {
            return Optional.of(new Match(next(here, table), length, false));
        }
        // A short word of another table (其他, 总计) is no reason to leave this one.
        boolean shared = entries.stream()
                .anyMatch(entry -> entry.table() != entries.get(0).table());
        return shared ? Optional.empty() : Optional.of(new Match(next(entries, table), length, false));
    }

    /** Of several labels with one text: of the kind just read, the first not yet seen behind the last label. */
    private LabelEntry next(List<LabelEntry> entries, ScannedTable table) {
        if (entries.size() == 1) {
            return entries.get(0);
        }
        LabelEntry before = last.get(entries.get(0).table());
        int order = before == null ? -1 : before.order();
        boolean amongColumns = before == null || HEADERS.contains(before.role());
        boolean mixed = hasColumnAndRow(entries);
        LabelEntry best = entries.get(0);
        int least = Integer.MAX_VALUE;
        for (LabelEntry entry : entries) {
            // What weighs more counts twice as much as all that is below it.
            int against = (mixed && (entry.role() == Role.COLUMN) != amongColumns ? 8 : 0)
                    + (entry.alias() ? 4 : 0)
                    + (table.saw(entry.key()) ? 2 : 0)
                    + (entry.order() <= order ? 1 : 0);
            if (against < least || (against == least && entry.order() < best.order())) {
                best = entry;
                least = against;
            }
        }
        return best;
    }

    private static boolean hasColumnAndRow(List<LabelEntry> entries) {
        boolean column = false;
        boolean row = false;
        for (LabelEntry entry : entries) {
            column |= entry.role() == Role.COLUMN;
            row |= entry.role() == Role.ROW;
        }
        return column && row;
    }

    private Optional<Match> damaged(Atom atom, ScannedTable table) {
        String compact = atom.unnumbered();
        List<LabelEntry> candidates = new ArrayList<>();
        boolean inDisputes = table.key() == SectionKey.DISPUTES && table.saw("disputes.reconsideration");
        for (String text : Fuzzy.candidates(compact, index, inDisputes ? 2 : 3)) {
            for (LabelEntry entry : index.find(text)) {
                if (entry.table() == table.key()) {
                    candidates.add(entry);
                }
            }
        }
        boolean oneLabel = candidates.stream().map(LabelEntry::key).distinct().count() == 1;
        boolean columnsInOrder =
                !candidates.isEmpty() && candidates.stream().allMatch(entry -> entry.role() == Role.COLUMN);
        if (!oneLabel && !columnsInOrder) {
            return Optional.empty();
        }
        return Optional.of(new Match(next(candidates, table), 1, true));
    }

    /** How many cells are labels of each table, by what they are there for. */
    Map<SectionKey, Map<Role, Integer>> count(Material material) {
        Map<SectionKey, Map<Role, Integer>> counts = new EnumMap<>(SectionKey.class);
        List<Atom> atoms = material.atoms();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!atom.isBlank() && !atom.isValue()) {
                whole(atoms, i, NOWHERE)
                        .map(Match::entry)
                        .ifPresent(entry -> counts.computeIfAbsent(entry.table(), key -> new EnumMap<>(Role.class))
                                .merge(entry.role(), 1, Integer::sum));
            }
        }
        return counts;
    }
}
