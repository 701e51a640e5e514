package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/**
 * 正文所述: all that the prose of one report states in numbers about what its tables count. Immutable.
 *
 * <p>Plans, other years, parts of a year and the section on problems state nothing here.
 *
 * @param statements 表述, in the order of the text
 * @param rates 百分比, in the order of the text
 * @param lists 其中, in the order of the text
 * @param quantities every number with its counter, in the order of the text
 */
public record Narrative(List<Statement> statements, List<Rate> rates, List<PartList> lists, List<Mention> quantities) {

    /**
     * A number with its counter.
     *
     * @param value 数, with 万 worked out
     * @param unit the counter
     * @param place where it stands
     * @param quote the words, as printed
     */
    public record Mention(BigDecimal value, String unit, Statement.Place place, String quote) {}

    private static final List<String> PLANS =
            List.of("下一步", "明年", "今后", "预计", "计划于", "计划在", "计划开展", "力争", "下年工作", "目标任务", "拟于", "将继续", "接下来");

    /** What goes on for longer without an end is no sentence, and words in it do not belong together. */
    private static final int LONGEST_SENTENCE = 5_000;

    private static final List<String> MATTERS = List.of("申请", "复议", "诉讼", "起诉", "应诉", "规范性文件");
    private static final List<String> GOES_ON = List.of("其中", "处理结果", "办理结果", "答复结果");

    /** Copies the lists. */
    public Narrative {
        statements = List.copyOf(statements);
        rates = List.copyOf(rates);
        lists = List.copyOf(lists);
        quantities = List.copyOf(quantities);
    }

    /** Reads the prose of a report. */
    public static Narrative of(AnnualReport report) {
        return of(report, () -> {});
    }

    /** The same; {@code betweenSteps} is run for each sentence, and an exception of it is passed on. */
    public static Narrative of(AnnualReport report, Runnable betweenSteps) {
        Reader reader = new Reader(report.year(), Organ.of(report.organ()), betweenSteps);
        for (Section section : report.sections()) {
            Optional<SectionKey> key = section.key();
            if (key.isPresent()
                    && key.get() != SectionKey.PROBLEMS_AND_IMPROVEMENTS
                    && key.get() != SectionKey.OTHER_MATTERS) {
                reader.read(section, key.get());
            }
        }
        return new Narrative(settled(reader.statements), reader.rates, reader.lists, reader.numbers);
    }

    /** The statements about any of these topics. */
    public List<Statement> about(Predicate<Topic> topics) {
        return statements.stream()
                .filter(statement -> statement.topics().stream().anyMatch(topics))
                .toList();
    }

    /** Where the text also counts for others, what it counts without a word on the reach may be theirs. */
    private static List<Statement> settled(List<Statement> statements) {
        List<Predicate<Topic>> kinds = List.of(Topic::isRequest, Topic::isDispute);
        List<Statement> settled = statements;
        for (Predicate<Topic> kind : kinds) {
            boolean mixed = statements.stream()
                    .anyMatch(statement -> statement.reach() == Reach.OTHERS
                            && statement.topics().stream().anyMatch(kind));
            if (mixed) {
                settled = settled.stream()
                        .map(statement -> statement.reach() == Reach.OURS
                                        && statement.topics().stream().anyMatch(kind)
                                ? statement.within(Reach.DOUBTFUL)
                                : statement)
                        .toList();
            }
        }
        return settled;
    }

    /** Goes through the text once. */
    private static final class Reader {
        private final OptionalInt year;
        private final Organ organ;
        private final Runnable betweenSteps;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Rate> rates = new ArrayList<>();
        private final List<PartList> lists = new ArrayList<>();
        private final List<Mention> numbers = new ArrayList<>();
        private Reach reach = Reach.OURS;
        private int sentences;

        Reader(OptionalInt year, Organ organ, Runnable betweenSteps) {
            this.year = year;
            this.organ = organ;
            this.betweenSteps = betweenSteps;
        }

        void read(Section section, SectionKey key) {
            boolean requests = key == SectionKey.REQUESTS;
            boolean disclosure = requests || key == SectionKey.DISPUTES;
            String heading = section.heading().orElse("");
            for (int i = 0; i < section.paragraphs().size(); i++) {
                String paragraph = section.paragraphs().get(i);
                boolean asked = RequestWords.named(paragraph);
                boolean powers = Terms.any(paragraph, PowerReader.LISTS);
                boolean open = disclosure || DisputeReader.isOfDisclosure(paragraph);
                Surroundings surroundings = new Surroundings(year, organ, requests || asked, open, powers);
                for (Prose prose : Prose.sentences(paragraph)) {
                    betweenSteps.run();
                    Statement.Place place = new Statement.Place(key, heading, i, sentences++);
                    if (prose.text().length() <= LONGEST_SENTENCE) {
                        read(new Sentence(prose, place, surroundings));
                    }
                }
            }
        }

        private void read(Sentence sentence) {
            String text = sentence.text();
            if (Terms.any(text, PLANS)) {
                return;
            }
            reach = Terms.startsWithAny(text, 0, GOES_ON) ? reach : organ.reach(text);
            boolean relevant = sentence.surroundings().requests()
                    || sentence.surroundings().powers()
                    || Terms.any(text, MATTERS);
            for (int i = 0; i < sentence.quantities().size(); i++) {
                if (!sentence.quantities().get(i).isPercent()) {
                    count(sentence, i, relevant);
                }
            }
            if (relevant) {
                NoneReader.read(sentence, reach);
            }
            Optional<PartList> list = PartReader.read(sentence);
            list.ifPresent(lists::add);
            statements.addAll(sentence.said());
            for (int i = 0; i < sentence.quantities().size(); i++) {
                if (sentence.quantities().get(i).isPercent()) {
                    RateReader.read(sentence, i, told(sentence), list).ifPresent(rates::add);
                }
            }
        }

        private void count(Sentence sentence, int index, boolean relevant) {
            Quantity quantity = sentence.quantities().get(index);
            numbers.add(new Mention(
                    quantity.value(),
                    quantity.unit(),
                    sentence.place(),
                    sentence.prose().quote(quantity.start(), quantity.end())));
            if (!relevant || !quantity.isOfCases()) {
                return;
            }
            Spot spot = new Spot(sentence, index);
            if (!spot.isDifference()) {
                topic(spot).ifPresent(reading -> sentence.said().add(statement(spot, reading)));
            }
        }

        private static Optional<Reading> topic(Spot spot) {
            Optional<Reading> carried = RequestReader.carried(spot);
            if (carried.isPresent() || spot.isOfOtherTime()) {
                return carried;
            }
            return OutcomeReader.read(spot)
                    .or(() -> PowerReader.read(spot))
                    .or(() -> DocumentReader.read(spot))
                    .or(() -> DisputeReader.read(spot))
                    .or(() -> RequestReader.read(spot));
        }

        private Statement statement(Spot spot, Reading reading) {
            Quantity quantity = spot.quantity();
            Reach here = organ.reach(spot.before() + spot.tail());
            Reach reached =
                    here == Reach.OURS && Terms.startsWithAny(spot.sentence().text(), 0, GOES_ON) ? reach : here;
            String words = spot.lead() + spot.tail();
            int start = quantity.start() - spot.lead().length();
            return new Statement(
                    reading.topics(),
                    reading.manner(),
                    quantity.value(),
                    quantity.exact(),
                    words.indexOf('各') >= 0 || words.contains("均为"),
                    reached == Reach.OURS && reading.doubtful() ? Reach.DOUBTFUL : reached,
                    spot.sentence().place(),
                    spot.sentence()
                            .prose()
                            .quote(start, quantity.end() + spot.tail().length()));
        }

        /** What was received and handled, that a share may be taken of. */
        private List<BigDecimal> told(Sentence sentence) {
            return statements.stream()
                    .filter(statement ->
                            statement.place().section() == sentence.place().section())
                    .filter(statement -> statement.isAbout(Topic.HANDLED)
                            || statement.isAbout(Topic.RECEIVED)
                            || statement.isAbout(Topic.PROCESSED))
                    .map(Statement::number)
                    .toList();
        }
    }
}
