package org.gongkai.comparison;

import java.util.Objects;

/**
 * 词句: a run of characters within a changed paragraph. The kept and removed pieces in order are the first text, the kept
 * and added ones the second, both with their white space made even.
 *
 * @param kind whether it is in both
 * @param text the characters, at least one
 */
public record Piece(PieceKind kind, String text) {

    /** Throws {@link IllegalArgumentException} if the text is empty. */
    public Piece {
        Objects.requireNonNull(kind, "kind");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text is empty");
        }
    }
}
