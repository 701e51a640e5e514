package org.gongkai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The command is an outside user of the library: on the class path nobody else would stop it at a module's walls. */
class OutsideUserTest {
    private static final Path COMPILED = Path.of("target/classes");
    private static final JavaClasses COMMAND = new ClassFileImporter().importPath(COMPILED);
    private static final Set<ModuleDescriptor> LIBRARY = library();

    @Test
    void the_command_uses_exported_packages_only() {
        Set<String> own = packages(COMMAND);
        Set<String> used = COMMAND.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> name.startsWith("org.gongkai.") && !own.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeIf(OutsideUserTest::exported);
        assertEquals(Set.of(), used);
    }

    @Test
    void the_walls_of_the_library_are_known() {
        assertTrue(
                LIBRARY.stream().anyMatch(module -> module.name().equals("org.gongkai.core") && !module.isAutomatic()),
                () -> "core is no module in " + LIBRARY);
        assertTrue(exported("org.gongkai.model"));
        assertTrue(!exported("org.gongkai.nowhere"));
    }

    private static boolean exported(String name) {
        return LIBRARY.stream()
                .anyMatch(module -> module.isAutomatic()
                        ? module.packages().contains(name)
                        : module.exports().stream()
                                .anyMatch(export ->
                                        !export.isQualified() && export.source().equals(name)));
    }

    /** What of ours is on the class path, beside the command itself. */
    private static Set<ModuleDescriptor> library() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith("gongkai-") || path.endsWith(COMPILED))
                .filter(path -> !path.toString().endsWith("-tests.jar")
                        && !path.toAbsolutePath().equals(COMPILED.toAbsolutePath()))
                .flatMap(path -> ModuleFinder.of(path).findAll().stream())
                .map(module -> module.descriptor())
                .collect(Collectors.toSet());
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
