package org.gongkai.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;

/** 测试输入: the documents that are read, made of samples of a fixed seed, in the sizes that real ones have. */
final class Inputs {
    private static final Samples SAMPLES = Samples.of(20_261_122);
    private static final int PDF_PROSE = 9_200;

    private Inputs() {}

    /**
     * A report of the form of 2021 in which every sum is right, with as much prose as makes a text of 3 000 characters.
     */
    static AnnualReport report() {
        return report(1_500);
    }

    /** The same with so many characters of prose in its first section. */
    static AnnualReport report(int proseChars) {
        AnnualReport report = LongStream.range(0, 100)
                .mapToObj(SAMPLES::at)
                .filter(sample -> sample.planted().isEmpty()
                        && sample.report().year().orElse(0) >= 2021
                        && sample.report()
                                        .requests()
                                        .newlyReceived()
                                        .total()
                                        .count()
                                        .orElse(0)
                                > 20)
                .findFirst()
                .orElseThrow()
                .report();
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            boolean first = section.key().equals(Optional.of(SectionKey.OVERVIEW));
            sections.add(
                    first
                            ? new Section(
                                    section.key(), section.heading(), Lengthened.by(section.paragraphs(), proseChars))
                            : section);
        }
        return report.withSections(sections);
    }

    /** 文本: a page pasted as text, about 3 000 characters. */
    static byte[] text() {
        return written("text", report());
    }

    /** 网页: about 60 KB. */
    static byte[] page() {
        return SavedPage.of(new String(written("html", report()), StandardCharsets.UTF_8));
    }

    /** Word 文档: about 20 KB. */
    static byte[] docx() {
        return SavedDocx.of(written("docx", report()));
    }

    static byte[] xlsx() {
        return written("xlsx", report());
    }

    /** PDF: nine pages. */
    static byte[] pdf() {
        return written("pdf", report(PDF_PROSE));
    }

    /** As JSON, indented as the library writes it. */
    static byte[] json() {
        return written("json", report());
    }

    private static byte[] written(String format, AnnualReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportWriter.builder().build().write(report, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Texts as clipboards leave them, all different. */
    static List<byte[]> texts(int count) {
        return LongStream.iterate(0, n -> n + 1)
                .mapToObj(SAMPLES::at)
                .filter(sample -> sample.format().equals("text"))
                .limit(count)
                .map(Sample::bytes)
                .toList();
    }
}
