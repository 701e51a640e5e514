package org.gongkai.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The picture of the layers, as rules: packages below a root, and what each may import of its neighbours.
 *
 * @param root the package above all of them
 * @param arrows by the name of a package, the names of those it may import beside itself
 */
public record Layers(String root, Map<String, Set<String>> arrows) {

    /** Copies. */
    public Layers {
        arrows = Map.copyOf(arrows);
    }

    /**
     * The names of the packages that there are, the first step below the root; empty for classes in the root itself.
     */
    public Set<String> packages(JavaClasses found) {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : found) {
            String name = type.getPackageName();
            if (name.equals(root)) {
                names.add("");
            } else if (name.startsWith(root + ".")) {
                names.add(name.substring(root.length() + 1).split("\\.", -1)[0]);
            }
        }
        return names;
    }

    /** Classes of the package import, of what lies under the root, only what the arrows allow. */
    public ArchRule arrowsOf(String name) {
        String[] allowed = Stream.concat(Stream.of(name), arrows.getOrDefault(name, Set.of()).stream())
                .map(this::pattern)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAnyPackage(root + ".."))))
                .as(name + " imports only " + arrows.getOrDefault(name, Set.of()));
    }

    /** No package reaches itself over another. */
    public ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /**
     * Classes open neither file nor connection. A stream may be read, since one without files or connections can only
     * come from the jar itself or from the caller.
     */
    public static ArchRule withoutInputAndOutput() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "javax.net..")
                        .and(not(equivalentTo(Serializable.class)))
                        .and(not(equivalentTo(InputStream.class)))
                        .and(not(equivalentTo(IOException.class)))
                        .and(not(equivalentTo(UncheckedIOException.class))));
    }

    private String pattern(String name) {
        return name.isEmpty() ? root : root + "." + name + "..";
    }
}
