package org.gongkai.formats.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongkai.model.AnnualReport;

/** 数据格式: a format that holds reports by figure id, as JSON does, so that nothing has to be recognized. */
public non-sealed interface DataCodec extends Codec {

    /**
     * 读: the reports in a file.
     *
     * @param bytes the whole file; not changed and not kept
     * @return at least one report
     * @throws DocumentException if the bytes are not of this format, end early, or have a key too many or too few
     * @throws LimitExceededException if the content is beyond {@code limits}
     */
    List<Decoded<AnnualReport>> read(byte[] bytes, ReadLimits limits) throws IOException;

    /**
     * 写: a report as a file of this format. Leaves the stream open.
     *
     * @throws UnsupportedOperationException if this format is only read ({@link #canWrite()})
     * @throws IOException if the stream fails
     */
    default void write(AnnualReport report, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("format " + name() + " is read, not written");
    }
}
