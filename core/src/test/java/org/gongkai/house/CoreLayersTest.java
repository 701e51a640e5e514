package org.gongkai.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.testkit.house.Layers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every arrow between the packages of core. */
class CoreLayersTest {
    private static final Set<String> BELOW_THE_USE_CASES =
            Set.of("document", "template", "finding", "model", "wording");

    /** What each package may import of ours; one that is not named here has no place yet. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("model", Set.of()),
            entry("finding", Set.of()),
            entry("wording", Set.of()),
            entry("document", Set.of("finding", "model")),
            entry("template", Set.of("finding", "model")),
            entry("narrative", Set.of("model", "wording")),
            entry("recognition", BELOW_THE_USE_CASES),
            entry("layout", BELOW_THE_USE_CASES),
            entry("validation", Set.of("document", "template", "finding", "model", "wording", "narrative")),
            entry("comparison", BELOW_THE_USE_CASES),
            entry("rollup", BELOW_THE_USE_CASES));

    private static final String[] OUTSIDE = {"java..", "org.jspecify.annotations..", "org.immutables.value.."};

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/gongkai/house/wrong"));

    private final Layers core = new Layers("org.gongkai", ARROWS);
    private final Layers wrong = new Layers("org.gongkai.house.wrong", ARROWS);

    static Set<String> packages() {
        return new TreeSet<>(ARROWS.keySet());
    }

    @Test
    void every_package_has_its_place_in_the_picture() {
        Set<String> unplaced = new TreeSet<>(core.packages(CORE));
        unplaced.removeAll(ARROWS.keySet());
        assertEquals(Set.of(), unplaced);
        assertTrue(core.packages(CORE).containsAll(Set.of("model", "finding", "document", "template")));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_what_lies_below_it(String name) {
        // A package of the picture that is not written yet has nothing to check.
        core.arrowsOf(name)
                .allowEmptyShould(!core.packages(CORE).contains(name))
                .check(CORE);
    }

    @Test
    void there_are_no_cycles() {
        core.noCycles().check(CORE);
    }

    @Test
    void core_stands_on_the_jdk_alone() {
        onlyTheJdk("org.gongkai").check(CORE);
    }

    @Test
    void core_opens_no_file_and_no_connection() {
        Layers.withoutInputAndOutput().check(CORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "recognition"})
    void an_arrow_that_points_up_or_sideways_is_found(String name) {
        breaks(wrong.arrowsOf(name));
    }

    @Test
    void an_arrow_that_points_down_is_not() {
        assertDoesNotThrow(() -> wrong.arrowsOf("layout").check(WRONG));
    }

    @Test
    void a_cycle_a_library_and_a_file_are_found() {
        breaks(wrong.noCycles());
        breaks(onlyTheJdk("org.gongkai.house.wrong"));
        breaks(Layers.withoutInputAndOutput());
    }

    private static void breaks(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(WRONG));
    }

    private static ArchRule onlyTheJdk(String root) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(OUTSIDE)
                        .or(resideInAnyPackage(root + "..").and(resideOutsideOfPackages("org.gongkai.testkit.."))));
    }
}
