package org.gongkai.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.gongkai.dataset.Source;

/**
 * Where the command runs.
 *
 * @param folder the working directory, which paths are shown relative to
 * @param in standard input
 * @param out results, in UTF-8
 * @param err everything else, in UTF-8
 * @param terminal whether a person is looking: colours and progress then
 * @param colour whether colours are welcome there
 * @param helpLanguage the language of help where {@code --lang} does not say
 */
record Session(
        Path folder,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean colour,
        Language helpLanguage) {

    /** The one document of a name; {@code -} is standard input. */
    Source document(String name) {
        return name.equals("-") ? Source.standard(in) : Source.file(folder, name);
    }

    /** A name for people: a path under the working directory as the way from there, any other as it is. */
    String shown(String source) {
        Path path = Path.of(source);
        if (!path.isAbsolute() || !path.normalize().startsWith(folder)) {
            return source;
        }
        String relative = folder.relativize(path.normalize()).toString().replace('\\', '/');
        return relative.isEmpty() ? "." : relative;
    }
}
