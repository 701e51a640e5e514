package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.ProactiveDisclosure2021;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.wording.NumberText;

/** 实收信息处理费不大于本年收费金额: the fee is one of the administrative fees, so it can't exceed their sum. */
final class ProcessingFeeRule extends CatalogueRule {
    private static final String PLACE = "proactiveDisclosure.administrativeFees.amount";
    private static final int YUAN_DIGITS = 4;

    ProcessingFeeRule() {
        super("T2-INFOFEE-LE-FEE", Severity.WARNING, "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：信息处理费属行政事业性收费");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (!(subject.report().proactiveDisclosure() instanceof ProactiveDisclosure2021 table)) {
            return;
        }
        Optional<BigDecimal> received = subject.report()
                .processingFee()
                .flatMap(ProcessingFee::receivedYuan)
                .filter(NumberText::isSensible);
        if (received.isEmpty()) {
            return;
        }
        BigDecimal fee = NumberText.withoutZeros(received.orElseThrow().movePointLeft(YUAN_DIGITS));
        Entry entry = table.administrativeFees().amount();
        Optional<BigDecimal> all = tenThousands(entry);
        if (all.isEmpty()) {
            if (!subject.isMissing(SectionKey.PROACTIVE_DISCLOSURE)) {
                findings.accept(subject.undecidable(this, PLACE)
                        .formula(formula())
                        .message(variant(
                                "undecidable",
                                Words.number(received.orElseThrow()),
                                PLACE,
                                Words.lackZh(entry),
                                Words.lackEn(entry)))
                        .build());
            }
        } else if (fee.compareTo(all.orElseThrow()) > 0) {
            BigDecimal amount = all.orElseThrow();
            Finding breach = subject.broken(this, PLACE)
                    .formula(formula())
                    .expected(fee)
                    .actual(amount)
                    .difference(amount.subtract(fee))
                    .message(message(
                            Words.number(received.orElseThrow()), PLACE, Words.number(fee), Words.number(amount)))
                    .build();
            boolean units = fee.compareTo(amount.movePointRight(YUAN_DIGITS)) == 0;
            findings.accept(units ? withUnit(breach, fee) : breach);
        }
    }

    /** Just ten thousand times too small: 元 stands for 万元, here or there. */
    private Finding withUnit(Finding breach, BigDecimal fee) {
        return breach.withSuspects(new Suspect(PLACE, fee))
                .withMessage(Words.and(breach.message(), variant("unit", Words.number(fee))));
    }

    /** The form prints 万元, so that is what a number without unit means. */
    private static Optional<BigDecimal> tenThousands(Entry entry) {
        boolean yuan = entry instanceof Amount amount
                && amount.unit().filter(unit -> unit == Unit.YUAN).isPresent();
        return TableValues.number(entry).map(number -> yuan ? number.movePointLeft(YUAN_DIGITS) : number);
    }

    private static String formula() {
        return PLACE + " ≥ processingFee.receivedYuan / 10000";
    }
}
