package org.gongkai.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path work;

    @BeforeEach
    void five_commits_of_ten_bytes() throws IOException {
        try (Spool spool = Spool.open(work, "test")) {
            for (int i = 1; i <= 5; i++) {
                spool.append(Table.REPORTS, ("line " + i + "\n 2\n").getBytes(UTF_8));
                spool.commit(i, "a\tname");
            }
        }
    }

    @Test
    void pieces_are_as_long_as_they_may_be_and_end_where_the_journal_was_written() throws IOException {
        assertEquals(List.of("line 1\n 2\nline 2\n 2\n", "line 3\n 2\nline 4\n 2\n", "line 5\n 2\n"), pieces(29));
        assertEquals(List.of("line 1\n 2\nline 2\n 2\nline 3\n 2\n", "line 4\n 2\nline 5\n 2\n"), pieces(30));
    }

    @Test
    void what_was_written_at_once_is_one_piece() throws IOException {
        assertEquals(5, pieces(1).size());
        assertEquals(1, pieces(50).size());
    }

    @Test
    void a_table_without_rows_has_no_piece() throws IOException {
        assertEquals(0, Pieces.of(work, Table.FIGURES, 10).count());
    }

    @Test
    void rows_that_are_gone_are_told() throws IOException {
        Pieces pieces = Pieces.of(work, Table.REPORTS, 30);
        Files.writeString(Spool.file(work, Table.REPORTS), "line 1");
        assertThrows(IOException.class, () -> pieces.at(0));
    }

    private List<String> pieces(long most) throws IOException {
        Pieces pieces = Pieces.of(work, Table.REPORTS, most);
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < pieces.count(); number++) {
            texts.add(Files.readString(pieces.at(number)));
        }
        return texts;
    }
}
