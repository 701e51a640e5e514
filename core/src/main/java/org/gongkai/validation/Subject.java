package org.gongkai.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Narrative;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;
import org.jspecify.annotations.Nullable;

/** 核查对象: one report, what is known about it, and what a rule needs to look at it and speak of it. Immutable. */
public final class Subject {
    private final AnnualReport report;
    private final RuleContext context;
    private final Runnable betweenSteps;
    private final List<TableValues> tables;

    /** Found out when first asked for; two threads may both do it, with the same result. */
    private volatile @Nullable Suspects suspects;

    /** As {@link #suspects}. */
    private volatile @Nullable Narrative narrative;

    /** As {@link #suspects}. */
    private volatile @Nullable List<Sentence> sentences;

    Subject(AnnualReport report, RuleContext context, Runnable betweenSteps) {
        this.betweenSteps = betweenSteps;
        this.report = Objects.requireNonNull(report, "report");
        this.context = Objects.requireNonNull(context, "context");
        List<TableValues> values = new ArrayList<>();
        for (FormTable form : Templates.tables(report)) {
            values.add(new TableValues(NumberedTable.of(form), report));
        }
        this.tables = Collections.unmodifiableList(values);
    }

    /** The report. */
    public AnnualReport report() {
        return report;
    }

    /** What is known beside it. */
    public RuleContext context() {
        return context;
    }

    /** The tables that the report has, each by the form it follows; empty for a narrative report. */
    public List<FormTable> tables() {
        return tables.stream().map(values -> values.table().form()).toList();
    }

    /** The figure with an id; empty if the report's forms have no such place. */
    public Optional<Figure> figure(String id) {
        for (TableValues values : tables) {
            int position = values.table().position(id);
            if (position >= 0) {
                return Optional.of(values.figures().get(position));
            }
        }
        return Optional.empty();
    }

    /**
     * What stands in the place with this id, as it stands: a blank stays blank. Empty if the report's forms have no
     * such place.
     */
    public Optional<Entry> entry(String id) {
        for (TableValues values : tables) {
            int position = values.table().position(id);
            if (position >= 0) {
                return Optional.of(values.entry(position));
            }
        }
        return Optional.empty();
    }

    /** What was found of a table on the page; empty without a page, and where the page has no such table. */
    public Optional<TableTrace> trace(SectionKey table) {
        return context.hasPage() ? context.provenance().table(table) : Optional.empty();
    }

    /** Whether the page is known and a table of the form isn't on it. Nothing can be said of its figures then. */
    public boolean isMissing(SectionKey table) {
        return context.hasPage()
                && trace(table).isEmpty()
                && values(table).map(TableValues::allBlank).orElse(false);
    }

    /**
     * A finding that the rule is broken; add the message and what else is known.
     *
     * @param rule the rule that speaks
     * @param place the figure, row, table or section it is about, by id
     * @param others the other figures involved
     */
    public Finding.Builder broken(Rule rule, String place, String... others) {
        return finding(rule, place, others).severity(rule.severity()).outcome(Verdict.BROKEN);
    }

    /** A finding that the rule can't be decided, for a term is blank or unreadable; parameters as for a breach. */
    public Finding.Builder undecidable(Rule rule, String place, String... others) {
        return finding(rule, place, others).severity(Severity.NOTE).outcome(Verdict.UNDECIDABLE);
    }

    private static Finding.Builder finding(Rule rule, String place, String... others) {
        return Finding.builder()
                .id(rule.id())
                .place(place)
                .places(Stream.concat(Stream.of(place), Stream.of(others))
                        .distinct()
                        .toList());
    }

    /** The report of the year before; empty without one, and where its year says that it is another. */
    Optional<Subject> yearBefore() {
        return context.previous()
                .filter(previous -> report.year().isEmpty()
                        || previous.year().isEmpty()
                        || previous.year().getAsInt() == report.year().getAsInt() - 1)
                .map(previous -> new Subject(previous, RuleContext.none(), betweenSteps));
    }

    /** The likeliest errors in the sums of tables 三 and 四, worked out once for all rules. */
    Suspects suspects() {
        Suspects known = suspects;
        if (known == null) {
            known = Suspects.of(this);
            suspects = known;
        }
        return known;
    }

    /** What the prose states; read when the first rule asks. */
    Narrative narrative() {
        Narrative read = narrative;
        if (read == null) {
            read = Narrative.of(report, betweenSteps);
            narrative = read;
        }
        return read;
    }

    /** The sentences of the prose, in order; divided when the first rule asks. */
    List<Sentence> sentences() {
        List<Sentence> divided = sentences;
        if (divided == null) {
            divided = Sentence.of(report);
            sentences = divided;
        }
        return divided;
    }

    List<TableValues> values() {
        return tables;
    }

    Optional<TableValues> values(SectionKey table) {
        for (TableValues values : tables) {
            if (values.table().form().key() == table) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }
}
