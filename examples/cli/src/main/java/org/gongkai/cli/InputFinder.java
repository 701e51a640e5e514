package org.gongkai.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what to read. A folder is walked in name order, for files of known extensions, without dot files,
 * {@code target}, and links to other folders; a file named outright is taken whatever its name.
 */
final class InputFinder {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(InputFinder::name);

    private final Path folder;
    private final Set<String> extensions;

    /** Relative names start from {@code folder}; {@code extensions} are in lower case, without the dot. */
    InputFinder(Path folder, Set<String> extensions) {
        this.folder = folder;
        this.extensions = Set.copyOf(extensions);
    }

    /** The inputs of these names, in order; {@code -} is standard input. */
    List<Input> find(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                inputs.add(Input.standard());
            } else {
                find(name, inputs);
            }
        }
        return inputs;
    }

    private void find(String name, List<Input> inputs) {
        Path path;
        try {
            path = folder.resolve(name);
        } catch (InvalidPathException e) {
            inputs.add(Input.lost(name, "input.missing"));
            return;
        }
        if (Files.isDirectory(path)) {
            walk(withoutEndSlash(name), path, inputs);
        } else if (!Files.exists(path)) {
            inputs.add(Input.lost(name, "input.missing"));
        } else {
            inputs.add(Input.file(name, path));
        }
    }

    private void walk(String source, Path path, List<Input> inputs) {
        List<Path> children;
        try (Stream<Path> list = Files.list(path)) {
            children = list.sorted(BY_NAME).toList();
        } catch (IOException e) {
            inputs.add(Input.lost(source, "input.closed"));
            return;
        }
        for (Path child : children) {
            String name = name(child);
            String childSource = source.endsWith("/") ? source + name : source + "/" + name;
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                if (!name.equals("target")) {
                    walk(childSource, child, inputs);
                }
            } else if (Files.isRegularFile(child) && extensions.contains(extension(name))) {
                inputs.add(Input.file(childSource, child));
            }
        }
    }

    private static String withoutEndSlash(String name) {
        String slashes = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
        int end = slashes.length();
        while (end > 1 && slashes.charAt(end - 1) == '/') {
            end--;
        }
        return slashes.substring(0, end);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** In lower case, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
