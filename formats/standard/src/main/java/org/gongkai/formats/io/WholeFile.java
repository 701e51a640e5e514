package org.gongkai.formats.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside its place first, then moved there, so that nobody sees half of it. What is
 * no regular file, as a pipe, is written to directly; a link stays one.
 */
public final class WholeFile implements Closeable {
    private final Path written;
    private final Path target;
    private final OutputStream out;
    private boolean closed;

    private WholeFile(Path written, Path target, OutputStream out) {
        this.written = written;
        this.target = target;
        this.out = out;
    }

    /**
     * Begins a file; what stands in its place stays there until {@link #keep()}.
     *
     * @throws IOException if nothing can be written there
     */
    public static WholeFile at(Path file) throws IOException {
        boolean there = Files.exists(file);
        if (there && !Files.isRegularFile(file)) {
            return new WholeFile(file, file, new BufferedOutputStream(Files.newOutputStream(file)));
        }
        Path target = there ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
        return new WholeFile(beside, target, new BufferedOutputStream(out, 1 << 16));
    }

    /**
     * Writes all bytes to a file; one that is there is replaced only once the new one is complete.
     *
     * @throws IOException if it can't be written; then nothing is left beside it, and what stood there stands there
     *     still
     */
    public static void write(Path file, ByteArrayOutputStream bytes) throws IOException {
        try (WholeFile whole = at(file)) {
            bytes.writeTo(whole.out());
            whole.keep();
        }
    }

    /** Takes the content. */
    public OutputStream out() {
        return out;
    }

    /** The content is complete: puts it into its place. */
    public void keep() throws IOException {
        closed = true;
        out.close();
        if (!written.equals(target)) {
            move(written, target);
        }
    }

    /** Leaves nothing behind of a content that was not kept. */
    @Override
    public void close() throws IOException {
        try {
            if (!closed) {
                out.close();
            }
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
