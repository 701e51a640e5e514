package org.gongkai.formats.xlsx;

import java.util.Optional;
import org.gongkai.formats.sheet.SheetRange;

/** A place as {@code J12}: row and column from 0. */
record CellReference(int row, int column) {
    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;

    /** Empty for what is no place. */
    static Optional<CellReference> of(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && letter(text.charAt(at)) > 0 && column <= MOST_COLUMNS) {
            column = column * LETTERS + letter(text.charAt(at++));
        }
        int row = 0;
        int digits = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && row <= MOST_ROWS) {
            row = row * 10 + Character.digit(text.charAt(at++), 10);
        }
        boolean whole = at == text.length() && digits > 0 && digits < at;
        return whole && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS
                ? Optional.of(new CellReference(row - 1, column - 1))
                : Optional.empty();
    }

    /** A range as {@code A1:C3}; empty for what is none. */
    static Optional<SheetRange> range(String text) {
        int colon = text.indexOf(':');
        Optional<CellReference> one = of(colon < 0 ? text : text.substring(0, colon));
        Optional<CellReference> other = colon < 0 ? one : of(text.substring(colon + 1));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetRange(
                Math.min(one.get().row(), other.get().row()),
                Math.min(one.get().column(), other.get().column()),
                Math.max(one.get().row(), other.get().row()),
                Math.max(one.get().column(), other.get().column())));
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
