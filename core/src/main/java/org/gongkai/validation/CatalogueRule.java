package org.gongkai.validation;

import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;

/** A rule of this library: its facts, and its messages under its id. */
abstract class CatalogueRule implements Rule {
    static final String FORM = "《政府信息公开工作年度报告》格式（国办公开办函〔2019〕60号、〔2021〕30号附件）";

    private final String id;
    private final Severity severity;
    private final String basis;

    CatalogueRule(String id, Severity severity, String basis) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String basis() {
        return basis;
    }

    /** The message of a breach. */
    final Message message(Object... arguments) {
        return Message.of(id, arguments);
    }

    /** The message of another case of the rule, as {@code undecidable}. */
    final Message variant(String variant, Object... arguments) {
        return Message.of(id + "." + variant, arguments);
    }

    @Override
    public final String toString() {
        return id;
    }
}
