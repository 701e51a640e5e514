package org.gongkai.comparison;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces together: equal neighbours are one, and of each change the removed comes before the added. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /** Tokens in {@code kept}; a single one between two changes is an accident, and reads badly. */
    private int keptTokens;

    void keep(String token) {
        kept.append(token);
        keptTokens++;
    }

    void remove(String token) {
        settle();
        removed.append(token);
    }

    void add(String token) {
        settle();
        added.append(token);
    }

    List<Piece> list() {
        flush();
        return List.copyOf(pieces);
    }

    /** What was kept becomes part of the change around it, or ends the change before it. */
    private void settle() {
        boolean afterChange = !removed.isEmpty() || !added.isEmpty();
        if (keptTokens == 1 && kept.length() == 1 && afterChange) {
            removed.append(kept);
            added.append(kept);
        } else if (keptTokens > 0) {
            flush();
        }
        kept.setLength(0);
        keptTokens = 0;
    }

    /** The change comes first, for what was kept since then stands behind it. */
    private void flush() {
        put(PieceKind.REMOVED, removed);
        put(PieceKind.ADDED, added);
        put(PieceKind.KEPT, kept);
    }

    private void put(PieceKind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }

    /** The pieces seen from the other side. */
    static List<Piece> mirrored(List<Piece> pieces) {
        Pieces mirrored = new Pieces();
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case KEPT -> {
                    mirrored.kept.append(piece.text());
                    mirrored.keptTokens = 2;
                }
                case REMOVED -> mirrored.add(piece.text());
                case ADDED -> mirrored.remove(piece.text());
            }
        }
        return mirrored.list();
    }
}
