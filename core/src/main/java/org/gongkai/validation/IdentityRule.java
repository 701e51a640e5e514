package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;

/**
 * 勾稽关系: the equalities that the template writes down under one rule id. The place is the last term on the left: the 总计
 * of a sum, and 上年结转 of the balance.
 */
final class IdentityRule extends CatalogueRule {
    private final SectionKey table;
    private final boolean downColumn;

    private IdentityRule(String id, SectionKey table, boolean downColumn, String basis) {
        super(id, Severity.ERROR, basis);
        this.table = table;
        this.downColumn = downColumn;
    }

    /** Of the figures of one column, which differ by row. */
    static IdentityRule downColumns(String id, SectionKey table, String basis) {
        return new IdentityRule(id, table, true, basis);
    }

    /** Of the figures of one row, which differ by column. */
    static IdentityRule alongRows(String id, SectionKey table, String basis) {
        return new IdentityRule(id, table, false, basis);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            if (values.table().form().key() == table) {
                for (NumberedIdentity identity : values.table().identities(id())) {
                    if (!identity.plainlyHolds(values)) {
                        closer(subject, values, identity.identity()).ifPresent(findings);
                    }
                }
            }
        }
    }

    private Optional<Finding> closer(Subject subject, TableValues values, Identity identity) {
        List<Figure> lacking = identity.terms().stream()
                .filter(term -> values.number(term).isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            return subject.isMissing(table)
                    ? Optional.empty()
                    : Optional.of(undecidable(subject, values, identity, lacking));
        }
        BigDecimal left = sum(values, identity.left());
        BigDecimal right = sum(values, identity.right());
        return left.compareTo(right) == 0
                ? Optional.empty()
                : Optional.of(subject.suspects().addTo(broken(subject, values, identity, left, right)));
    }

    private Finding broken(Subject subject, TableValues values, Identity identity, BigDecimal left, BigDecimal right) {
        BigDecimal difference = left.subtract(right);
        return subject.broken(this, place(identity).id())
                .places(ids(identity.terms()))
                .formula(identity.formula())
                .actual(left)
                .expected(right)
                .difference(difference)
                .message(message(
                        identity.name(),
                        nameEn(identity),
                        Words.sum(values, identity.left(), this::termZh, " ＋ "),
                        Words.sum(values, identity.left(), this::termEn, " + "),
                        Words.number(left),
                        Words.sum(values, identity.right(), this::termZh, " ＋ "),
                        Words.sum(values, identity.right(), this::termEn, " + "),
                        Words.number(right),
                        Words.number(difference)))
                .build();
    }

    private Finding undecidable(Subject subject, TableValues values, Identity identity, List<Figure> lacking) {
        return subject.undecidable(this, place(identity).id())
                .places(ids(identity.terms()))
                .formula(identity.formula())
                .message(variant(
                        "undecidable",
                        identity.name(),
                        nameEn(identity),
                        list(lacking, "、", term -> "“" + termZh(term) + "”" + Words.lackZh(values.entry(term))),
                        list(lacking, ", ", term -> termEn(term) + " " + Words.lackEn(values.entry(term)))))
                .build();
    }

    static BigDecimal sum(TableValues values, List<Figure> terms) {
        return terms.stream().map(term -> values.number(term).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The place at which it is reported. */
    static Figure place(Identity identity) {
        return identity.left().get(identity.left().size() - 1);
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    private static String list(List<Figure> figures, String comma, Function<Figure, String> words) {
        return figures.stream().map(words).collect(Collectors.joining(comma));
    }

    private String nameEn(Identity identity) {
        return downColumn ? Words.columnEn(place(identity)) : Words.rowEn(place(identity));
    }

    private String termZh(Figure term) {
        return downColumn ? Words.rowZh(term) : Words.columnZh(term);
    }

    private String termEn(Figure term) {
        return downColumn ? Words.rowEn(term) : Words.columnEn(term);
    }
}
