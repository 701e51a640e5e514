package org.gongkai.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Identity;
import org.gongkai.template.Templates;

/**
 * Clean tables 三 and 四 of organs from a village office with hardly a request to a city of thousands, and changes to
 * them.
 */
final class MadeUp {
    private static final int[] SIZES = {2, 10, 40, 200, 3_000};

    private MadeUp() {}

    /** A report whose every identity holds; most places are 0, as on real pages. */
    static AnnualReport clean(Random random) {
        AnnualReport form = random.nextBoolean() ? SampleReports.full2019() : SampleReports.full2021();
        int most = SIZES[random.nextInt(SIZES.length)];
        int filled = 1 + random.nextInt(10);
        Map<String, Long> numbers = new HashMap<>();
        for (Figure figure : figures(form)) {
            boolean zero = random.nextInt(10) >= filled;
            numbers.put(figure.id(), zero ? 0L : (long) random.nextInt(1 + random.nextInt(most)));
        }
        for (String rule : List.of("T3-RESULT-SUM", "T3-BALANCE", "T3-ROW-TOTAL", "T4-SUM")) {
            Templates.identities(form)
                    .filter(identity -> identity.rule().startsWith(rule))
                    .forEach(identity -> settle(identity, numbers));
        }
        return with(form, numbers);
    }

    /** Places of tables 三 and 四. */
    static List<Figure> figures(AnnualReport report) {
        return Templates.figures(report).stream()
                .filter(figure -> figure.table() != SectionKey.PROACTIVE_DISCLOSURE)
                .toList();
    }

    /** Another number in a place: near, far, with a slip of the pen, rarely negative or too long for a count. */
    static long changed(long value, Random random) {
        long changed = switch (random.nextInt(6)) {
            case 0 -> value + 1 + random.nextInt(3);
            case 1 -> Math.max(0, value - 1 - random.nextInt(3));
            case 2 -> value * 10 + random.nextInt(10);
            case 3 -> value / 10;
            case 4 -> random.nextInt(1 + random.nextInt(2_000));
            default -> random.nextInt(20) == 0 ? -value : random.nextInt(10);
        };
        return changed == value ? value + 1 : changed;
    }

    /** Garbage in every place. */
    static AnnualReport garbage(Random random) {
        AnnualReport form = random.nextBoolean() ? SampleReports.full2019() : SampleReports.full2021();
        Map<String, Long> numbers = new HashMap<>();
        figures(form).forEach(figure -> numbers.put(figure.id(), (long) random.nextInt(30)));
        return with(form, numbers);
    }

    static AnnualReport with(AnnualReport form, Map<String, Long> numbers) {
        AnnualReport report = form;
        for (FormTable table : Templates.tables(form)) {
            if (table.key() != SectionKey.PROACTIVE_DISCLOSURE) {
                List<Entry> entries = new ArrayList<>();
                for (Figure figure : table.figures()) {
                    Long number = numbers.get(figure.id());
                    entries.add(number == null ? figure.get(form) : Entry.of(number));
                }
                report = table.fill(report, entries);
            }
        }
        return report;
    }

    /** The year before, with what this one took over. */
    static AnnualReport before(AnnualReport report, Random random) {
        AnnualReport year = clean(random);
        while (year.revision() != report.revision()) {
            year = clean(random);
        }
        return year.withYear(report.year().orElseThrow() - 1)
                .withRequests(year.requests().withCarriedOut(report.requests().carriedIn()));
    }

    private static void settle(Identity identity, Map<String, Long> numbers) {
        long sum = identity.right().stream()
                .mapToLong(term -> numbers.get(term.id()))
                .sum();
        if (identity.left().size() == 1) {
            numbers.put(identity.left().get(0).id(), sum);
        } else {
            long in = Math.min(sum, numbers.getOrDefault(identity.left().get(1).id(), 0L));
            numbers.put(identity.left().get(1).id(), in);
            numbers.put(identity.left().get(0).id(), sum - in);
        }
    }
}
