package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ways in which real reports depart from the form are numbered 001 to 117. Each is named in a test, by its number
 * in the test's name, or in the comment of a test class that says why it is not there.
 *
 * <p>Beyond one document, so for those who hold several: texts copied from another organ (I-67), reports in wrong
 * folders or re-posted (I-75, I-83, I-98, I-100), requests that were only enquiries (I-112). Of the address and not of
 * the page: I-73, I-74, I-79, I-80, I-81. Copies that are damaged beyond what a reader can know, whose text is kept as
 * it stands: I-59, I-77, I-78, I-102. Figures that are read as printed, and are for the rules to doubt: I-34, I-35,
 * I-64, I-66, I-113, I-114. Statements about scope, sources and citations, which are prose here: I-62, I-63, I-65,
 * I-68, I-99, I-104, I-105.
 */
class IrregularitiesTest {
    private static final int LAST = 117;
    private static final Pattern NAMED =
            Pattern.compile("[iI][-_]?(\\d{2,3})(?:_to_[iI]_?(\\d{2,3})|\\s+to\\s+I-(\\d{2,3}))?");

    @Test
    void each_of_them_is_named() throws IOException {
        Set<Integer> named = new TreeSet<>();
        for (Path file : List.of(Path.of("src/test/java"), Path.of("../../core/src/test/java"))) {
            try (Stream<Path> files = Files.walk(file)) {
                for (Path source :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(source), named);
                }
            }
        }
        List<Integer> missing = IntStream.rangeClosed(1, LAST)
                .filter(number -> !named.contains(number))
                .boxed()
                .toList();
        assertEquals(List.of(), missing);
    }

    private static void collect(String source, Set<Integer> named) {
        Matcher matcher = NAMED.matcher(source);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            String end = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            int to = end == null ? from : Integer.parseInt(end);
            IntStream.rangeClosed(from, to).forEach(named::add);
        }
    }
}
