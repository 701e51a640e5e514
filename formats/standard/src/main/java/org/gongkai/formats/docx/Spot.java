package org.gongkai.formats.docx;

/**
 * Where a paragraph stands in the bytes of its part.
 *
 * @param start of its start tag
 * @param content behind its properties; at or before {@code start} where it has neither properties nor content
 * @param end of its content, where its end tag begins; the same as {@code start} where it is one empty tag
 */
record Spot(int start, int content, int end) {
    boolean isOneTag() {
        return start == end;
    }
}
