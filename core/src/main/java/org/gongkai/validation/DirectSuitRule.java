package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;

/**
 * 2024年起未经复议直接起诉: a refusal to disclose has to go to reconsideration first; other grounds don't, so this is no error.
 */
final class DirectSuitRule extends CatalogueRule {
    private static final String PLACE = "disputes.directSuit.total";
    private static final int SINCE = 2024;

    DirectSuitRule() {
        super("T4-2024-DIRECT", Severity.NOTE, "《中华人民共和国行政复议法》（2023年修订）第二十三条第一款第四项");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<Entry> entry = subject.entry(PLACE);
        OptionalInt year = subject.report().year();
        if (entry.isEmpty() || (year.isPresent() && year.getAsInt() < SINCE)) {
            return;
        }
        Optional<BigDecimal> suits = entry.flatMap(TableValues::number);
        if (suits.filter(number -> number.signum() <= 0).isPresent()) {
            return;
        }
        if (suits.isPresent() && year.isPresent()) {
            findings.accept(subject.broken(this, PLACE)
                    .actual(suits)
                    .message(message(year.getAsInt(), PLACE, Words.number(suits.orElseThrow())))
                    .build());
        } else if (suits.isPresent()) {
            findings.accept(subject.undecidable(this, PLACE)
                    .message(variant("year", Words.number(suits.orElseThrow()), PLACE))
                    .build());
        } else if (year.isPresent() && !subject.isMissing(SectionKey.DISPUTES)) {
            findings.accept(subject.undecidable(this, PLACE)
                    .message(variant(
                            "undecidable",
                            year.getAsInt(),
                            PLACE,
                            Words.lackZh(entry.orElseThrow()),
                            Words.lackEn(entry.orElseThrow())))
                    .build());
        }
    }
}
