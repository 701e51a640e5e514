package org.gongkai.validation;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.model.AnnualReport;

/**
 * 核查背景: what is known beside the report itself. Rules about the page need the reading; without it they say nothing.
 * Immutable and thread-safe.
 */
public final class RuleContext {
    private static final RuleContext NONE =
            new RuleContext(Provenance.none(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Provenance provenance;
    private final Optional<Document> document;
    private final Optional<OrganKind> organKind;
    private final Optional<AnnualReport> previous;

    private RuleContext(
            Provenance provenance,
            Optional<Document> document,
            Optional<OrganKind> organKind,
            Optional<AnnualReport> previous) {
        this.provenance = provenance;
        this.document = document;
        this.organKind = organKind;
        this.previous = previous;
    }

    /** Nothing but the report. */
    public static RuleContext none() {
        return NONE;
    }

    /** The report was read from a document or from data; its provenance gives findings their source and line. */
    public static RuleContext reading(ReadResult read) {
        Objects.requireNonNull(read, "read");
        return new RuleContext(read.provenance(), read.document(), Optional.empty(), Optional.empty());
    }

    /** A copy that says what kind of organ reports, where the caller knows; else its name must leave no doubt. */
    public RuleContext withOrganKind(OrganKind kind) {
        return new RuleContext(provenance, document, Optional.of(kind), previous);
    }

    /**
     * A copy with the organ's report of the year before, for the rules across years. They say nothing where its year is
     * known and is not just the one before.
     */
    public RuleContext withPrevious(AnnualReport report) {
        return new RuleContext(provenance, document, organKind, Optional.of(report));
    }

    /** 上一年度报告: the organ's report of the year before; empty where the caller gives none. */
    public Optional<AnnualReport> previous() {
        return previous;
    }

    /** Where the figures came from; {@link Provenance#none()} without a reading. */
    public Provenance provenance() {
        return provenance;
    }

    /** What kind of organ reports; empty where the caller does not say. */
    public Optional<OrganKind> organKind() {
        return organKind;
    }

    /** Whether there is a page to look at: false without a reading and for data formats. */
    public boolean hasPage() {
        return document.isPresent() || !provenance.tables().isEmpty();
    }
}
