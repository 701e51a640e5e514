package org.gongkai.formats.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved there, so that nobody sees half of it. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes all bytes to a file; one that is there is replaced only once the new one is complete. What is no regular
     * file, as a pipe, is written to directly; a link stays one.
     *
     * @throws IOException if it can't be written; then nothing is left beside it, and what stood there stands there
     *     still
     */
    public static void write(Path file, ByteArrayOutputStream bytes) throws IOException {
        boolean there = Files.exists(file);
        if (there && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                bytes.writeTo(out);
            }
            return;
        }
        Path target = there ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
                bytes.writeTo(out);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
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
