package org.gongkai.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.gongkai.cli.Gate;

/** What a reader does who follows a page from top to bottom, in a folder with the seed documents. */
final class Walkthrough {
    /** What builds the command; it has been built where a test runs. */
    private static final Set<String> BUILT =
            Set.of("mvn -q -DskipTests package", "alias gongkai='java -jar examples/cli/target/gongkai.jar'");

    private static final String PROGRAM = "java -cp examples/cli/target/gongkai.jar ";
    private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

    private final Path folder;
    private String printed = "";

    Walkthrough(Path folder) throws Exception {
        this.folder = folder;
        Path seeds = Files.createDirectories(folder.resolve("seeds/documents"));
        try (Stream<Path> documents = Files.list(Built.ROOT.resolve("seeds/documents"))) {
            for (Path document : documents.toList()) {
                Files.copy(document, seeds.resolve(document.getFileName()));
            }
        }
    }

    void follow(Block block) throws Exception {
        if (block.info().startsWith("text file=")) {
            Files.writeString(folder.resolve(block.info().substring("text file=".length())), block.text());
            return;
        }
        switch (block.info()) {
            case "java" -> compile(block.text());
            case "sh" -> {
                printed = "";
                for (String line : block.text().lines().toList()) {
                    printed += line(line);
                }
            }
            case "text" -> assertPrinted(block.text());
            default -> throw new IllegalArgumentException("a block of no known kind: " + block.info());
        }
    }

    private void compile(String source) throws Exception {
        Matcher type = CLASS.matcher(source);
        assertTrue(type.find(), () -> "no public class: " + source);
        Path file = folder.resolve(type.group(1) + ".java");
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = compiler.run(
                null,
                said,
                said,
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString(),
                file.toString());
        assertEquals(0, exit, () -> said.toString(UTF_8));
    }

    /** Runs a line; gives what it prints. */
    private String line(String line) throws Exception {
        if (BUILT.contains(line)) {
            return "";
        }
        int redirect = line.indexOf(" > ");
        List<String> words = Arrays.asList((redirect < 0 ? line : line.substring(0, redirect)).split(" ", -1));
        String out;
        if (words.get(0).equals("gongkai")) {
            out = command(words.subList(1, words.size()));
        } else {
            assertTrue(line.startsWith(PROGRAM), () -> "neither the command nor a program: " + line);
            out = program(words.get(3), words.subList(4, words.size()));
        }
        if (redirect < 0) {
            return out;
        }
        Files.writeString(folder.resolve(line.substring(redirect + 3)), out);
        return "";
    }

    private String command(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Gate.run(
                folder,
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                args.toArray(String[]::new));
        assertEquals(0, exit, () -> args + "\n" + err.toString(UTF_8));
        return out.toString(UTF_8);
    }

    /** The programs of the pages take paths and nothing else. */
    private String program(String file, List<String> args) throws Exception {
        String[] paths =
                args.stream().map(arg -> folder.resolve(arg).toString()).toArray(String[]::new);
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(classes, Walkthrough.class.getClassLoader());
                PrintStream print = new PrintStream(caught, true, UTF_8)) {
            System.setOut(print);
            System.setErr(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
            loader.loadClass(file.replace(".java", ""))
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) paths);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return caught.toString(UTF_8);
    }

    /** A line with nothing but … stands for any lines. */
    private void assertPrinted(String expected) {
        StringBuilder pattern = new StringBuilder("(?s)");
        for (String line : expected.lines().toList()) {
            pattern.append(line.equals("…") ? "(.*\n)?" : Pattern.quote(line + "\n"));
        }
        String text = printed.endsWith("\n") ? printed : printed + "\n";
        if (!text.matches(pattern.toString())) {
            assertEquals(expected, text);
        }
    }
}
