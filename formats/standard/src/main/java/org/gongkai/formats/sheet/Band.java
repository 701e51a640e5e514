package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;

/** Rows that cells covering several of them hold together; most often one row. */
final class Band {
    private static final int LONGEST_LABEL = 80;
    private static final String SENTENCE_ENDS = "。；！？;!?";

    private final List<Piece> pieces;
    private final int bottom;
    private final int texts;
    private final boolean boxed;

    private Band(List<Piece> pieces) {
        this.pieces = pieces;
        int lowest = 0;
        int withText = 0;
        boolean framed = false;
        for (Piece piece : pieces) {
            lowest = Math.max(lowest, piece.bottom());
            withText += piece.hasText() ? 1 : 0;
            framed |= piece.boxed();
        }
        this.bottom = lowest;
        this.texts = withText;
        this.boxed = framed;
    }

    /** The bands of a sheet, from top to bottom; the pieces come in reading order. */
    static List<Band> of(List<Piece> pieces) {
        List<Band> bands = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int bottom = 0;
        for (Piece piece : pieces) {
            if (piece.row() >= bottom && !open.isEmpty()) {
                bands.add(new Band(List.copyOf(open)));
                open.clear();
            }
            open.add(piece);
            bottom = Math.max(bottom, piece.bottom());
        }
        if (!open.isEmpty()) {
            bands.add(new Band(List.copyOf(open)));
        }
        return bands;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int top() {
        return pieces.get(0).row();
    }

    /** The first row below it. */
    int bottom() {
        return bottom;
    }

    int left() {
        return pieces.stream().mapToInt(Piece::column).min().orElse(0);
    }

    int right() {
        return pieces.stream().mapToInt(Piece::end).max().orElse(0);
    }

    boolean isBoxed() {
        return boxed;
    }

    boolean hasOneText() {
        return texts == 1;
    }

    boolean hasSeveralTexts() {
        return texts > 1;
    }

    /** The size of its largest letters. */
    double size() {
        return pieces.stream()
                .filter(Piece::hasText)
                .mapToDouble(Piece::size)
                .max()
                .orElse(0);
    }

    /** Whether one cell is all there is in it. */
    boolean isOneCell() {
        return texts == 1 && pieces.size() == 1;
    }

    /** One text that no label of a table is as long as, or that ends as a sentence does. */
    boolean isProse() {
        if (texts != 1) {
            return false;
        }
        String text =
                pieces.stream().filter(Piece::hasText).findFirst().orElseThrow().text();
        String trimmed = Blanks.trim(text);
        return trimmed.length() > LONGEST_LABEL || SENTENCE_ENDS.indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
    }

    /** Whether its one cell covers the same columns as the one cell of another, and more than one column. */
    boolean isSisterOf(Band other) {
        return isOneCell()
                && other.isOneCell()
                && pieces.get(0).columnSpan() > 1
                && left() == other.left()
                && right() == other.right();
    }
}
