package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static Piece kept(String text) {
        return new Piece(PieceKind.KEPT, text);
    }

    private static Piece removed(String text) {
        return new Piece(PieceKind.REMOVED, text);
    }

    private static Piece added(String text) {
        return new Piece(PieceKind.ADDED, text);
    }

    @Test
    void the_removed_comes_before_the_added_and_neighbours_are_one() {
        Pieces pieces = new Pieces();
        pieces.keep("共");
        pieces.keep("收到");
        pieces.add("新");
        pieces.remove("1");
        pieces.remove("2");
        pieces.keep("件");

        assertEquals(List.of(kept("共收到"), removed("12"), added("新"), kept("件")), pieces.list());
    }

    @Test
    void one_character_kept_between_two_changes_is_part_of_them() {
        Pieces pieces = new Pieces();
        pieces.remove("开展");
        pieces.keep("业");
        pieces.add("组织");

        assertEquals(List.of(removed("开展业"), added("业组织")), pieces.list());
    }

    @Test
    void one_character_kept_at_the_start_or_a_longer_token_stays() {
        Pieces start = new Pieces();
        start.keep("共");
        start.add("12");
        assertEquals(List.of(kept("共"), added("12")), start.list());

        Pieces number = new Pieces();
        number.remove("开展");
        number.keep("12");
        number.add("次");
        assertEquals(List.of(removed("开展"), kept("12"), added("次")), number.list());
    }

    @Test
    void from_the_other_side_what_was_added_is_removed() {
        List<Piece> pieces = List.of(kept("共"), removed("12"), added("15"), kept("件"), added("。"));

        assertEquals(List.of(kept("共"), removed("15"), added("12"), kept("件"), removed("。")), Pieces.mirrored(pieces));
        assertEquals(pieces, Pieces.mirrored(Pieces.mirrored(pieces)));
    }
}
