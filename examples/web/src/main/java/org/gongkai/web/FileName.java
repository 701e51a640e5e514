package org.gongkai.web;

import org.jspecify.annotations.Nullable;

/** 文件名: the name that a browser gives with a file, as far as a page shows it and a reader takes its extension. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** The last part, without control characters; of a long name the end, where the extension is. */
    static String of(@Nullable String given) {
        String name = given == null ? "" : given;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.substring(Math.max(0, last.length() - LONGEST));
    }
}
