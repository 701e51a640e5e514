package org.gongkai.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.DataCodec;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.io.WholeFile;
import org.gongkai.layout.BlankForm;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

/** 写出: makes files and bytes of reports. Immutable, thread-safe, and made to be kept. */
public final class ReportWriter {
    private final List<Codec> codecs;
    private final Optional<Codec> format;

    private ReportWriter(List<Codec> codecs, Optional<Codec> format) {
        this.codecs = codecs;
        this.format = format;
    }

    /** A builder with {@link Codecs#all()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * 指定格式: the same writer, which writes every file in this format.
     *
     * @param name the format's name, as {@code json}
     * @throws IllegalArgumentException naming the known formats, if this is none or is only read
     */
    public ReportWriter to(String name) {
        Objects.requireNonNull(name, "name");
        return new ReportWriter(codecs, Optional.of(requireWritable(Codecs.named(name, codecs))));
    }

    /**
     * 写文件: a report into a file, in the format of its extension unless {@link #to} named one. The file is there whole
     * or not at all: it is written beside its place and moved there.
     *
     * @throws IllegalArgumentException naming the formats that can be written, if the extension is of none
     * @throws IOException if the file can't be written
     */
    public void write(AnnualReport report, Path file) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        write(report, codecFor(file), bytes);
        WholeFile.write(file, bytes);
    }

    /**
     * 写空白表: the blank form of a revision into a file, to be filled in, in the format of its extension unless
     * {@link #to} named one. As {@code xlsx} its totals are formulas, and a 勾稽关系 that does not hold turns red; other
     * formats show the form as it is printed.
     *
     * @throws IllegalArgumentException naming the formats that can be written, if the extension is of none
     * @throws IOException if the file can't be written
     */
    public void writeBlank(Revision revision, Path file) throws IOException {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(file, "file");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        Codec codec = codecFor(file);
        if (codec instanceof DocumentCodec documents) {
            documents.writeForm(BlankForm.of(revision), bytes);
        } else {
            write(AnnualReport.blank(revision), codec, bytes);
        }
        WholeFile.write(file, bytes);
    }

    private Codec codecFor(Path file) {
        return format.orElseGet(() -> requireWritable(Codecs.forName(file.toString(), codecs)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format writes " + file.getFileName() + "; name one of " + writable()))));
    }

    /**
     * Writes a report to a stream in a format, and leaves the stream open.
     *
     * @throws IllegalArgumentException naming the formats that can be written, if {@code name} is none
     * @throws IOException if the stream fails
     */
    public void write(AnnualReport report, String name, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(out, "out");
        write(report, requireWritable(Codecs.named(name, codecs)), out);
    }

    private static void write(AnnualReport report, Codec codec, OutputStream out) throws IOException {
        if (codec instanceof DataCodec data) {
            data.write(report, out);
        } else if (codec instanceof DocumentCodec documents) {
            documents.write(Layout.of(report), out);
        }
    }

    private Codec requireWritable(Codec codec) {
        if (!codec.canWrite()) {
            throw new IllegalArgumentException(
                    "format " + codec.name() + " is read, not written; there are " + writable());
        }
        return codec;
    }

    private String writable() {
        return Codecs.names(codecs.stream().filter(Codec::canWrite).toList());
    }

    /** Builds a writer. */
    public static final class Builder {
        private List<Codec> codecs = List.of();

        private Builder() {}

        /** Sets the formats, in order, in place of {@link Codecs#all()}; at least one. */
        public Builder codecs(List<? extends Codec> value) {
            codecs = List.copyOf(value);
            if (codecs.isEmpty()) {
                throw new IllegalArgumentException("codecs is empty");
            }
            return this;
        }

        /** The writer. */
        public ReportWriter build() {
            return new ReportWriter(codecs.isEmpty() ? Codecs.all() : codecs, Optional.empty());
        }
    }
}
