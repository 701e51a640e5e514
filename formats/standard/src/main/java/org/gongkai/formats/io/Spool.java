package org.gongkai.formats.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps bytes until they are wanted: in memory at first, and in a temporary file once they are many. */
public final class Spool implements Closeable {
    private final int most;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<FileChannel> file = Optional.empty();

    /**
     * An empty one.
     *
     * @param most how many bytes stay in memory
     */
    public Spool(int most) {
        this.most = most;
    }

    /** Adds bytes at the end. */
    public void write(byte[] bytes) throws IOException {
        memory.writeBytes(bytes);
        if (memory.size() > most) {
            if (file.isEmpty()) {
                file = Optional.of(temporary());
            }
            spill(file.get());
        }
    }

    /** Writes all of it, in order. */
    public void writeTo(OutputStream out) throws IOException {
        if (file.isPresent()) {
            FileChannel channel = file.get();
            long end = channel.size();
            channel.position(0);
            Channels.newInputStream(channel).transferTo(out);
            channel.position(end);
        }
        memory.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    private static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("gongkai", ".part");
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private void spill(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        memory = new ByteArrayOutputStream();
    }
}
