package org.gongkai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * 来源清单: files, folders, patterns and archives as one row of sources, in order, each once. Listed as it is read, a
 * folder at a time, so that a million files need no more memory than a thousand.
 *
 * <p>A folder is walked in name order, for files of known extensions and {@code .zip}, without dot files,
 * {@code target} and links to other folders. A name with {@code *} or {@code ?} in its last part stands for the files
 * of that folder that fit. The entries of an archive come in name order too; nothing of it is unpacked to disk. A name
 * that leads nowhere is a source that can't be read.
 */
public final class Sources implements Iterable<Source> {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final Path folder;
    private final List<String> names;
    private final Set<String> extensions;

    private Sources(Path folder, List<String> names, Set<String> extensions) {
        this.folder = folder;
        this.names = List.copyOf(new LinkedHashSet<>(names));
        this.extensions = extensions;
    }

    /**
     * The sources of these names.
     *
     * @param folder where relative names start
     * @param extensions of the files that are taken from folders and archives, in lower case, without the dot
     */
    public static Sources of(Path folder, List<String> names, Set<String> extensions) {
        return new Sources(folder, names, Set.copyOf(extensions));
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
        return new Walk();
    }

    /** One thing that is still to be listed: a path under a name, or an entry of an archive. */
    private record Step(String name, Path path, boolean outright) {}

    private final class Walk implements Iterator<Source> {
        private final Deque<Step> steps = new ArrayDeque<>();
        private final Deque<Source> ready = new ArrayDeque<>();

        Walk() {
            for (String name : names) {
                steps.addLast(step(name));
            }
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && !steps.isEmpty()) {
                take(steps.removeFirst());
            }
            return !ready.isEmpty();
        }

        @Override
        public Source next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no source is left");
            }
            return ready.removeFirst();
        }

        private Step step(String name) {
            try {
                return new Step(withoutEndSlash(name), folder.resolve(name), true);
            } catch (InvalidPathException e) {
                return new Step(name, folder, true);
            }
        }

        private void take(Step step) {
            Path path = step.path();
            if (step.outright() && isPattern(step.name()) && !Files.exists(path)) {
                pattern(step);
            } else if (Files.isDirectory(path) && (step.outright() || !Files.isSymbolicLink(path))) {
                children(step, null);
            } else if (extension(step.name()).equals("zip") && Files.isRegularFile(path)) {
                archive(step);
            } else if (step.outright() || (Files.isRegularFile(path) && isWanted(step.name()))) {
                ready.add(new Source(step.name(), most -> bytes(path, most)));
            }
        }

        private void pattern(Step step) {
            int slash = step.name().lastIndexOf('/');
            String parent = slash < 0 ? "" : step.name().substring(0, Math.max(slash, 1));
            Step above = new Step(parent, folder.resolve(parent), true);
            children(
                    above,
                    FileSystems.getDefault()
                            .getPathMatcher("glob:" + step.name().substring(slash + 1)));
        }

        /** The children of a folder before everything that was to come, in name order. */
        private void children(Step step, @Nullable PathMatcher matcher) {
            List<Path> children;
            try (Stream<Path> list = Files.list(step.path())) {
                children = new ArrayList<>(list.sorted(BY_NAME).toList());
            } catch (IOException e) {
                ready.add(new Source(step.name(), most -> {
                    throw e;
                }));
                return;
            }
            Collections.reverse(children);
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                boolean skipped = name.startsWith(".")
                        || (matcher != null && !matcher.matches(child.getFileName()))
                        || (name.equals("target") && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
                if (!skipped) {
                    steps.addFirst(new Step(below(step.name(), name), child, false));
                }
            }
        }

        private void archive(Step step) {
            List<String> entries = new ArrayList<>();
            try (ZipFile zip = open(step.path())) {
                zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipEntry::getName)
                        .forEach(entries::add);
            } catch (IOException | IllegalArgumentException e) {
                ready.add(new Source(step.name(), most -> bytes(step.path(), most)));
                return;
            }
            Collections.sort(entries);
            for (String entry : new LinkedHashSet<>(entries)) {
                if (isWanted(entry)) {
                    ready.add(new Source(below(step.name(), entry), most -> bytes(step.path(), entry, most)));
                }
            }
        }

        private boolean isWanted(String name) {
            return extensions.contains(extension(name));
        }
    }

    private static byte[] bytes(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private static byte[] bytes(Path archive, String name, int most) throws IOException {
        try (ZipFile zip = open(archive)) {
            ZipEntry entry = zip.getEntry(name);
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(most);
            }
        }
    }

    /** Names that are not marked as UTF-8 are those of a Chinese Windows. */
    private static ZipFile open(Path archive) throws IOException {
        return new ZipFile(archive.toFile(), ZipFile.OPEN_READ, Charset.forName("GB18030"));
    }

    private static String below(String parent, String name) {
        return parent.isEmpty() ? name : parent.endsWith("/") ? parent + name : parent + "/" + name;
    }

    private static boolean isPattern(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    private static String withoutEndSlash(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '/') {
            end--;
        }
        return name.substring(0, end);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
