package org.gongkai.formats.comparison;

import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.Passage;
import org.gongkai.comparison.PassageKind;
import org.gongkai.comparison.PassagePart;
import org.gongkai.comparison.Piece;
import org.gongkai.comparison.TextPlace;
import org.gongkai.formats.io.Escape;

/** The text of both reports, section by section; paragraphs that are the same are counted, not repeated. */
final class TextSection {
    private final PageWords words;
    private final StringBuilder out;
    private int same;
    private String heading = "";

    private TextSection(PageWords words, StringBuilder out) {
        this.words = words;
        this.out = out;
    }

    static void write(Comparison comparison, PageWords words, StringBuilder out) {
        TextSection text = new TextSection(words, out);
        out.append("<section>\n<h2>").append(words.of("text")).append("</h2>\n");
        if (comparison.textChanges().isEmpty()) {
            out.append("<p>")
                    .append(words.of(comparison.text().isEmpty() ? "text.none" : "text.same"))
                    .append("</p>\n");
        } else {
            comparison.text().forEach(text::passage);
            text.settle();
        }
        out.append("</section>\n");
    }

    private void passage(Passage passage) {
        if (passage.part() == PassagePart.HEADING) {
            settle();
            // A heading that stayed is shown with what stands under it, if anything does.
            heading = passage.kind() == PassageKind.SAME ? passage.place().text() : "";
            if (passage.kind() != PassageKind.SAME) {
                element("h3", style(passage.kind()), passage);
            }
        } else if (passage.kind() == PassageKind.SAME) {
            same++;
        } else {
            settle();
            heading();
            element("p", "passage " + style(passage.kind()), passage);
        }
    }

    private void element(String tag, String style, Passage passage) {
        out.append('<').append(tag).append(" class=\"").append(style).append("\">");
        mark(passage);
        content(passage);
        out.append("</").append(tag).append(">\n");
    }

    private void heading() {
        if (!heading.isEmpty()) {
            out.append("<h3>").append(Escape.lines(heading)).append("</h3>\n");
            heading = "";
        }
    }

    /** What kind of change it is, in words, for those who don't see the colors. */
    private void mark(Passage passage) {
        if (passage.kind() != PassageKind.SAME) {
            out.append("<b>")
                    .append(Escape.of(words.of("passage." + passage.kind(), from(passage))))
                    .append("</b> ");
        }
    }

    private String from(Passage passage) {
        if (passage.kind() != PassageKind.MOVED) {
            return "";
        }
        TextPlace place = passage.before().orElseThrow();
        if (place.number() == 0) {
            return words.of("place.other");
        }
        return place.heading()
                .map(text -> words.of("place.section", text, place.number()))
                .orElseGet(() -> words.of("place.preface", place.number()));
    }

    private void content(Passage passage) {
        switch (passage.kind()) {
            case REMOVED -> piece("del", passage.place().text());
            case ADDED -> piece("ins", passage.place().text());
            case SAME -> out.append(Escape.lines(passage.place().text()));
            case CHANGED, MOVED -> {
                if (passage.pieces().isEmpty()) {
                    out.append(Escape.lines(passage.place().text()));
                }
                passage.pieces().forEach(this::piece);
            }
        }
    }

    private void piece(Piece piece) {
        switch (piece.kind()) {
            case KEPT -> out.append(Escape.lines(piece.text()));
            case REMOVED -> piece("del", piece.text());
            case ADDED -> piece("ins", piece.text());
        }
    }

    private void piece(String tag, String text) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(Escape.lines(text))
                .append("</")
                .append(tag)
                .append('>');
    }

    private void settle() {
        if (same > 0) {
            heading();
            out.append("<p class=\"same\">").append(words.of("text.kept", same)).append("</p>\n");
            same = 0;
        }
    }

    private static String style(PassageKind kind) {
        return switch (kind) {
            case SAME -> "";
            case CHANGED -> "changed";
            case MOVED -> "moved";
            case REMOVED -> "removed";
            case ADDED -> "added";
        };
    }
}
