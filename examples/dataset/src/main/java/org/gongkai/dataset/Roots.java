package org.gongkai.dataset;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was named, in order: where each name leads, and whether an earlier one leads there too. */
final class Roots {
    /** One name; without a path where it can be the name of nothing. */
    record Root(int number, String name, Optional<Path> path, Optional<PathMatcher> pattern) {}

    private final List<Root> roots = new ArrayList<>();
    private final Map<Path, Root> named = new HashMap<>();
    private final Map<Path, List<Root>> patterns = new HashMap<>();

    Roots(Path folder, List<String> names) {
        for (String name : names) {
            Root root = root(folder, withoutEndSlash(name));
            roots.add(root);
            root.path().ifPresent(path -> {
                if (root.pattern().isPresent()) {
                    patterns.computeIfAbsent(path, any -> new ArrayList<>()).add(root);
                } else {
                    named.putIfAbsent(path.toAbsolutePath().normalize(), root);
                }
            });
        }
    }

    List<Root> inOrder() {
        return roots;
    }

    /** A pattern's path is the folder whose files it stands for. */
    private Root root(Path folder, String name) {
        int slash = name.lastIndexOf('/');
        String last = name.substring(slash + 1);
        try {
            boolean pattern = (last.indexOf('*') >= 0 || last.indexOf('?') >= 0) && !exists(folder, name);
            if (!pattern) {
                return new Root(roots.size(), name, Optional.of(folder.resolve(name)), Optional.empty());
            }
            Path parent = folder.resolve(name.substring(0, slash < 0 ? 0 : Math.max(slash, 1)));
            return new Root(
                    roots.size(),
                    name,
                    Optional.of(parent.toAbsolutePath().normalize()),
                    Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + last)));
        } catch (InvalidPathException e) {
            return new Root(roots.size(), name, Optional.empty(), Optional.empty());
        }
    }

    /** A file whose own name has a star is that file; some systems can't have one. */
    private static boolean exists(Path folder, String name) {
        try {
            return Files.exists(folder.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a walk from a root before this one comes to the file. */
    boolean isListedBefore(Root root, Path file, boolean wanted) {
        if (root.number() == 0) {
            return false;
        }
        Path path = file.toAbsolutePath().normalize();
        boolean open = true;
        for (Path above = path; above != null && open; above = above.getParent()) {
            Root here = named.get(above);
            if (here != null && here.number() < root.number() && (wanted || above.equals(path))) {
                return true;
            }
            open = wanted && Walk.isEntered(above) && (above.equals(path) || !Files.isSymbolicLink(above));
            if (open && isMatched(above, root)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatched(Path path, Root root) {
        Path parent = path.getParent();
        return parent != null
                && patterns.getOrDefault(parent, List.of()).stream()
                        .anyMatch(pattern -> pattern.number() < root.number()
                                && pattern.pattern().orElseThrow().matches(path.getFileName()));
    }

    private static String withoutEndSlash(String name) {
        String slashes = FileSystems.getDefault().getSeparator().equals("\\") ? name.replace('\\', '/') : name;
        int end = slashes.length();
        while (end > 1 && slashes.charAt(end - 1) == '/') {
            end--;
        }
        return slashes.substring(0, end);
    }
}
