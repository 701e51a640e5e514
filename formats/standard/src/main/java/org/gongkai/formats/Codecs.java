package org.gongkai.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.csv.CsvCodec;
import org.gongkai.formats.docx.DocxCodec;
import org.gongkai.formats.html.HtmlCodec;
import org.gongkai.formats.json.JsonCodec;
import org.gongkai.formats.markdown.MarkdownCodec;
import org.gongkai.formats.odt.OdtCodec;
import org.gongkai.formats.text.TextCodec;
import org.gongkai.formats.xlsx.XlsxCodec;

/** 格式清单: the formats that can be read and written, and the choice among them. */
public final class Codecs {
    private Codecs() {}

    /** The formats of this module. Where two are equally sure of a content, the file's name decides, then the order. */
    public static List<Codec> standard() {
        return List.of(
                new JsonCodec(),
                new HtmlCodec(),
                new DocxCodec(),
                new OdtCodec(),
                new XlsxCodec(),
                new CsvCodec(),
                new MarkdownCodec(),
                new TextCodec());
    }

    /**
     * The formats of this module and then those of other modules on the path, found as services, in name order. Looked
     * up anew at each call.
     */
    public static List<Codec> all() {
        List<Codec> codecs = new ArrayList<>(standard());
        ServiceLoader.load(Codec.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(codecs::add);
        return List.copyOf(codecs);
    }

    /** The format with this name; throws {@link IllegalArgumentException} naming those there are. */
    static Codec named(String format, List<Codec> codecs) {
        return codecs.stream()
                .filter(codec -> codec.name().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no format " + format + "; there are " + names(codecs)));
    }

    /** The format that files of this name are written in; empty if no format has the extension. */
    static Optional<Codec> forName(String fileName, List<Codec> codecs) {
        String extension = extension(fileName);
        return codecs.stream()
                .filter(codec -> codec.extensions().contains(extension))
                .findFirst();
    }

    /**
     * The format of a content: what is certain of it, else what the name says and the content allows, else text. Those
     * that the name says are asked first, so that most often one look is enough.
     */
    static Optional<Detected> detect(byte[] bytes, String fileName, List<Codec> codecs) {
        String extension = extension(fileName);
        List<Codec> asked = new ArrayList<>(codecs);
        asked.sort(Comparator.comparing(codec -> !codec.extensions().contains(extension)));
        Detected named = null;
        Detected fallback = null;
        for (Codec codec : asked) {
            Detected detected = new Detected(codec, codec.match(bytes));
            if (detected.isCertain()) {
                return Optional.of(detected);
            }
            if (named == null
                    && detected.match() != Match.NONE
                    && codec.extensions().contains(extension)) {
                named = detected;
            }
            if (fallback == null && detected.match() == Match.FALLBACK) {
                fallback = detected;
            }
        }
        return Optional.ofNullable(named != null ? named : fallback);
    }

    /** A format, and what the content says about it. */
    record Detected(Codec codec, Match match) {
        boolean isCertain() {
            return match == Match.CERTAIN;
        }
    }

    static String names(List<Codec> codecs) {
        return codecs.stream().map(Codec::name).collect(Collectors.joining(", "));
    }

    /** The extension in lower case; empty if there is none. */
    static String extension(String fileName) {
        Objects.requireNonNull(fileName, "fileName");
        int dot = fileName.lastIndexOf('.');
        int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        return dot <= slash ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
