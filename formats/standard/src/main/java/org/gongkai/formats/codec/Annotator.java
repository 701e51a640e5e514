package org.gongkai.formats.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 加批注: a format whose files can carry notes at their places, as Word's comments. A codec may be one as well. */
public interface Annotator {

    /**
     * 加批注: a copy of a file with the notes in it. What the file says is not changed, nor are notes that it has already.
     * Leaves the stream open.
     *
     * @param bytes the whole file; not changed and not kept
     * @param notes each is shown; one whose place is not in the file stands at the beginning of the text
     * @throws DocumentException if the bytes are not of this format
     * @throws LimitExceededException if the content is beyond {@code limits}
     */
    void annotate(byte[] bytes, List<Annotation> notes, ReadLimits limits, OutputStream out) throws IOException;
}
