package org.gongkai.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** 锚点: the ids of a page's headings; equal headings are numbered. */
final class Anchors {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The next heading's id: its letters and digits in lower case, everything between them one hyphen. */
    String of(String heading) {
        String id = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }
}
