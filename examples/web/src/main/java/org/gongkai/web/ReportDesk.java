package org.gongkai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 读、核、写: what the pages and the REST endpoint have done by the library. Keeps nothing. */
@Component
class ReportDesk {
    private static final Logger LOG = System.getLogger(ReportDesk.class.getName());

    private final ReportReader reader;
    private final ReportWriter writer;
    private final RuleSet rules = RuleSet.standard();
    private final Duration timeBudget;

    ReportDesk(ReportReader reader, ReportWriter writer, WebProperties properties) {
        this.reader = reader;
        this.writer = writer;
        this.timeBudget = properties.timeBudget();
    }

    /** Every report of a file, at least one result. */
    List<Original> read(byte[] content, String name) throws IOException {
        String format = content.length == 0 ? "" : reader.detect(content, name).name();
        String sha256 = CheckedReport.sha256Of(content);
        List<Original> originals = new ArrayList<>();
        for (ReadResult read : reader.readAll(content, name)) {
            originals.add(new Original(name, originals.size() + 1, format, sha256, read));
        }
        return originals;
    }

    /** What reading and all rules say of a report as it is now. */
    CheckedReport check(Mended mended) throws IOException {
        return check(mended.original(), mended.reading());
    }

    /** What reading and all rules say of a file's result; rules say nothing where there is no report. */
    CheckedReport check(Original original) throws IOException {
        return check(original, original.read());
    }

    private CheckedReport check(Original original, ReadResult read) throws IOException {
        Findings found = read.findings();
        if (read.report().isPresent()) {
            found = found.and(rules(read.report().get(), RuleContext.reading(read)));
        }
        CheckedReport result = CheckedReport.of(original.source(), original.part(), read, found)
                .withSha256(original.sha256());
        return original.format().isEmpty() ? result : result.withFormat(original.format());
    }

    private Findings rules(AnnualReport report, RuleContext context) throws IOException {
        long begun = System.nanoTime();
        try {
            return rules.check(report, context, () -> requireTime(begun));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void requireTime(long begun) {
        if (System.nanoTime() - begun > timeBudget.toNanos()) {
            throw new UncheckedIOException(new LimitExceededException("checking", "timeBudget", timeBudget));
        }
    }

    /**
     * A report in a format.
     *
     * @throws ResponseStatusException with status 501 if it can't be written here: PDF where no font is
     */
    byte[] write(AnnualReport report, Download format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            writer.write(report, format.format(), out);
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "no " + format.format() + " can be written: " + e.getMessage());
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, null, e);
        }
        return out.toByteArray();
    }
}
