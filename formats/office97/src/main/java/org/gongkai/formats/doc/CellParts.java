package org.gongkai.formats.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.gongkai.document.Block;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.ObjectSign;

/** What stands in a cell: words, and tables within it. */
final class CellParts {
    private final List<Part> parts = new ArrayList<>();
    private boolean pictured;

    private sealed interface Part permits Words, Within {}

    private record Words(String text) implements Part {}

    private record Within(EdgeGrid table) implements Part {}

    static CellParts of(String words) {
        CellParts parts = new CellParts();
        parts.add(words);
        return parts;
    }

    void add(String words) {
        String trimmed = Blanks.trim(words);
        if (!trimmed.isEmpty()) {
            parts.add(new Words(trimmed));
        }
    }

    /** A picture stands in it, or another object that is no text. */
    void addPicture() {
        pictured = true;
    }

    void add(EdgeGrid table) {
        parts.add(new Within(table));
    }

    /**
     * Its lines, one below the other, with tables that are but a part of it; beside figures, and without any words, the
     * sign of what else is to be seen in it.
     */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            String words = part instanceof Words line ? line.text() : inline(((Within) part).table());
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(words);
            }
        }
        return pictured ? ObjectSign.beside(text.toString()) : text.toString();
    }

    private static String inline(EdgeGrid table) {
        return table.isInline() ? table.inlineText() : "";
    }

    /** The tables in it that mean something by themselves. */
    List<EdgeGrid> tables() {
        List<EdgeGrid> tables = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Within within && !within.table().isInline()) {
                tables.add(within.table());
            }
        }
        return tables;
    }

    boolean hasTables() {
        return parts.stream().anyMatch(Within.class::isInstance);
    }

    /** Its lines and tables as if no cell were around them. */
    void addTo(List<Block> blocks, IntSupplier numbers, Location location) throws LimitExceededException {
        for (Part part : parts) {
            if (part instanceof Within within) {
                within.table().addTo(blocks, numbers);
            } else {
                ((Words) part)
                        .text()
                        .lines()
                        .map(Blanks::trim)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> blocks.add(new Paragraph(line, location)));
            }
        }
    }
}
