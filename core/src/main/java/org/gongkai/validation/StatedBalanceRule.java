package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Manner;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Topic;

/**
 * 正文四个数的勾稽关系: received + carried in = answered + carried over, where the prose gives all four. It is the only check of
 * these where the tables are pictures.
 */
final class StatedBalanceRule extends CatalogueRule {
    StatedBalanceRule() {
        super("N-BALANCE", Severity.WARNING, FORM + "：表三勾稽关系，第一项加第二项之和等于第三项加第四项之和");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        List<Statement> received = stated(subject, Topic.RECEIVED);
        List<Statement> in = stated(subject, Topic.CARRIED_IN);
        List<Statement> handled = stated(subject, Topic.HANDLED);
        List<Statement> out = stated(subject, Topic.CARRIED_OUT);
        if (subject.values().isEmpty()
                || received.isEmpty()
                || in.isEmpty()
                || handled.isEmpty()
                || out.isEmpty()
                || anyBalances(received, in, handled, out)) {
            return;
        }
        Statement first = received.get(0);
        BigDecimal left = first.number().add(in.get(0).number());
        BigDecimal right = handled.get(0).number().add(out.get(0).number());
        boolean doubtful = List.of(first, in.get(0), handled.get(0), out.get(0)).stream()
                .anyMatch(statement -> statement.reach() != Reach.OURS);
        Finding.Builder finding = subject.broken(
                        this,
                        SectionKey.REQUESTS.key(),
                        RequestTotals.NEW,
                        RequestTotals.IN,
                        RequestTotals.HANDLED,
                        RequestTotals.OUT)
                .formula("text: received + carriedIn = answered + carriedOut")
                .expected(left)
                .actual(right)
                .difference(right.subtract(left))
                .message(message(
                        Quotes.zh(first),
                        Quotes.en(first),
                        Words.number(first.number()),
                        Words.number(in.get(0).number()),
                        Words.number(handled.get(0).number()),
                        Words.number(out.get(0).number()),
                        Words.number(left),
                        Words.number(right)));
        findings.accept((doubtful ? finding.severity(Severity.NOTE) : finding).build());
    }

    private static List<Statement> stated(Subject subject, Topic topic) {
        return subject.narrative().about(topic::equals).stream()
                .filter(statement -> statement.isComparable() && statement.manner() == Manner.COUNT)
                .toList();
    }

    /** Any four that balance are enough; 收到 may hold those carried in. */
    private static boolean anyBalances(
            List<Statement> received, List<Statement> in, List<Statement> handled, List<Statement> out) {
        for (Statement answered : handled) {
            for (Statement left : out) {
                BigDecimal after = answered.number().add(left.number());
                for (Statement came : received) {
                    boolean alone = came.number().compareTo(after) == 0;
                    if (alone
                            || in.stream()
                                    .anyMatch(before ->
                                            before.number().add(came.number()).compareTo(after) == 0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
