package org.gongkai.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** 分段: the rows of a table in files of a bounded size, one after the other; the first begins with the header. */
final class Pieces {
    private final Path whole;
    private final Path piece;
    private final List<Long> ends;

    private Pieces(Path whole, Path piece, List<Long> ends) {
        this.whole = whole;
        this.piece = piece;
        this.ends = ends;
    }

    /** Those of a table; one is as long as {@code most} bytes, or as the rows between two marks of the journal. */
    static Pieces of(Path work, Table table, long most) throws IOException {
        List<Long> ends = new ArrayList<>();
        long begin = 0;
        long end = 0;
        for (long mark : Spool.marks(work, table)) {
            if (mark - begin > most && end > begin) {
                ends.add(end);
                begin = end;
            }
            end = mark;
        }
        if (end > begin) {
            ends.add(end);
        }
        return new Pieces(Spool.file(work, table), work.resolve("piece.csv"), ends);
    }

    int count() {
        return ends.size();
    }

    /** The file of a piece, which is there until the next is asked for. */
    Path at(int number) throws IOException {
        long begin = number == 0 ? 0 : ends.get(number - 1);
        try (FileChannel from = FileChannel.open(whole, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        piece,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            for (long at = begin; at < ends.get(number); ) {
                long moved = from.transferTo(at, ends.get(number) - at, to);
                if (moved <= 0) {
                    throw new IOException(whole + " is shorter than its journal says");
                }
                at += moved;
            }
        }
        return piece;
    }
}
