package org.gongkai.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 文档: what a reader made of the bytes, before anybody knows that it holds a report.
 *
 * @param title the title that the file or page gives itself outside its text; absent where it gives none
 * @param blocks the pieces in reading order
 */
public record Document(Optional<String> title, List<Block> blocks) {

    /** Copies the blocks. */
    public Document {
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
    }

    /** A document without a title of its own. */
    public static Document of(List<? extends Block> blocks) {
        return new Document(Optional.empty(), List.copyOf(blocks));
    }
}
