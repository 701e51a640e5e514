package org.gongkai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * 来源: one document to read, wherever it lies.
 *
 * @param name its name in results: as given, joined with the way below it where a folder or an archive was given
 * @param file the file that it is; absent for standard input and for an entry of an archive
 * @param content its bytes
 */
public record Source(String name, Optional<Path> file, Content content) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(content, "content");
    }

    /** One that is no file of its own. */
    public Source(String name, Content content) {
        this(name, Optional.empty(), content);
    }

    /** The file of a name, which starts from {@code folder} unless it is absolute; it need not be there. */
    public static Source file(Path folder, String name) {
        try {
            return file(name, folder.resolve(name));
        } catch (InvalidPathException e) {
            return missing(name);
        }
    }

    /** What standard input gives, once, under the name {@code -}. */
    public static Source standard(InputStream in) {
        return new Source("-", in::readNBytes);
    }

    static Source file(String name, Path file) {
        return new Source(name, Optional.of(file), most -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        });
    }

    static Source missing(String name) {
        return lost(name, new NoSuchFileException(name));
    }

    static Source lost(String name, IOException why) {
        return new Source(name, most -> {
            throw why;
        });
    }

    /** 内容: the bytes of a source, when they are wanted. */
    public interface Content {
        /**
         * At most so many bytes.
         *
         * @throws java.nio.file.NoSuchFileException if there is nothing of that name
         * @throws IOException if they can't be had
         */
        byte[] read(int most) throws IOException;
    }
}
