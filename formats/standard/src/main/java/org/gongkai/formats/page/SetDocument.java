package org.gongkai.formats.page;

import java.util.List;

/**
 * 排好的文档.
 *
 * @param pages at least one
 * @param marks the headings, in order
 */
public record SetDocument(List<SetPage> pages, List<SetMark> marks) {

    /** Copies. */
    public SetDocument {
        pages = List.copyOf(pages);
        marks = List.copyOf(marks);
    }
}
