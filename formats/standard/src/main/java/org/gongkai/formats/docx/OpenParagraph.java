package org.gongkai.formats.docx;

import org.gongkai.formats.io.Heights;

/** A paragraph on its way, with the run that is open in it. */
final class OpenParagraph {
    final StringBuilder text = new StringBuilder();
    final Heights heights = new Heights();
    ParagraphProperties properties = ParagraphProperties.NONE;
    RunProperties run = RunProperties.NONE;

    /** Where it stands in the bytes of its part. */
    int start;

    int content;
    int end;

    /** Begins with what stood before an end of a paragraph that was deleted. */
    OpenParagraph(String before) {
        text.append(before);
    }
}
