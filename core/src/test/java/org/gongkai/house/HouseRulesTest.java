package org.gongkai.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.testkit.house.ApiDocs;
import org.gongkai.testkit.house.JavaFile;
import org.gongkai.testkit.house.LibraryContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** A rule that can't fail holds nothing, so each is shown a module that breaks it. */
class HouseRulesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void a_module_that_breaks_every_rule_is_told_so() throws IOException {
        write(
                "src/main/java/bad/Bad.java",
                "package bad;",
                "public final class Bad {",
                "  // TO" + "DO: later",
                "  @Value.Builder record Twin(int a) {}",
                "  public Bad() { System.err.println(); }",
                "}");
        write("src/main/java/bad/Worse.java", "package bad; class Worse { @Value.Builder record Twin(int a) {} }");
        write("src/main/java/bad/WithGrid.java", "package bad; interface WithGrid {}");
        write("src/main/java/bad/Long.java", "\n".repeat(LibraryContract.MAX_LINES) + "package bad; class Long {}");
        write("src/test/java/bad/BadSpec.java", "package bad; class BadSpec { @Test void runs() {} }");
        LibraryContract rules = rules();

        assertAll(
                fails(rules::every_package_is_null_marked, "bad"),
                fails(rules::no_main_file_is_too_long_to_read, "Long.java: 401"),
                fails(rules::nothing_is_left_for_later, "Bad.java:3"),
                fails(rules::no_two_records_of_a_package_share_a_generated_builder, "Worse.java:1"),
                fails(rules::names_of_generated_types_are_left_to_the_generator, "WithGrid"),
                fails(rules::test_classes_are_named_so_that_they_are_found, "BadSpec.java:1"),
                fails(rules::nothing_is_printed_or_logged, "Bad.java:5 System.err"),
                fails(rules::everything_exported_is_documented, "Bad.java:2 Bad"));
    }

    @Test
    void an_empty_module_does_not_pass_for_a_clean_one() {
        assertAll(fails(rules()::there_are_sources_to_look_at, "nothing under"));
    }

    @Test
    void every_kind_of_undocumented_member_is_found() throws IOException {
        write("src/main/java/module-info.java", "module a { exports open; exports friends to b; }");
        write("src/main/java/friends/Friend.java", "package friends; public class Friend {}");
        write(
                "src/main/java/open/Api.java",
                "package open;",
                "/** Said.\n * @param <T> said */",
                "public abstract class Api<T, U> {",
                "  protected int field;",
                "  protected Api() {}",
                "  public void method() {}",
                "  @Override public String toString() { return \"\"; }",
                "  void internal() {}",
                "  /** Said. */ public interface Inner { void open(); private void closed() {} }",
                "  /** Said.\n * @param a said */ public record Pair(int a, int b) { static int c; public Pair {} }",
                "  /** Said. */ public enum Kind { SAID_NOT, /** Said. */ SAID }",
                "}",
                "class Hidden { public void method() {} }");

        assertEquals(
                List.of(
                        "Api.java:4 Api @param U",
                        "Api.java:5 Api.field",
                        "Api.java:6 Api.<init>",
                        "Api.java:7 Api.method",
                        "Api.java:10 Inner.open",
                        "Api.java:12 Pair @param b",
                        "Api.java:12 Pair.<init>",
                        "Api.java:13 Kind.SAID_NOT"),
                ApiDocs.missing(JavaFile.under(folder.resolve("src/main/java"))));
    }

    private LibraryContract rules() {
        return new LibraryContract() {
            @Override
            public Path module() {
                return folder;
            }
        };
    }

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, List.of(lines));
    }

    private static Executable fails(Executable rule, String because) {
        return () -> {
            String message = String.valueOf(
                    assertThrows(AssertionFailedError.class, rule).getMessage());
            assertTrue(message.contains(because), () -> message + " does not say " + because);
        };
    }
}
