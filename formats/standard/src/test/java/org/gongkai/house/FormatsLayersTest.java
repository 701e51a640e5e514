package org.gongkai.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.testkit.house.Layers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every arrow between the packages of formats, and from them to core and to libraries. The front door is {@code ""}.
 */
class FormatsLayersTest {
    private static final String ROOT = "org.gongkai.formats";

    /** What formats stand on; every other package is a format, and imports these but no other format. */
    private static final Map<String, Set<String>> GROUND = Map.of(
            "codec",
            Set.of("io", "page"),
            "page",
            Set.of("codec", "io"),
            "flow",
            Set.of("codec", "io"),
            "sheet",
            Set.of("codec", "io"),
            "markup",
            Set.of("codec", "io"),
            "io",
            Set.of("codec"));

    private static final Set<String> PAGES = Set.of("document", "finding", "model");
    private static final Set<String> FIGURES = Set.of("document", "finding", "model", "template");
    private static final Set<String> FRONT =
            Set.of("document", "finding", "model", "template", "recognition", "layout");

    /** What the use cases of core say can be shown too. */
    private static final Set<String> RESULTS =
            Set.of("document", "finding", "model", "template", "comparison", "rollup");

    /** Formats of data go by figure id and know the template; the others know pages only. */
    private static final Map<String, Set<String>> CORE = Map.of(
            "",
            FRONT,
            "json",
            RESULTS,
            "csv",
            FIGURES,
            "comparison",
            Set.of("comparison", "model"),
            "result",
            Set.of("document", "finding", "model", "template", "layout", "validation"));

    /** What is written and read by nobody: no format, and none has to do with the other. */
    private static final Set<String> WRITTEN_ONLY = Set.of("comparison", "result");

    /**
     * Each library is one format's own business, but pages share theirs with the ground of their markup; a sheet that
     * was saved as text is read with the library of CSV.
     */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "io", List.of("com.ctc.wstx.."),
            "json", List.of("com.fasterxml.jackson..", "tools.jackson.."),
            "result", List.of("com.fasterxml.jackson.."),
            "html", List.of("org.jsoup.."),
            "markup", List.of("org.jsoup.."),
            "markdown", List.of("org.commonmark.."),
            "csv", List.of("de.siegmar.fastcsv.."),
            "text", List.of("de.siegmar.fastcsv.."));

    /**
     * What a format may show beside its codec: a reading (findings, places) is no report, so it has no codec; and a
     * system with a mapper of its own gets a module for it.
     */
    private static final Map<String, Set<String>> SHOWN_BESIDE = Map.of(
            "json", Set.of("GongkaiModule", "GongkaiJackson3Module", "ReadingJson", "ComparisonJson", "RollupJson"));

    private static final Path COMPILED = Path.of("target/classes");
    private static final JavaClasses FORMATS = new ClassFileImporter().importPath(COMPILED);
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/gongkai/house/wrong"));

    private final Layers layers = layers(ROOT, FORMATS);
    private final Layers wrong = layers("org.gongkai.house.wrong", WRONG);

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_what_the_picture_lets_it() {
        return layers.packages(FORMATS).stream()
                .map(name -> DynamicTest.dynamicTest(
                        name.isEmpty() ? "the front door" : name,
                        () -> assertAll(
                                () -> {
                                    if (!name.isEmpty()) {
                                        layers.arrowsOf(name).check(FORMATS);
                                    }
                                },
                                () -> core(ROOT, name).check(FORMATS),
                                () -> libraries(ROOT, name).check(FORMATS))));
    }

    @Test
    void there_are_no_cycles() {
        layers.noCycles().allowEmptyShould(!hasFormats()).check(FORMATS);
    }

    @Test
    void a_format_shows_one_public_type_and_that_is_its_codec() {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (JavaClass type : FORMATS) {
            String name = name(type);
            if (!name.isEmpty() && !GROUND.containsKey(name)) {
                Set<String> types = shown.computeIfAbsent(name, key -> new TreeSet<>());
                if (type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isNestedClass()) {
                    types.add(type.getSimpleName());
                }
            }
        }
        shown.keySet().removeAll(WRITTEN_ONLY);
        shown.forEach((name, types) -> types.removeAll(SHOWN_BESIDE.getOrDefault(name, Set.of())));
        shown.values()
                .removeIf(
                        types -> types.size() == 1 && List.copyOf(types).get(0).endsWith("Codec"));
        assertEquals(Map.of(), shown);
    }

    @Test
    void only_what_is_for_jackson_3_needs_jackson_3() {
        classes()
                .that()
                .haveNameNotMatching(".*Jackson3.*")
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAnyPackage("tools.jackson..")).and(not(nameMatching(".*\\.(Gongkai)?Jackson3.*"))))
                .check(FORMATS);
    }

    @Test
    void io_is_nobody_elses() {
        for (ModuleReference module : ModuleFinder.of(COMPILED).findAll()) {
            assertFalse(
                    module.descriptor().exports().stream()
                            .anyMatch(export -> export.source().equals(ROOT + ".io") && !export.isQualified()),
                    "the tools beneath the codecs are exported");
        }
    }

    @Test
    void a_format_that_breaks_the_rules_is_found() {
        assertAll(
                () -> breaks(wrong.arrowsOf("html")),
                () -> breaks(core("org.gongkai.house.wrong", "html")),
                () -> breaks(libraries("org.gongkai.house.wrong", "html")),
                () -> breaks(core("org.gongkai.house.wrong", "json")),
                () -> assertDoesNotThrow(
                        () -> libraries("org.gongkai.house.wrong", "json").check(WRONG)),
                () -> assertDoesNotThrow(() -> wrong.arrowsOf("json").check(WRONG)));
    }

    private static Layers layers(String root, JavaClasses found) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (String name : new Layers(root, Map.of()).packages(found)) {
            arrows.put(name, GROUND.getOrDefault(name, GROUND.keySet()));
            if (name.equals("result")) {
                // Its reports and findings are those of the JSON format.
                arrows.put(
                        name,
                        Stream.concat(GROUND.keySet().stream(), Stream.of("json"))
                                .collect(Collectors.toSet()));
            }
        }
        return new Layers(root, arrows);
    }

    private boolean hasFormats() {
        return layers.packages(FORMATS).stream().anyMatch(name -> !name.isEmpty());
    }

    private static String name(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }

    private static ArchRule core(String root, String name) {
        String[] allowed = CORE.getOrDefault(name, PAGES).stream()
                .map(part -> "org.gongkai." + part + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(pattern(root, name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(resideInAnyPackage(root + ".."))
                        .or(not(resideInAnyPackage("org.gongkai.."))));
    }

    private static ArchRule libraries(String root, String name) {
        String[] own = LIBRARIES.getOrDefault(name, List.of()).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(pattern(root, name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(own)
                        .or(resideInAnyPackage(
                                "org.gongkai..",
                                "java..",
                                "javax.xml..",
                                "org.w3c.dom..",
                                "org.xml.sax..",
                                "org.jspecify.annotations..",
                                "org.immutables.value..")));
    }

    private static String pattern(String root, String name) {
        return name.isEmpty() ? root : root + "." + name + "..";
    }

    private static void breaks(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(WRONG));
    }
}
