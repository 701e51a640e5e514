package org.gongkai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.dataset.Roots.Root;

/** Lists the sources of the roots, each when it is asked for. */
final class Walk implements Iterator<Source> {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Walk::nameOf);

    private final Roots roots;
    private final Set<String> extensions;
    private final Optional<InputStream> standardInput;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Source> ready = new ArrayDeque<>();
    private Optional<Archive> archive = Optional.empty();

    Walk(Roots roots, Set<String> extensions, Optional<InputStream> standardInput) {
        this.roots = roots;
        this.extensions = extensions;
        this.standardInput = standardInput;
        roots.inOrder().forEach(root -> steps.addLast(new Step(root, root.name(), root.path(), true)));
    }

    /** One thing that is still to be listed; {@code outright} where it was named itself. */
    private record Step(Root root, String name, Optional<Path> path, boolean outright) {
        Step below(Path child) {
            return new Step(root, Walk.below(name, nameOf(child)), Optional.of(child), false);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !steps.isEmpty()) {
            leaveArchive();
            take(steps.removeFirst());
        }
        if (ready.isEmpty()) {
            leaveArchive();
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

    private void take(Step step) {
        if (step.outright() && step.name().equals("-") && standardInput.isPresent()) {
            ready.add(Source.standard(standardInput.get()));
        } else if (step.path().isEmpty()) {
            ready.add(Source.missing(step.name()));
        } else if (step.outright() && step.root().pattern().isPresent()) {
            pattern(step, step.root().pattern().get());
        } else {
            path(step, step.path().get());
        }
    }

    private void path(Step step, Path path) {
        boolean wanted = isWanted(step.name());
        if (Files.isDirectory(path) && (step.outright() || !Files.isSymbolicLink(path))) {
            children(step, path);
            return;
        }
        boolean packed = isArchive(step.name()) && Files.isRegularFile(path);
        boolean taken = step.outright() || packed || (wanted && Files.isRegularFile(path));
        if (!taken || roots.isListedBefore(step.root(), path, wanted || packed)) {
            return;
        }
        if (!packed || !entries(step.name(), path)) {
            ready.add(Source.file(step.name(), path));
        }
    }

    private void pattern(Step step, PathMatcher matcher) {
        Path folder = step.path().orElseThrow();
        int slash = step.name().lastIndexOf('/');
        String name = slash < 0 ? "" : step.name().substring(0, Math.max(slash, 1));
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> fitting = list.filter(child -> isEntered(child) && matcher.matches(child.getFileName()))
                    .toList();
            first(new Step(step.root(), name, Optional.of(folder), false), fitting);
            if (fitting.isEmpty()) {
                ready.add(Source.missing(step.name()));
            }
        } catch (IOException e) {
            ready.add(Source.missing(step.name()));
        }
    }

    private void children(Step step, Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            first(step, list.filter(Walk::isEntered).toList());
        } catch (IOException e) {
            ready.add(Source.lost(step.name(), e));
        }
    }

    /** Puts the children before everything that was to come, in name order. */
    private void first(Step step, List<Path> children) {
        List<Path> sorted = new ArrayList<>(children);
        sorted.sort(Collections.reverseOrder(BY_NAME));
        sorted.forEach(child -> steps.addFirst(step.below(child)));
    }

    /** Whether the file is an archive that can be opened; its entries are the sources then. */
    private boolean entries(String name, Path file) {
        try {
            Archive opened = Archive.open(file);
            archive = Optional.of(opened);
            for (String entry : opened.names()) {
                if (isWanted(entry)) {
                    ready.add(new Source(below(name, entry), most -> Archive.read(file, entry, most)));
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void leaveArchive() {
        archive.ifPresent(Archive::close);
        archive = Optional.empty();
    }

    private boolean isWanted(String name) {
        return extensions.contains(Sources.extension(name));
    }

    private static boolean isArchive(String name) {
        return Sources.extension(name).equals("zip");
    }

    /** Whether a walk takes notice of a file or a folder of this name. */
    static boolean isEntered(Path path) {
        String name = nameOf(path);
        return !name.startsWith(".") && !(name.equals("target") && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static String below(String parent, String name) {
        return parent.isEmpty() ? name : parent.endsWith("/") ? parent + name : parent + "/" + name;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
