package org.gongkai.dataset;

import java.io.IOException;
import java.util.Objects;

/**
 * 来源: one file to read, wherever it lies.
 *
 * @param name its name in the data set: as given, joined with the way below it where a folder or an archive was given
 * @param content its bytes
 */
public record Source(String name, Content content) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** 内容: the bytes of a source, when they are wanted. */
    public interface Content {
        /**
         * At most so many bytes.
         *
         * @throws IOException if they can't be had
         */
        byte[] read(int most) throws IOException;
    }
}
