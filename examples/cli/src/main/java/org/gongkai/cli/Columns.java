package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;

/** The columns in which a card counts: what was read of a table, and how its sums fare. */
final class Columns {
    private static final List<String> KEYS =
            List.of("places", "read", "blank", "unreadable", "sums", "held", "broken", "undecidable");

    private final Words words;
    private final int first;

    private Columns(Words words, int first) {
        this.words = words;
        this.first = first;
    }

    static Columns of(Words words) {
        int first = 0;
        for (String table : List.of("proactiveDisclosure", "requests", "disputes")) {
            first = Math.max(first, Text.width(words.of("card.table." + table)));
        }
        return new Columns(words, first);
    }

    String header() {
        StringBuilder line = new StringBuilder("  ").append(" ".repeat(first));
        KEYS.forEach(key -> line.append("  ").append(words.of("card.column." + key)));
        return line.toString();
    }

    String row(Tally tally, Paint paint) {
        StringBuilder line = new StringBuilder("  ")
                .append(Text.left(words.of("card.table." + tally.table().key().key()), first));
        List<Integer> numbers =
                new ArrayList<>(List.of(tally.places(), tally.read(), tally.blank(), tally.unreadable(), tally.sums()));
        numbers.addAll(List.of(tally.held(), tally.broken(), tally.undecidable()));
        for (int i = 0; i < KEYS.size(); i++) {
            String key = KEYS.get(i);
            int number = numbers.get(i);
            boolean none = number == 0 && !key.equals("read") && !key.equals("places");
            String cell = Text.right(none ? "-" : String.valueOf(number), Text.width(words.of("card.column." + key)));
            line.append("  ").append(key.equals("broken") && number > 0 ? paint.bad(cell) : cell);
        }
        return line.toString();
    }
}
