package org.gongkai.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;

/**
 * 年度报告的读写: the front door, with {@link ReadLimits#standard()} and {@link Codecs#all()}. Thread-safe.
 *
 * <pre>{@code
 * ReadResult read = AnnualReports.read(Path.of("kejiju-2021.txt"));
 * read.findings().forEach(f -> System.err.println(f.message(Locale.CHINA)));
 * AnnualReport report = read.orElseThrow();
 * long requests = report.requests().newlyReceived().total().count().orElse(0);
 * AnnualReports.write(report, Path.of("kejiju-2021.json"));
 * }</pre>
 */
public final class AnnualReports {
    private static final ReportReader READER = ReportReader.builder().build();
    private static final ReportWriter WRITER = ReportWriter.builder().build();

    private AnnualReports() {}

    /**
     * 读文件: the first report in a file.
     *
     * @return the report with the findings of reading; without a report where none was recognized ({@code READ-NOFORM})
     * @throws DocumentException if the bytes are not of the format that content and name say
     * @throws LimitExceededException if the file is beyond a limit
     * @throws IOException if the file can't be read
     */
    public static ReadResult read(Path file) throws IOException {
        return READER.read(file);
    }

    /**
     * 读字节: the first report in a content.
     *
     * @param bytes the whole content; not changed and not kept
     * @param fileName a name whose extension is a hint; may be empty
     * @return as {@link #read(Path)}
     * @throws DocumentException if the bytes are not of the format that content and name say
     * @throws LimitExceededException if the content is beyond a limit
     */
    public static ReadResult read(byte[] bytes, String fileName) throws IOException {
        return READER.read(bytes, fileName);
    }

    /**
     * 读文件: every report in a file, at least one result, in the order of the file.
     *
     * @throws DocumentException if the bytes are not of the format that content and name say
     * @throws LimitExceededException if the file is beyond a limit
     * @throws IOException if the file can't be read
     */
    public static List<ReadResult> readAll(Path file) throws IOException {
        return READER.readAll(file);
    }

    /**
     * 写文件: a report into a file, in the format of the extension.
     *
     * @throws IllegalArgumentException naming the formats that can be written, if the extension is of none
     * @throws IOException if the file can't be written
     */
    public static void write(AnnualReport report, Path file) throws IOException {
        WRITER.write(report, file);
    }
}
