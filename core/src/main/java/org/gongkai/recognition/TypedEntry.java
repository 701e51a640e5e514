package org.gongkai.recognition;

import java.util.Objects;
import org.gongkai.document.Location;
import org.gongkai.finding.Findings;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;

/**
 * 填报的一格: what somebody typed into a place of the form, read as a cell of a document is.
 *
 * <pre>{@code
 * Figure total = Templates.figure(report, "requests.newlyReceived.total").orElseThrow();
 * TypedEntry typed = TypedEntry.read(total, "１７件");
 * AnnualReport mended = total.with(report, typed.entry()); // 17
 * }</pre>
 *
 * @param entry what the place holds then; a blank for blank text, never 0
 * @param findings of reading, at the place: {@code READ-CELL} where the text is no figure and is kept as it is,
 *     {@code READ-SIGN}, {@code READ-UNIT}, {@code READ-NOISE} where something was normalized or is missing; empty for
 *     a plain figure
 */
public record TypedEntry(Entry entry, Findings findings) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public TypedEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Reads a text for a place; no text makes it throw.
     *
     * @param figure the place; an amount without a unit of its own is in the one that the form prints
     * @param text as typed, of any length
     */
    public static TypedEntry read(Figure figure, String text) {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(text, "text");
        ReadingNotes notes = new ReadingNotes();
        EntryReader reader = new EntryReader(new ScannedTable(figure.table()), notes);
        Entry entry = reader.read(figure, Atom.unframed(text, Location.unknown(), true));
        return new TypedEntry(entry, notes.findings());
    }
}
