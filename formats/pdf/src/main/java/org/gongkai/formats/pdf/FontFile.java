package org.gongkai.formats.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a font with Chinese characters is, if nobody names one. */
final class FontFile {
    /** TrueType outlines, with Latin digits, and free to embed; in order of preference. */
    private static final List<String> NAMES = List.of(
            "NotoSansSC-Regular.ttf",
            "NotoSansSC_400Regular.ttf",
            "wqy-microhei.ttc",
            "wqy-zenhei.ttc",
            "simsun.ttc",
            "simhei.ttf",
            "msyh.ttc",
            "STHeiti Light.ttc",
            "Arial Unicode.ttf");

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:\\Windows\\Fonts");

    private static final int DEEPEST = 4;

    private FontFile() {}

    /**
     * The first of the known fonts in the folders where systems keep theirs.
     *
     * @throws IOException naming what to install, if there is none
     */
    static Path find() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path path = Path.of(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path, DEEPEST)) {
                    files.filter(file -> NAMES.contains(name(file))).forEach(found::add);
                }
            }
        }
        for (String name : NAMES) {
            Optional<Path> file = found.stream()
                    .filter(path -> name(path).equals(name))
                    .sorted()
                    .findFirst();
            if (file.isPresent()) {
                return file.get();
            }
        }
        throw new IOException("no font for Chinese text was found; install one of " + NAMES
                + " (on Debian: fonts-wqy-microhei), or name a TrueType font: PdfCodec.withFont(Path)");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
