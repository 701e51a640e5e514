package org.gongkai.dataset;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 来源清单: files, folders, patterns and archives as one row of sources, in order, each file once however often it is
 * named. Listed as it is read, a folder at a time, so that a million files need no more memory than a thousand.
 *
 * <p>A folder is walked in name order, for files of known extensions and {@code .zip}, without dot files,
 * {@code target} and links to other folders. A name with {@code *} or {@code ?} in its last part stands for the files
 * of that folder that fit. The entries of an archive come in name order too; nothing of it is unpacked to disk. A name
 * that leads nowhere is a source that can't be read; any other name is taken whatever its extension.
 */
public final class Sources implements Iterable<Source> {
    private final Roots roots;
    private final Set<String> extensions;
    private final Optional<InputStream> standardInput;

    private Sources(Roots roots, Set<String> extensions, Optional<InputStream> standardInput) {
        this.roots = roots;
        this.extensions = extensions;
        this.standardInput = standardInput;
    }

    /**
     * The sources of these names.
     *
     * @param folder where relative names start
     * @param extensions of the files that are taken from folders and archives, in lower case, without the dot
     */
    public static Sources of(Path folder, List<String> names, Set<String> extensions) {
        Objects.requireNonNull(folder, "folder");
        return new Sources(
                new Roots(folder, List.copyOf(new LinkedHashSet<>(names))), Set.copyOf(extensions), Optional.empty());
    }

    /** The same, in which the name {@code -} stands for what this stream gives, once. */
    public Sources withStandardInput(InputStream in) {
        return new Sources(roots, extensions, Optional.of(in));
    }

    /** The extension of a file's name, in lower case, without the dot; empty where the name has none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** How many there are; lists them all. */
    public long count() {
        long count = 0;
        for (Iterator<Source> sources = iterator(); sources.hasNext(); sources.next()) {
            count++;
        }
        return count;
    }

    @Override
    public Iterator<Source> iterator() {
        return new Walk(roots, extensions, standardInput);
    }
}
