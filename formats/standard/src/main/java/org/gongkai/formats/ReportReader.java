package org.gongkai.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.Annotator;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.DataCodec;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.BoundedBytes;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.OfficeSingleFile;
import org.gongkai.recognition.Recognizer;

/**
 * 读取: makes reports of files and bytes, with settings. Immutable, thread-safe, and made to be kept.
 *
 * <p>The format follows the content, then the file name. No content makes a method throw anything but
 * {@link IOException}: {@link DocumentException} where the bytes are not of the format, {@link LimitExceededException}
 * where they are beyond a limit, {@link InterruptedIOException} where the thread was interrupted, which it then still
 * is. A file without a report is no error; its result says {@code READ-NOFORM}.
 */
public final class ReportReader {
    private final ReadLimits limits;
    private final List<Codec> codecs;
    private final Optional<Codec> format;
    private final Recognizer recognizer = new Recognizer();

    private ReportReader(ReadLimits limits, List<Codec> codecs, Optional<Codec> format) {
        this.limits = limits;
        this.codecs = codecs;
        this.format = format;
    }

    /** A builder with {@link ReadLimits#standard()} and {@link Codecs#all()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * 指定格式: the same reader, which takes every content for this format.
     *
     * @param name the format's name, as {@code text}
     * @throws IllegalArgumentException naming the known formats, if this is none
     */
    public ReportReader from(String name) {
        Objects.requireNonNull(name, "name");
        return new ReportReader(limits, codecs, Optional.of(Codecs.named(name, codecs)));
    }

    /** The limits it keeps. */
    public ReadLimits limits() {
        return limits;
    }

    /** The formats it knows, in order. */
    public List<Codec> codecs() {
        return codecs;
    }

    /**
     * 格式: the format that this content will be read in.
     *
     * @param bytes the whole content; not changed
     * @param fileName a name whose extension is a hint; may be empty
     * @throws DocumentException if no format takes it
     */
    public Codec detect(byte[] bytes, String fileName) throws DocumentException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        if (format.isPresent()) {
            return format.get();
        }
        Optional<Codecs.Detected> found = Codecs.detect(bytes, fileName, codecs);
        if (found.filter(Codecs.Detected::isCertain).isEmpty()) {
            refuse(OfficeSingleFile.of(bytes));
        }
        return found.map(Codecs.Detected::codec)
                .orElseThrow(() -> new DocumentException(
                        "unknown", "byte 0", "none of the formats " + Codecs.names(codecs) + " takes these bytes"));
    }

    private static void refuse(Optional<OfficeSingleFile> file) throws DocumentException {
        if (file.isPresent()) {
            throw new DocumentException(
                    "unknown",
                    "byte 0",
                    "it is " + file.get() + "; open it in an office program and save it as .docx or .xlsx");
        }
    }

    /** 读文件: the first report in a file; {@link #readAll(Path)} gives all. */
    public ReadResult read(Path file) throws IOException {
        return readAll(file).get(0);
    }

    /** The first report in a content; {@link #readAll(byte[], String)} gives all. */
    public ReadResult read(byte[] bytes, String fileName) throws IOException {
        return readAll(bytes, fileName).get(0);
    }

    /** The first report in a stream, which is read to its end and left open. */
    public ReadResult read(InputStream in, String fileName) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(fileName, "fileName");
        return read(BoundedBytes.read(in, limits.maxInputBytes()), fileName);
    }

    /**
     * 读文件: every report in a file.
     *
     * @return at least one result, in the order of the file; one without a report where none was recognized
     * @throws DocumentException if the bytes are not of the format
     * @throws LimitExceededException if the file is beyond a limit; one that is too large is not read
     * @throws IOException if the file can't be read
     */
    public List<ReadResult> readAll(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return readAll(BoundedBytes.read(file, limits.maxInputBytes()), file.toString());
    }

    /**
     * Every report in a content.
     *
     * @param bytes the whole content; not changed and not kept
     * @param fileName a name whose extension is a hint; may be empty
     * @return as {@link #readAll(Path)}
     * @throws DocumentException if the bytes are not of the format
     * @throws LimitExceededException if the content is beyond a limit
     */
    public List<ReadResult> readAll(byte[] bytes, String fileName) throws IOException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(fileName, "fileName");
        requireSize(bytes);
        if (bytes.length == 0) {
            return List.of(empty(Findings.none(), Document.of(List.of())));
        }
        try {
            return readAll(bytes, detect(bytes, fileName), new Budget(limits));
        } catch (LimitExceededException e) {
            if (e.setting().equals("timeBudget") && Thread.currentThread().isInterrupted()) {
                throw (IOException) new InterruptedIOException("interrupted while reading").initCause(e);
            }
            throw e;
        }
    }

    private List<ReadResult> readAll(byte[] bytes, Codec codec, Budget budget) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        if (codec instanceof DocumentCodec documents) {
            for (Decoded<Document> decoded : documents.read(bytes, limits)) {
                budget.requireTime();
                results.addAll(recognize(decoded, budget));
            }
        } else if (codec instanceof DataCodec data) {
            data.read(bytes, limits)
                    .forEach(decoded -> results.add(new ReadResult(
                            Optional.of(decoded.value()), decoded.findings(), Provenance.none(), Optional.empty())));
        }
        budget.requireTime();
        return List.copyOf(results);
    }

    /**
     * 加批注: a copy of a file with notes at their places ({@link Annotations}), as Word's comments. Leaves the stream
     * open.
     *
     * @param bytes the whole file; not changed and not kept
     * @param fileName a name whose extension is a hint; may be empty
     * @throws IllegalArgumentException naming the formats that take notes, if the file is of none of them
     * @throws DocumentException if the bytes are not of the format
     * @throws LimitExceededException if the content is beyond a limit
     */
    public void annotate(byte[] bytes, String fileName, List<Annotation> notes, OutputStream out) throws IOException {
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(out, "out");
        requireSize(bytes);
        Codec codec = detect(bytes, fileName);
        if (codec instanceof Annotator annotator) {
            annotator.annotate(bytes, notes, limits, out);
        } else {
            throw new IllegalArgumentException("format " + codec.name() + " takes no notes; there are "
                    + Codecs.names(
                            codecs.stream().filter(Annotator.class::isInstance).toList()));
        }
    }

    private List<ReadResult> recognize(Decoded<Document> decoded, Budget budget) throws IOException {
        if (decoded.value().blocks().isEmpty()) {
            return List.of(empty(decoded.findings(), decoded.value()));
        }
        List<ReadResult> recognizedAll;
        try {
            recognizedAll = recognizer.recognizeAll(decoded.value(), () -> step(budget));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return recognizedAll.stream()
                .map(recognized -> new ReadResult(
                        recognized.report(),
                        decoded.findings().and(recognized.findings()),
                        recognized.provenance(),
                        recognized.document()))
                .toList();
    }

    private static ReadResult empty(Findings findings, Document document) {
        Finding finding = Finding.builder()
                .id("READ-NOFORM")
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(Message.of("READ-NOFORM.empty"))
                .build();
        return new ReadResult(
                Optional.empty(),
                findings.and(Findings.of(List.of(finding))),
                Provenance.none(),
                Optional.of(document));
    }

    private void requireSize(byte[] bytes) throws LimitExceededException {
        if (bytes.length > limits.maxInputBytes()) {
            throw BoundedBytes.tooLarge(bytes.length + " bytes", limits.maxInputBytes());
        }
    }

    private static void step(Budget budget) {
        try {
            budget.step();
        } catch (LimitExceededException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a reader. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.standard();
        private List<Codec> codecs = List.of();

        private Builder() {}

        /** Sets the limits. */
        public Builder limits(ReadLimits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the formats, in order, in place of {@link Codecs#all()}; at least one. */
        public Builder codecs(List<? extends Codec> value) {
            codecs = List.copyOf(value);
            if (codecs.isEmpty()) {
                throw new IllegalArgumentException("codecs is empty");
            }
            return this;
        }

        /** The reader. */
        public ReportReader build() {
            return new ReportReader(limits, codecs.isEmpty() ? Codecs.all() : codecs, Optional.empty());
        }
    }
}
