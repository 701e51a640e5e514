package org.gongkai.testkit.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file as the JDK's own compiler parses it: names are not resolved, so it costs little.
 *
 * @param path the file
 * @param unit its tree
 * @param docs finds the comments of the tree
 */
public record JavaFile(Path path, CompilationUnitTree unit, DocTrees docs) {

    private static final Map<Path, List<JavaFile>> PARSED = new ConcurrentHashMap<>();

    /** The Java files under a folder in the order of their paths; none where there is no such folder. */
    public static List<JavaFile> under(Path folder) {
        return PARSED.computeIfAbsent(folder.toAbsolutePath().normalize(), JavaFile::parse);
    }

    /** The files under a folder, of whatever kind, in the order of their paths. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaFile> parse(Path folder) {
        List<Path> paths = files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            DocTrees docs = DocTrees.instance(task);
            List<JavaFile> files = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(new JavaFile(Path.of(unit.getSourceFile().toUri()), unit, docs));
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package, empty for a module declaration. */
    public String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The types that stand in the file itself. */
    public List<ClassTree> types() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** File name and line of a tree, for messages. */
    public String at(Tree tree) {
        long position = docs.getSourcePositions().getStartPosition(unit, tree);
        return path.getFileName() + ":" + unit.getLineMap().getLineNumber(position);
    }

    /** Whether an annotation of this simple name is there, {@code "Test"} or {@code "Value.Builder"}. */
    static boolean annotated(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(type -> type.equals(name) || type.endsWith("." + name));
    }

    /** As {@link #annotated(List, String)}, of a declaration. */
    static boolean annotated(ModifiersTree modifiers, String name) {
        return annotated(modifiers.getAnnotations(), name);
    }
}
