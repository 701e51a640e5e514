package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Applicant;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/**
 * 跨年度核对: a figure that follows from those of the year before, and perhaps from others of its own year. Says nothing
 * without the report of just that year, and of figures that the two forms do not share.
 */
final class ChainRule extends CatalogueRule {
    private final List<Chain> chains;
    private final boolean mayShift;

    /**
     * A figure and what it should be.
     *
     * @param place the figure's id
     * @param terms what adds up to it
     */
    private record Chain(String place, List<Term> terms) {}

    /** One term: of this year or the year before, added or taken off. */
    private record Term(String id, boolean before, boolean minus) {
        static Term before(String id) {
            return new Term(id, true, false);
        }

        static Term plus(String id) {
            return new Term(id, false, false);
        }

        static Term minus(String id) {
            return new Term(id, false, true);
        }
    }

    /** A term with what stands there. */
    private record Value(Term term, Figure figure, Entry entry) {
        Optional<BigDecimal> number() {
            return TableValues.number(entry);
        }

        String words(BiFunction<Term, Figure, String> name, String lack) {
            return name.apply(term, figure)
                    + number().map(n -> " " + Words.number(n)).orElse(lack);
        }
    }

    private ChainRule(String id, Severity severity, String basis, boolean mayShift, List<Chain> chains) {
        super(id, severity, basis);
        this.mayShift = mayShift;
        this.chains = chains;
    }

    /** 上年结转 is what the year before carried over, in every column; a warning where only the columns differ. */
    static ChainRule carriedOver() {
        List<Chain> columns = Arrays.stream(Applicant.values())
                .map(applicant -> new Chain(
                        "requests.carriedIn." + applicant.key(),
                        List.of(Term.before("requests.carriedOut." + applicant.key()))))
                .toList();
        return new ChainRule("X-CARRY", Severity.ERROR, FORM + "：表三“上年结转”即上一年度报告的“结转下年度继续办理”", true, columns);
    }

    /** 现行有效 grows by what was issued and shrinks by what was repealed; amendments and natural expiry may break it. */
    static ChainRule inForce() {
        return ofRows(
                "X-INFORCE",
                Severity.WARNING,
                FORM + "：2021年版表二第（一）项",
                List.of("rules", "normativeDocuments"),
                row -> new Chain(
                        row + "inForce",
                        List.of(
                                Term.before(row + "inForce"),
                                Term.plus(row + "issued"),
                                Term.minus(row + "repealed"))));
    }

    /** 上一年项目数量 is that of the year before with its change. */
    static ChainRule items() {
        return ofRows(
                "X-ITEMS",
                Severity.WARNING,
                FORM + "：2019年版表二第（五）（六）（八）项",
                List.of("licensing", "otherExternalServices", "penalties", "compulsion", "administrativeFees"),
                row -> new Chain(
                        row + "previousYearItems",
                        List.of(Term.before(row + "previousYearItems"), Term.before(row + "change"))));
    }

    /** 对外公开总数量 is cumulative; what was withdrawn is not told in the form. */
    static ChainRule publicTotal() {
        return ofRows(
                "X-PUBLIC",
                Severity.NOTE,
                FORM + "：2019年版表二第（一）项，总数量是累计数",
                List.of("rules", "normativeDocuments"),
                row -> new Chain(
                        row + "totalDisclosed",
                        List.of(Term.before(row + "totalDisclosed"), Term.plus(row + "newlyDisclosed"))));
    }

    private static ChainRule ofRows(
            String id, Severity severity, String basis, List<String> rows, Function<String, Chain> chain) {
        List<Chain> chains = rows.stream()
                .map(row -> chain.apply(SectionKey.PROACTIVE_DISCLOSURE.key() + "." + row + "."))
                .toList();
        return new ChainRule(id, severity, basis, false, chains);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<Subject> before = subject.yearBefore();
        if (before.isEmpty()) {
            return;
        }
        boolean shifted = mayShift && isTotalKept(subject, before.get());
        for (Chain chain : chains) {
            check(subject, before.get(), chain, shifted).ifPresent(findings);
        }
    }

    /** Whether the 总计 agrees, so that at most the kinds of applicants were told apart in another way. */
    private boolean isTotalKept(Subject subject, Subject before) {
        Chain total = chains.get(chains.size() - 1);
        Optional<BigDecimal> stands = subject.entry(total.place()).flatMap(TableValues::number);
        Optional<BigDecimal> carried = before.entry(total.terms().get(0).id()).flatMap(TableValues::number);
        return stands.isPresent() && carried.isPresent() && stands.get().compareTo(carried.get()) == 0;
    }

    private Optional<Finding> check(Subject subject, Subject before, Chain chain, boolean shifted) {
        Optional<Figure> place = subject.figure(chain.place());
        List<Value> values = chain.terms().stream()
                .flatMap(term -> value(subject, before, term).stream())
                .toList();
        if (place.isEmpty() || values.size() < chain.terms().size()) {
            return Optional.empty();
        }
        Entry entry = subject.entry(chain.place()).orElseThrow();
        boolean nothing = entry.isBlank()
                && values.stream().allMatch(value -> value.entry().isBlank());
        if (nothing || subject.isMissing(place.get().table())) {
            return Optional.empty();
        }
        Optional<BigDecimal> actual = TableValues.number(entry);
        if (actual.isEmpty() || values.stream().anyMatch(value -> value.number().isEmpty())) {
            return Optional.of(undecidable(subject, chain, place.get(), entry, values));
        }
        BigDecimal expected = values.stream()
                .map(value -> value.term().minus()
                        ? value.number().orElseThrow().negate()
                        : value.number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return actual.get().compareTo(expected) == 0
                ? Optional.empty()
                : Optional.of(told(
                        subject,
                        values,
                        actual.get(),
                        broken(subject, chain, place.get(), values, actual.get(), expected, shifted)));
    }

    private static Optional<Value> value(Subject subject, Subject before, Term term) {
        Subject of = term.before() ? before : subject;
        return of.figure(term.id())
                .map(figure -> new Value(term, figure, of.entry(term.id()).orElseThrow()));
    }

    private Finding broken(
            Subject subject,
            Chain chain,
            Figure place,
            List<Value> values,
            BigDecimal actual,
            BigDecimal expected,
            boolean shifted) {
        Finding.Builder finding = subject.broken(this, chain.place(), ownTerms(chain));
        if (shifted && severity() == Severity.ERROR) {
            finding.severity(Severity.WARNING);
        }
        return finding.formula(formula(chain))
                .actual(actual)
                .expected(expected)
                .difference(actual.subtract(expected))
                .message(message(
                        Words.placeZh(place),
                        chain.place(),
                        Words.number(actual),
                        terms(values, ChainRule::nameZh, "空白"),
                        terms(values, ChainRule::nameEn, " (none)"),
                        Words.number(expected)))
                .build();
    }

    /** With what may be wrong: in table 三 by all its sums, in table 二 where a change of last year lost its sign. */
    private Finding told(Subject subject, List<Value> values, BigDecimal actual, Finding breach) {
        if (mayShift) {
            return subject.suspects().addTo(breach);
        }
        for (Value value : values) {
            BigDecimal change = value.number().orElseThrow();
            BigDecimal without = breach.expected().orElseThrow().subtract(change);
            if (value.figure().kind() == FigureKind.CHANGE
                    && without.subtract(change).compareTo(actual) == 0) {
                String negative = Words.number(change.negate());
                return breach.withMessage(Words.and(
                        breach.message(),
                        variant(
                                "sign",
                                nameZh(value.term(), value.figure()),
                                value.term().id(),
                                negative)));
            }
        }
        return breach;
    }

    private Finding undecidable(Subject subject, Chain chain, Figure place, Entry entry, List<Value> values) {
        String own = TableValues.number(entry).map(Words::number).orElse("");
        return subject.undecidable(this, chain.place(), ownTerms(chain))
                .formula(formula(chain))
                .message(variant(
                        "undecidable",
                        Words.placeZh(place),
                        chain.place(),
                        own.isEmpty() ? Words.lackZh(entry) : own,
                        own.isEmpty() ? Words.lackEn(entry) : own,
                        terms(values, ChainRule::nameZh, "空白或不能识读"),
                        terms(values, ChainRule::nameEn, " blank or unreadable")))
                .build();
    }

    private static String[] ownTerms(Chain chain) {
        return chain.terms().stream()
                .filter(term -> !term.before())
                .map(Term::id)
                .toArray(String[]::new);
    }

    private static String terms(List<Value> values, BiFunction<Term, Figure, String> name, String lack) {
        StringBuilder sum = new StringBuilder();
        for (Value value : values) {
            String sign = value.term().minus() ? " - " : sum.isEmpty() ? "" : " + ";
            sum.append(sign).append(value.words(name, lack));
        }
        return sum.toString();
    }

    private static String nameZh(Term term, Figure figure) {
        return (term.before() ? "上年报告“" : "本年“") + figure.row().text() + "·"
                + figure.column().text() + "”";
    }

    private static String nameEn(Term term, Figure figure) {
        return (term.before() ? "last year's " : "") + figure.id();
    }

    private static String formula(Chain chain) {
        return chain.place()
                + " = "
                + chain.terms().stream()
                        .map(term -> (term.minus() ? "- " : "") + (term.before() ? "previous." : "") + term.id())
                        .collect(Collectors.joining(" + "))
                        .replace("+ - ", "- ");
    }
}
