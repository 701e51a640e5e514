package org.gongkai.formats.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.formats.io.Blanks;
import org.jsoup.nodes.Element;

/** 附件: a link to a file that may hold the report, or a part of it. */
public final class FileLink {
    private static final Set<String> FILES = Set.of(
            "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ofd", "odt", "ods", "ceb", "zip", "rar", "7z", "txt",
            "rtf");
    private static final String WORD = "附件";

    private FileLink() {}

    /** The name of the file that a link leads to; empty for any other element. */
    public static Optional<String> of(Element link) {
        if (!link.normalName().equals("a") || !link.hasAttr("href")) {
            return Optional.empty();
        }
        String name = Blanks.trim(link.text());
        if (!isFile(path(link.attr("href"))) && !isFile(name)) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            name = link.attr("title").isEmpty() ? lastPart(path(link.attr("href"))) : link.attr("title");
        }
        return Optional.of(name);
    }

    /** The line that says so: 附件：and the name, unless the name says it itself. */
    public static String line(String name) {
        String bare = name;
        if (bare.startsWith(WORD)) {
            int at = WORD.length();
            while (at < bare.length() && (Character.isDigit(bare.charAt(at)) || Blanks.isBlank(bare.charAt(at)))) {
                at++;
            }
            boolean marked = at < bare.length() && (bare.charAt(at) == '：' || bare.charAt(at) == ':');
            if (marked) {
                return bare;
            }
        }
        return WORD + "：" + bare;
    }

    private static boolean isFile(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && FILES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String path(String address) {
        int end = address.length();
        for (char c : new char[] {'?', '#'}) {
            int at = address.indexOf(c);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return address.substring(0, end);
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
