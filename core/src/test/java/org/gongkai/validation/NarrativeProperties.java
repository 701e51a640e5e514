package org.gongkai.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Assertions;

/** Made-up reports that tell of their own figures in many words. */
class NarrativeProperties {
    private static final String TOTAL = ".total";

    /** One sentence with its number, and the rule that holds it against the tables. */
    record Said(String rule, String words, long number) {
        String text(Random random) {
            return words.replace("{n}", print(number, random));
        }

        private static String print(long number, Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> String.format("%,d", number);
                case 1 -> fullWidth(Long.toString(number));
                default -> Long.toString(number);
            };
        }

        private static String fullWidth(String digits) {
            return digits.chars()
                    .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                    .collect(Collectors.joining());
        }
    }

    /** A report without the sentences, and the sentences, all of them true. */
    record Told(AnnualReport report, List<Said> said, long seed) {
        AnnualReport written(List<Said> sentences) {
            Random random = new Random(seed);
            List<String> all = new ArrayList<>();
            for (Said sentence : sentences) {
                all.add(sentence.text(random) + "。");
                if (random.nextBoolean()) {
                    all.add(Wordings.beside(random));
                }
            }
            List<Section> sections = new ArrayList<>();
            for (Section section : report.sections()) {
                boolean here = section.key().filter(SectionKey.OVERVIEW::equals).isPresent();
                sections.add(
                        here ? new Section(section.key(), section.heading(), List.of(String.join("", all))) : section);
            }
            return report.withSections(sections);
        }

        AnnualReport written() {
            return written(said);
        }
    }

    @Property(tries = 300)
    void what_is_true_has_no_finding(@ForAll("told") Told told) {
        Findings findings = RuleSet.standard().check(told.written());
        Findings text = findings.where(finding -> finding.id().startsWith("N-") && finding.severity() != Severity.NOTE);
        Assertions.assertEquals(
                List.of(),
                text.stream().map(f -> f.message().zh()).toList(),
                told.written().toString());
    }

    @Property(tries = 300)
    void one_wrong_number_is_found(@ForAll("told") Told told, @ForAll @IntRange(min = 0, max = 1_000) int which) {
        int index = which % told.said().size();
        Said wrong = told.said().get(index);
        long other = told.said().stream().mapToLong(Said::number).sum() * 3 + 7;
        List<Said> sentences = new ArrayList<>(told.said());
        sentences.set(index, new Said(wrong.rule(), wrong.words(), other));
        Findings findings = RuleSet.standard().check(told.written(sentences)).withId(wrong.rule());
        Assertions.assertFalse(
                findings.broken().isEmpty(),
                wrong + "\n" + told.written(sentences).sections());
    }

    @Property(tries = 200)
    void about_so_many_is_never_compared(@ForAll("told") Told told) {
        List<Said> about = told.said().stream()
                .map(said -> new Said(said.rule(), said.words().replace("{n}", "约{n}"), said.number() + 5))
                .toList();
        Findings findings = RuleSet.standard().check(told.written(about));
        for (Said said : about) {
            Assertions.assertEquals(Findings.none(), findings.withId(said.rule()));
        }
    }

    @Provide
    Arbitrary<Told> told() {
        return Combinators.combine(Reports.consistent(), Arbitraries.longs(), Arbitraries.randomValue(random -> random))
                .as((report, seed, random) -> new Told(report, said(report, random), seed));
    }

    private static List<Said> said(AnnualReport report, Random random) {
        int year = report.year().orElseThrow();
        List<Said> said = new ArrayList<>();
        for (Wordings.Line line : Wordings.LINES) {
            String words = line.words(year, random);
            List<Optional<Long>> terms =
                    line.figures().stream().map(id -> number(report, id)).toList();
            if (terms.stream().allMatch(Optional::isPresent) && random.nextInt(4) > 0 && isNew(line, said)) {
                said.add(new Said(
                        line.rule(),
                        words,
                        terms.stream().mapToLong(Optional::get).sum()));
            }
        }
        Collections.shuffle(said, random);
        return said.isEmpty()
                ? List.of(new Said(
                        "N-RECEIVED",
                        "全年收到政府信息公开申请{n}件",
                        number(report, "requests.newlyReceived.total").orElseThrow()))
                : said;
    }

    /** 收到 may be told in two readings, but not twice in one text. */
    private static boolean isNew(Wordings.Line line, List<Said> said) {
        return !line.rule().equals("N-RECEIVED")
                || said.stream().noneMatch(other -> other.rule().equals("N-RECEIVED"));
    }

    /** The figure; of a group of results, the sum of its rows. */
    private static Optional<Long> number(AnnualReport report, String id) {
        if (Templates.figure(report, id).isPresent()) {
            return Optional.of(
                    Templates.figure(report, id).get().get(report).count().orElseThrow());
        }
        List<Long> rows = Templates.figures(report).stream()
                .filter(figure ->
                        figure.id().startsWith(id + ".") && figure.id().endsWith(TOTAL))
                .map(figure -> figure.get(report).count().orElseThrow())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().mapToLong(Long::longValue).sum());
    }
}
