package org.gongkai.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.gongkai.formats.codec.Codec;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongkai.formats");

    @Test
    void packages_depend_downward_only() {
        noClasses()
                .that()
                .resideInAPackage("..formats.codec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.gongkai.formats",
                        "..formats.result..",
                        "..formats.io..",
                        "..formats.html..",
                        "..formats.json..",
                        "..formats.text..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..formats.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.gongkai.formats",
                        "..formats.result..",
                        "..formats.html..",
                        "..formats.json..",
                        "..formats.text..")
                .check(CLASSES);
        slices().matching("org.gongkai.formats.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void a_format_knows_no_other_format_and_no_recognition() {
        slices().matching("org.gongkai.formats.(html|json|text)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("org.gongkai.formats.*..")
                .and()
                .resideOutsideOfPackage("..formats.result..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gongkai.recognition..", "org.gongkai.layout..", "org.gongkai.validation..")
                .check(CLASSES);
    }

    @Test
    void a_codec_is_public_and_final() {
        classes()
                .that()
                .implement(Codec.class)
                .and()
                .areNotInterfaces()
                .should()
                .bePublic()
                .andShould()
                .haveSimpleNameEndingWith("Codec")
                .check(CLASSES);
    }
}
