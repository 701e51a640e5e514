package org.gongkai.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.Passage;
import org.gongkai.comparison.PassageKind;
import org.gongkai.comparison.PassagePart;
import org.gongkai.comparison.Piece;
import org.gongkai.comparison.PieceKind;
import org.gongkai.comparison.TextPlace;

/** The passages that changed, section by section; of a long paragraph what changed with a little around it. */
final class PassageLines {
    private static final int AROUND = 10;
    private static final int INDENT = 4;

    private final Words words;
    private final Paint paint;
    private final List<String> lines;

    PassageLines(Words words, Paint paint, List<String> lines) {
        this.words = words;
        this.paint = paint;
        this.lines = lines;
    }

    void add(Comparison comparison) {
        if (comparison.textChanges().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(paint.strong(words.of("compare.text")));
        Optional<String> heading = Optional.of("");
        for (Passage passage : comparison.textChanges()) {
            Optional<String> own = passage.place().heading();
            if (!own.equals(heading)) {
                heading = own;
                indent(own.orElse(words.of("section.preface")), 2);
            }
            passage(passage);
        }
    }

    private void passage(Passage passage) {
        TextPlace place = passage.place();
        String what = passage.part() == PassagePart.HEADING
                ? words.of("compare.heading")
                : words.of("compare.number", place.number());
        String kind = words.of("compare.passage." + passage.kind());
        boolean told = passage.kind() == PassageKind.MOVED && place.number() > 0;
        String from = told ? words.of("compare.from", from(passage)) : "";
        String text = switch (passage.kind()) {
            case CHANGED, MOVED ->
                passage.pieces().isEmpty() ? shortened(place.text(), 2 * AROUND) : pieces(passage.pieces());
            case REMOVED -> marked(PieceKind.REMOVED, shortened(place.text(), 6 * AROUND));
            case ADDED -> marked(PieceKind.ADDED, shortened(place.text(), 6 * AROUND));
            case SAME -> shortened(place.text(), 2 * AROUND);
        };
        indent(what + words.of("card.comma") + kind + from + words.of("card.colon") + text, INDENT);
    }

    private String from(Passage passage) {
        TextPlace place = passage.before().orElseThrow();
        return Text.clean(place.heading().orElse(words.of("section.preface"))) + " "
                + words.of("compare.number", place.number());
    }

    private String pieces(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            text.append(
                    piece.kind() == PieceKind.KEPT
                            ? around(piece.text(), i == 0, i == pieces.size() - 1)
                            : marked(piece.kind(), piece.text()));
        }
        return text.toString();
    }

    /** Of what was kept the beginning, the end, or both. */
    private static String around(String text, boolean first, boolean last) {
        int most = first || last ? AROUND : 2 * AROUND;
        if (text.codePointCount(0, text.length()) <= most + 1) {
            return text;
        }
        String begin = first ? "" : text.substring(0, text.offsetByCodePoints(0, AROUND));
        String end = last ? "" : text.substring(text.offsetByCodePoints(text.length(), -AROUND));
        return begin + "…" + end;
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** In signs, so that it reads without colours as well. */
    private static String marked(PieceKind kind, String text) {
        return kind == PieceKind.REMOVED ? "[-" + text + "-]" : "{+" + text + "+}";
    }

    private void indent(String text, int by) {
        String wrapped = Text.wrap(Text.clean(text), ReportCard.WIDTH - by).stream()
                .map(line -> " ".repeat(by) + line)
                .collect(Collectors.joining("\n"));
        lines.add(paint.edits(wrapped));
    }
}
