package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Section;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

class ComparisonProperties {

    @Property
    void a_report_compared_with_itself_has_no_change(@ForAll("any") AnnualReport report) {
        Comparison comparison = Comparison.between(report, report);
        assertTrue(comparison.isEmpty(), () -> comparison.changes() + " " + comparison.textChanges());
    }

    @Property
    void the_other_way_round_is_the_mirror(@ForAll("any") AnnualReport before, @ForAll("any") AnnualReport after) {
        assertMirrors(before, after);
    }

    @Property
    void so_it_is_after_small_edits(@ForAll("printed") AnnualReport before, @ForAll Random random) {
        assertMirrors(before, edited(before, random));
    }

    @Property
    void every_edit_of_a_figure_is_a_change_of_it_and_of_no_other(
            @ForAll("any") AnnualReport report, @ForAll("entries") Entry entry, @ForAll Random random) {
        List<Figure> figures = Templates.figures(report);
        if (figures.isEmpty()) {
            return;
        }
        Figure figure = figures.get(random.nextInt(figures.size()));
        Entry old = figure.get(report);
        AnnualReport changed = figure.with(report, entry);

        List<FigureChange> changes = Comparison.between(report, changed).changes();
        boolean same = old.equals(entry)
                || (old.number().isPresent()
                        && entry.number().isPresent()
                        && old.number().get().compareTo(entry.number().get()) == 0
                        && old.note().equals(entry.note()));
        assertEquals(same ? List.of() : List.of(figure.id()), ids(changes));
    }

    @Property
    void a_difference_is_exact_and_only_between_numbers(
            @ForAll("any") AnnualReport before, @ForAll("any") AnnualReport after) {
        for (FigureChange change : Comparison.between(before, after).figures()) {
            Optional<BigDecimal> first = naive(change.before());
            Optional<BigDecimal> second = naive(change.after());
            if (first.isEmpty() || second.isEmpty()) {
                assertEquals(Optional.empty(), change.difference(), change.id());
            } else if (change.unit().isEmpty() && change.difference().isPresent()) {
                assertEquals(
                        0,
                        second.get()
                                .subtract(first.get())
                                .compareTo(change.difference().get()));
            }
        }
    }

    @Property
    void pieces_put_together_are_both_texts(@ForAll("printed") AnnualReport before, @ForAll Random random) {
        for (Passage passage :
                Comparison.between(before, edited(before, random)).text()) {
            if (!passage.pieces().isEmpty()) {
                assertEquals(
                        Tokens.even(passage.before().orElseThrow().text()),
                        joined(passage.pieces(), PieceKind.REMOVED));
                assertEquals(
                        Tokens.even(passage.after().orElseThrow().text()), joined(passage.pieces(), PieceKind.ADDED));
            }
        }
    }

    @Property
    void every_passage_of_both_reports_is_told_once(
            @ForAll("any") AnnualReport before, @ForAll("any") AnnualReport after) {
        List<Passage> text = Comparison.between(before, after).text();
        assertEquals(
                counted(TextItem.of(before).stream().map(TextItem::place).toList()),
                counted(text.stream()
                        .flatMap(passage -> passage.before().stream())
                        .toList()));
        assertEquals(
                TextItem.of(after).stream().map(TextItem::place).toList(),
                text.stream().flatMap(passage -> passage.after().stream()).toList());
    }

    @Property
    void an_alignment_matches_equals_in_order_and_something_wherever_it_can(
            @ForAll("signs") List<String> first, @ForAll("signs") List<String> second) {
        int[] matches = Alignment.of(first, second, new Effort());
        int last = -1;
        int count = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                assertEquals(first.get(i), second.get(matches[i]));
                assertTrue(matches[i] > last);
                last = matches[i];
                count++;
            }
        }
        // What occurs once is an anchor, and may leave less than the best.
        assertTrue(count <= longestCommon(first, second));
        assertFalse(count == 0 && longestCommon(first, second) > 0);
    }

    private static int longestCommon(List<String> first, List<String> second) {
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = first.get(i).equals(second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length[0][0];
    }

    private static ChangeKind mirrored(ChangeKind kind) {
        return switch (kind) {
            case INCREASED -> ChangeKind.DECREASED;
            case DECREASED -> ChangeKind.INCREASED;
            case APPEARED -> ChangeKind.DISAPPEARED;
            case DISAPPEARED -> ChangeKind.APPEARED;
            case SAME, REMARKED, UNREADABLE, UNIT_UNKNOWN -> kind;
        };
    }

    private static void assertMirrors(AnnualReport before, AnnualReport after) {
        Comparison there = Comparison.between(before, after);
        Comparison back = Comparison.between(after, before);
        assertEquals(counted(there.text().stream().map(Passage::mirrored).toList()), counted(back.text()));
        assertEquals(there.onlyBefore(), back.onlyAfter());
        assertEquals(there.onlyAfter(), back.onlyBefore());
        assertEquals(ids(there.figures()), ids(back.figures()));
        for (int i = 0; i < there.figures().size(); i++) {
            FigureChange one = there.figures().get(i);
            FigureChange other = back.figures().get(i);
            assertEquals(mirrored(one.kind()), other.kind(), one.id());
            assertEquals(one.before(), other.after());
            assertEquals(one.row() + one.column(), other.row() + other.column());
            assertEquals(one.difference().map(BigDecimal::negate), other.difference());
            assertEquals(one.unit(), other.unit());
        }
        assertEquals(there.isEmpty(), back.isEmpty());
    }

    /** Some paragraphs gone, some new, some moved, and some words changed. */
    private static AnnualReport edited(AnnualReport report, Random random) {
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            List<String> paragraphs = new ArrayList<>();
            for (String text : section.paragraphs()) {
                switch (random.nextInt(6)) {
                    case 0 -> paragraphs.add(text.replace("政府", "机关").replace("1", "28"));
                    case 1 -> paragraphs.addAll(List.of("新增一段，说明本年度的变化情况。", text));
                    case 2 -> paragraphs.add(0, text);
                    case 3 -> {}
                    case 4 -> paragraphs.add(text.substring(text.length() / 3) + "另加半句");
                    default -> paragraphs.add(text);
                }
            }
            sections.add(new Section(section.key(), section.heading(), paragraphs));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(sections, random);
        }
        return report.withSections(sections);
    }

    private static Optional<BigDecimal> naive(Side side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : side.entries()) {
            if (entry.number().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(entry.number().get());
        }
        return Optional.of(sum);
    }

    private static String joined(List<Piece> pieces, PieceKind side) {
        return pieces.stream()
                .filter(piece -> piece.kind() == PieceKind.KEPT || piece.kind() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static <E> Map<E, Integer> counted(List<E> elements) {
        Map<E, Integer> counts = new HashMap<>();
        elements.forEach(element -> counts.merge(element, 1, Integer::sum));
        return counts;
    }

    private static List<String> ids(List<FigureChange> changes) {
        return changes.stream().map(FigureChange::id).toList();
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Arbitraries.oneOf(Reports.any(), Reports.sparse());
    }

    @Provide
    Arbitrary<AnnualReport> printed() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Entry::of),
                Arbitraries.just(Entry.blank()),
                Arbitraries.of("/", "—").map(org.gongkai.model.Unreadable::new));
    }

    @Provide
    Arbitrary<List<String>> signs() {
        return Arbitraries.of(Arrays.asList("甲", "乙", "丙")).list().ofMaxSize(14);
    }
}
