package org.gongkai.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 一段文字的变化.
 *
 * @param kind 变化类别
 * @param part heading, paragraph, row or attachment
 * @param before where it stands in the first report; absent where it was added
 * @param after where it stands in the second report; absent where it was removed
 * @param pieces 词句: what was kept, removed and added within a changed passage, or one that moved and changed, in order;
 *     of texts too long to be told apart word by word, all removed and all added. Empty where the words are the same or
 *     stand on one side only
 */
public record Passage(
        PassageKind kind, PassagePart part, Optional<TextPlace> before, Optional<TextPlace> after, List<Piece> pieces) {

    /** Copies the pieces; throws {@link IllegalArgumentException} unless it stands in the reports its kind says. */
    public Passage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        pieces = List.copyOf(pieces);
        if (before.isEmpty() != (kind == PassageKind.ADDED) || after.isEmpty() != (kind == PassageKind.REMOVED)) {
            throw new IllegalArgumentException(kind + " from " + before + " to " + after);
        }
    }

    /** Where it stands in the second report, and where in the first if it is gone. */
    public TextPlace place() {
        return after.or(() -> before).orElseThrow();
    }

    /** The same change seen from the other side. */
    Passage mirrored() {
        return new Passage(
                kind.mirrored(),
                part,
                /* before= */ after,
                /* after= */ before,
                pieces.isEmpty() ? pieces : Pieces.mirrored(pieces));
    }
}
