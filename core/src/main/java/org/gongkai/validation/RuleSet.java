package org.gongkai.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;

/**
 * 规则集: the rules that a report is checked against. Immutable and thread-safe; every change makes a new set.
 *
 * <pre>{@code
 * Findings findings = RuleSet.standard().check(report);
 * findings.atLeast(Severity.ERROR).forEach(f -> System.err.println(f.message(Locale.CHINA)));
 * findings.undecidable();
 * }</pre>
 */
public final class RuleSet {
    private static final String VERSION = "1";
    private static final RuleSet STANDARD = new RuleSet(StandardRules.ALL);

    private final List<Rule> rules;

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : this.rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
    }

    /** The rules of this library, in the order of the catalogue. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /** These rules and no others; throws {@link IllegalArgumentException} if two have one id. */
    public static RuleSet of(Rule... rules) {
        return new RuleSet(List.of(rules));
    }

    /** These rules and no others; throws {@link IllegalArgumentException} if two have one id. */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(rules);
    }

    /** This set and one rule more; throws {@link IllegalArgumentException} if its id is taken. */
    public RuleSet with(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(more);
    }

    /**
     * A set in which a breach of one rule has another severity; what can't be decided stays a note.
     *
     * @throws IllegalArgumentException if the set has no rule of that id
     */
    public RuleSet withSeverity(String id, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        if (rule(id).isEmpty()) {
            throw new IllegalArgumentException("no rule has the id " + id);
        }
        return new RuleSet(rules.stream()
                .map(rule -> rule.id().equals(id) ? RegradedRule.of(rule, severity) : rule)
                .toList());
    }

    /** The rules, in the order they were given. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule with this id; empty if the set has none. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** 规则集版本: changes when a standard rule is added or says something else. */
    public String version() {
        return VERSION;
    }

    /** Checks a report of which nothing else is known. */
    public Findings check(AnnualReport report) {
        return check(report, RuleContext.none());
    }

    /**
     * Checks a report with what else is known about it.
     *
     * @return what is broken before what can't be decided, then by severity, by rule in the order of the catalogue, and
     *     by place in the order of the form; the order of the rules in this set makes no difference
     */
    public Findings check(AnnualReport report, RuleContext context) {
        return check(report, context, () -> {});
    }

    /**
     * The same for a report of strangers, which may be made to take long: {@code betweenSteps} is run again and again
     * while it is checked, and an exception of it ends the checking and is passed on.
     */
    public Findings check(AnnualReport report, RuleContext context, Runnable betweenSteps) {
        Objects.requireNonNull(betweenSteps, "betweenSteps");
        Subject subject = new Subject(report, context, betweenSteps);
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            betweenSteps.run();
            rule.check(subject, finding -> found.add(Completion.of(finding, rule, subject)));
        }
        if (found.isEmpty()) {
            return Findings.none();
        }
        found.sort(FindingOrder.of(subject));
        return Findings.of(found);
    }
}
