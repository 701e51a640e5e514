package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the site: {@code Main PROJECT OUT}. */
public final class Main {
    private Main() {}

    /**
     * Writes every page below {@code args[1]}, from the project in {@code args[0]}.
     *
     * @throws IOException if a source can't be read or a page not be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: PROJECT OUT");
        }
        Path out = Path.of(args[1]);
        for (Map.Entry<String, byte[]> file : new Site(Path.of(args[0])).files().entrySet()) {
            Path target = out.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.write(target, file.getValue());
        }
    }
}
