package org.gongkai.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.gongkai.formats.io.WholeFile;

/**
 * 输出文件: a file that is there whole or not at all. It is written beside its place, and moved there by {@link #keep()};
 * closed without that, it leaves nothing behind, and what stood in its place stands there still. A pipe or a device is
 * written to directly.
 *
 * <pre>{@code
 * try (OutputFile file = OutputFile.at(Path.of("result.html"))) {
 *     file.stream().write(page);
 *     file.keep();
 * }
 * }</pre>
 */
public final class OutputFile implements Closeable {
    private final WholeFile file;

    private OutputFile(WholeFile file) {
        this.file = file;
    }

    /**
     * Begins a file.
     *
     * @throws IOException if nothing can be written there
     */
    public static OutputFile at(Path path) throws IOException {
        return new OutputFile(WholeFile.at(Objects.requireNonNull(path, "path")));
    }

    /** Takes the content; buffered. */
    public OutputStream stream() {
        return file.out();
    }

    /**
     * The content is complete: puts it into its place.
     *
     * @throws IOException if it can't be put there
     */
    public void keep() throws IOException {
        file.keep();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
