package org.gongkai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.seeds.Seeds;
import org.junit.jupiter.api.Assumptions;

/** Reports to upload. */
final class Papers {
    static final String TOTAL = "requests.newlyReceived.total";

    /** The total of row 一 of table 三 in the first seed. */
    private static final String ROW = "一、本年新收政府信息公开申请数量\n\n1\n\n0\n\n0\n\n0\n\n0\n\n0\n\n";

    private Papers() {}

    static String seed(int number) {
        return new String(Seeds.document(Seeds.names().get(number)), StandardCharsets.UTF_8);
    }

    /** The first seed, whose sums are right. */
    static AnnualReport right() {
        return report(seed(0));
    }

    /** The first seed with one request more in the total of row 一. */
    static String broken() {
        String text = seed(0);
        int total = text.indexOf(ROW) + ROW.length();
        return text.substring(0, total) + "2" + text.substring(total + 1);
    }

    static AnnualReport report(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    static AnnualReport read(byte[] content, String name) {
        try {
            return AnnualReports.read(content, name).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report as a file; a test of PDF is skipped where no font is, but where everything must be tested. */
    static byte[] written(AnnualReport report, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriter.builder().build().write(report, format, out);
        } catch (IOException e) {
            if (format.equals("pdf") && !"true".equals(System.getenv("CI"))) {
                Assumptions.abort(String.valueOf(e.getMessage()));
            }
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
