package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.validation.RuleSet;

/**
 * 先行准备: makes what nearly every call needs once, the forms, the rules and the codecs, in a second thread while the
 * first finds out what is called for. A class of its own and not a lambda, since the first lambda of a process is a
 * slow one.
 */
final class HeadStart extends Thread {
    /** Enough for the labels of the forms to be looked up. */
    private static final byte[] ROW = "一、本年新收政府信息公开申请数量".getBytes(UTF_8);

    private HeadStart() {
        super("head-start");
        setDaemon(true);
    }

    /** Begins, and does not wait. */
    static void begin() {
        new HeadStart().start();
    }

    @Override
    public void run() {
        RuleSet.standard();
        CheckedReport.sha256Of(ROW);
        try {
            ReportReader.builder().codecs(Formats.all()).build().readAll(ROW, "row.txt");
        } catch (IOException e) {
            // The call itself will meet, and tell, whatever keeps things from being read.
            return;
        }
    }
}
