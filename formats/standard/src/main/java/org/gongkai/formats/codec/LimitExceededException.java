package org.gongkai.formats.codec;

import java.io.IOException;
import java.util.Objects;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/**
 * 超出限制: too big, too deep, too many or too slow. The message names the setting of {@link ReadLimits} that raises it.
 */
public final class LimitExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String limit;

    /**
     * Says which limit was met.
     *
     * @param what what there is too much of, as {@code 33554433 bytes} or {@code a number of more digits}
     * @param setting the setting's name, as {@code maxInputBytes}
     * @param limit its value
     */
    public LimitExceededException(String what, String setting, Object limit) {
        super(what + ": beyond ReadLimits." + setting + " = " + limit + "; raise that setting to read this file");
        this.setting = Objects.requireNonNull(setting, "setting");
        this.limit = limit.toString();
    }

    /** The name of the setting of {@link ReadLimits}. */
    public String setting() {
        return setting;
    }

    /** The same as a finding, for a run over many files: {@code READ-LIMIT}. */
    public Finding finding() {
        return Finding.builder()
                .id("READ-LIMIT")
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(Message.of("READ-LIMIT", setting, limit))
                .build();
    }
}
