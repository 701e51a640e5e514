package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.SectionKey;
import org.jspecify.annotations.Nullable;

/** One table of the form as found in a document: its labels, its rows, and what of it belongs to no form. */
final class ScannedTable {

    /**
     * A label that was found.
     *
     * @param entry what it means
     * @param atom the cell, or the first one where it goes over several
     * @param text what the page prints for it, without blanks
     * @param damaged whether it was cut or misspelt
     * @param split whether it stands in several cells or lines
     */
    record Hit(LabelEntry entry, Atom atom, String text, boolean damaged, boolean split) {}

    private final SectionKey key;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<RowReading>> rows = new LinkedHashMap<>();
    private final List<RowReading> strangers = new ArrayList<>();
    private final Map<Integer, Map<String, Atom>> headers = new HashMap<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final BlankEvidence blanks = new BlankEvidence();
    private @Nullable RowReading leading;

    ScannedTable(SectionKey key) {
        this.key = key;
    }

    SectionKey key() {
        return key;
    }

    List<Hit> hits() {
        return hits;
    }

    /** The rows of the form, by label key. */
    Map<String, List<RowReading>> rows() {
        return rows;
    }

    /** What its rows show about blank cells. */
    BlankEvidence blanks() {
        return blanks;
    }

    /** The units of money that lines above it name for the whole of it. */
    Set<String> units() {
        return units;
    }

    /** Rows that no form has. */
    List<RowReading> strangers() {
        return strangers;
    }

    /**
     * The column headers of a framed piece, where they stand first; a piece without any of its own goes on under those
     * of the piece before it.
     */
    Map<String, Atom> headers(int piece) {
        return headers.getOrDefault(piece, Map.of());
    }

    void addHit(Hit hit, int piece) {
        hits.add(hit);
        seen.add(hit.entry().key());
        if (hit.atom().isFramed()
                && (hit.entry().role() == LabelEntry.Role.COLUMN
                        || hit.entry().role() == LabelEntry.Role.COLUMN_GROUP)) {
            headers.computeIfAbsent(piece, p -> new LinkedHashMap<>())
                    .putIfAbsent(hit.entry().key(), hit.atom());
        }
    }

    /** The figures without a label that stand before all of its rows. */
    Optional<RowReading> leading() {
        return Optional.ofNullable(leading);
    }

    /** Takes a row that no form has; one in which nothing stands is none. */
    void addStranger(RowReading row) {
        if (!row.hasFilled()) {
            return;
        }
        if (rows.isEmpty() && leading == null) {
            leading = row;
        }
        strangers.add(row);
    }

    /** Whether the readings of one row stand in two copies of the table, each under headers of its own. */
    boolean standsTwice(RowReading one, RowReading other) {
        boolean apart = one.piece() != other.piece()
                && one.headers() != HeaderCells.NONE
                && other.headers() != HeaderCells.NONE;
        return apart
                && (key == SectionKey.DISPUTES
                        || rows.values().stream()
                                        .filter(row -> stands(row, one.piece()) && stands(row, other.piece()))
                                        .count()
                                > 1);
    }

    private static boolean stands(List<RowReading> row, int piece) {
        return row.stream().anyMatch(reading -> reading.piece() == piece);
    }

    void addRow(RowReading row) {
        rows.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }

    /** Whether more of its figures are written in words than in digits; 一 alone is no word among dashes. */
    boolean isInWords() {
        int balance = 0;
        for (List<RowReading> readings : rows.values()) {
            for (RowReading row : readings) {
                for (Atom cell : row.filled()) {
                    boolean word = !cell.text().equals("一") && EntryParser.isInWords(cell.text());
                    balance += word ? 1 : cell.isValue() && EntryParser.mayBeNumber(cell.text()) ? -1 : 0;
                }
            }
        }
        return balance > 0;
    }

    boolean saw(String labelKey) {
        return seen.contains(labelKey);
    }

    /** Whether anything but headings was found: a row with something in it, or with places for it. */
    boolean hasRows() {
        return !rows.isEmpty();
    }
}
