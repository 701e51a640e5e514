package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.document.Location;
import org.gongkai.wording.Compact;
import org.jspecify.annotations.Nullable;

/** One cell or line of table material. A column below 0 says that the frame is lost. */
final class Atom {
    /** What Unicode has in a text for a picture. */
    private static final char PICTURE = '\uFFFC';

    private final String text;
    private final Location location;
    private final boolean startsRow;
    private final int column;
    private final int columnSpan;
    private final boolean repeated;
    private final String compact;
    private final boolean blank;
    private final boolean value;

    /** Known where it was asked for; of a value it never is. */
    private @Nullable String unnumbered;

    private @Nullable BigDecimal number;
    private boolean numberKnown;

    private Atom(String text, Location location, boolean startsRow, int column, int columnSpan, boolean repeated) {
        this.text = Compact.trim(text);
        this.location = location;
        this.startsRow = startsRow;
        this.column = column;
        this.columnSpan = columnSpan;
        this.repeated = repeated;
        this.blank = this.text.isEmpty();
        this.compact = blank ? "" : Compact.of(this.text);
        this.value = !blank && EntryParser.isValue(this.text);
    }

    static Atom unframed(String text, Location location, boolean startsRow) {
        return new Atom(text, location, startsRow, -1, 1, false);
    }

    static Atom framed(String text, Location location, boolean startsRow, int column, int columnSpan) {
        return new Atom(text, location, startsRow, column, columnSpan, false);
    }

    /** The same cell, so much wider because the ones to its right repeat it. */
    Atom repeatedOver(int more) {
        return new Atom(text, location, startsRow, column, columnSpan + more, true);
    }

    /** The same cell with another text. */
    Atom withText(String other) {
        return new Atom(other, location, startsRow, column, columnSpan, repeated);
    }

    String text() {
        return text;
    }

    Location location() {
        return location;
    }

    boolean startsRow() {
        return startsRow;
    }

    String compact() {
        return compact;
    }

    /** The same without the number that it begins with. */
    String unnumbered() {
        String known = unnumbered;
        if (known == null) {
            known = Compact.of(Enumerator.strip(text));
            unnumbered = known;
        }
        return known;
    }

    /** The number that stands in it, whatever its place; empty where there is none. */
    Optional<BigDecimal> number() {
        if (!numberKnown) {
            number = EntryParser.number(text).orElse(null);
            numberKnown = true;
        }
        return Optional.ofNullable(number);
    }

    boolean isBlank() {
        return blank;
    }

    boolean isValue() {
        return value;
    }

    /** Whether a picture stands in it, and at most what the page says that it shows. */
    boolean isPicture() {
        return text.indexOf(PICTURE) >= 0;
    }

    boolean isFramed() {
        return column >= 0;
    }

    int column() {
        return column;
    }

    /** Whether the page prints it again in each column that it covers, as where merged cells were undone. */
    boolean isRepeated() {
        return repeated;
    }

    int columnEnd() {
        return column + columnSpan;
    }

    /** Whether it covers a column that another cell covers too. */
    boolean sharesColumn(Atom other) {
        return column < other.columnEnd() && other.column < columnEnd();
    }
}
