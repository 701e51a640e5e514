package org.gongkai.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The charset that a page says it is in, by {@code <meta>} or in its XML declaration. One that no Chinese page can be
 * in counts for nothing.
 */
final class DeclaredCharset {
    private static final int LOOKED_AT = 16 << 10;
    private static final int LONGEST_NAME = 40;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** GB18030 holds all of each; what they lack are rare characters of names. */
    private static final Set<String> GB = Set.of(
            "gb2312",
            "gbk",
            "gb18030",
            "gb_2312",
            "gb_2312-80",
            "gb2312-80",
            "cp936",
            "x-gbk",
            "ms936",
            "windows-936",
            "chinese",
            "euc-cn",
            "hz-gb-2312");

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Optional<Charset> meta = Optional.empty();
        for (int at = start.indexOf("<meta"); at >= 0 && meta.isEmpty(); at = start.indexOf("<meta", at + 5)) {
            int end = start.indexOf('>', at);
            meta = name(start.substring(at, end < 0 ? start.length() : end), "charset")
                    .flatMap(DeclaredCharset::charset);
        }
        int declaration = start.indexOf("<?xml");
        if (meta.isPresent() || declaration < 0) {
            return meta;
        }
        int end = start.indexOf("?>", declaration);
        return name(start.substring(declaration, end < 0 ? start.length() : end), "encoding")
                .flatMap(DeclaredCharset::charset);
    }

    /** What stands behind the word and an equals sign. */
    private static Optional<String> name(String tag, String word) {
        for (int at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
            int from = skip(tag, at + word.length(), " \t\r\n");
            if (from < tag.length() && tag.charAt(from) == '=') {
                from = skip(tag, from + 1, " \t\r\n\"'");
                int to = from;
                while (to < tag.length() && " \t\r\n\"';/,".indexOf(tag.charAt(to)) < 0) {
                    to++;
                }
                return Optional.of(tag.substring(from, to)).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<Charset> charset(String name) {
        if (GB.contains(name)) {
            return Optional.of(GB18030);
        }
        // The declaration was read byte by byte, so it is not in UTF-16, whatever it says.
        if (name.equals("utf8") || name.startsWith("utf-")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        boolean known = name.length() <= LONGEST_NAME && name.startsWith("big5");
        return known && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
