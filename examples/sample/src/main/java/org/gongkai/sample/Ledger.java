package org.gongkai.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Amount;
import org.gongkai.model.Applicant;
import org.gongkai.model.Entry;
import org.gongkai.model.ReviewResult;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;

/**
 * 台账: the figures of an organ in a year, which keep all identities and follow from those of the year before.
 *
 * @param seed of the whole set
 * @param number of the organ
 */
record Ledger(long seed, long number, Organ organ, int year) {
    private static final int FIRST_YEAR = 2019;
    private static final int SECOND_FORM = 2021;
    private static final int[] APPLICANTS = {80, 12, 1, 2, 2, 3};

    /** The entries of a table, in form order. */
    List<Entry> entries(FormTable table) {
        Map<String, Entry> entries = new HashMap<>();
        switch (table.key()) {
            case REQUESTS -> requests(table, entries);
            case DISPUTES -> disputes(entries);
            default -> disclosure(entries);
        }
        return table.figures().stream()
                .map(figure -> entries.getOrDefault(figure.id(), Entry.of(0)))
                .toList();
    }

    private void requests(FormTable table, Map<String, Entry> entries) {
        long[] received = received(year);
        long[] in = carriedOut(year - 1);
        long[] out = carriedOut(year);
        List<String> leaves = new ArrayList<>();
        for (Figure figure : table.figures()) {
            String row = row(figure);
            if (row.startsWith("requests.outcomes.") && !row.endsWith(".total") && !leaves.contains(row)) {
                leaves.add(row);
            }
        }
        Map<String, long[]> rows = new HashMap<>();
        rows.put("requests.newlyReceived", received);
        rows.put("requests.carriedIn", in);
        rows.put("requests.carriedOut", out);
        long[] handled = new long[APPLICANTS.length];
        for (int i = 0; i < handled.length; i++) {
            handled[i] = received[i] + in[i] - out[i];
            share(handled[i], i, leaves, rows);
        }
        rows.put("requests.outcomes.total", handled);
        List<Applicant> columns = List.of(Applicant.values());
        rows.forEach((row, counts) -> {
            long sum = 0;
            for (int i = 0; i < counts.length; i++) {
                entries.put(row + "." + columns.get(i).key(), Entry.of(counts[i]));
                sum += counts[i];
            }
            entries.put(row + ".total", Entry.of(sum));
        });
    }

    /** What was handled for one kind of applicant, shared out over the outcomes: most of it over a few. */
    private void share(long handled, int column, List<String> leaves, Map<String, long[]> rows) {
        Chance chance = Chance.of(seed, "outcomes", number, year, column);
        long rest = handled;
        for (int draw = 0; rest > 0; draw++) {
            int leaf = chance.weighted(45, 10, 45);
            int at = leaf < 2 ? leaf : 2 + chance.below(leaves.size() - 2);
            long part = draw > 20 ? rest : Math.min(rest, 1 + chance.about(rest));
            rows.computeIfAbsent(leaves.get(at), row -> new long[APPLICANTS.length])[column] += part;
            rest -= part;
        }
    }

    private long[] received(int of) {
        Chance chance = Chance.of(seed, "received", number, of);
        long sum = chance.percent(30) && organ.size() < 10 ? 0 : chance.about(organ.size());
        long[] counts = split(sum, chance);
        long[] out = carriedOut(of);
        long[] in = carriedOut(of - 1);
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.max(counts[i], out[i] - in[i]);
        }
        return counts;
    }

    private long[] carriedOut(int of) {
        Chance chance = Chance.of(seed, "carriedOut", number, of);
        return split(chance.percent(60) ? 0 : chance.about(1 + organ.size() / 20), chance);
    }

    private static long[] split(long sum, Chance chance) {
        long[] counts = new long[APPLICANTS.length];
        long rest = sum;
        for (int draw = 0; rest > 0; draw++) {
            long part = draw > 12 ? rest : Math.max(1, rest / 3);
            counts[chance.weighted(APPLICANTS)] += part;
            rest -= part;
        }
        return counts;
    }

    private void disputes(Map<String, Entry> entries) {
        Chance chance = Chance.of(seed, "disputes", number, year);
        for (String group : List.of("reconsideration", "directSuit", "suitAfterReconsideration")) {
            long sum = 0;
            for (ReviewResult result : ReviewResult.values()) {
                if (result != ReviewResult.TOTAL) {
                    long cases = chance.percent(70) ? 0 : chance.about(1 + organ.size() / 50);
                    entries.put("disputes." + group + "." + result.key(), Entry.of(cases));
                    sum += cases;
                }
            }
            entries.put("disputes." + group + ".total", Entry.of(sum));
        }
    }

    private void disclosure(Map<String, Entry> entries) {
        Chance chance = Chance.of(seed, "disclosure", number, year);
        if (year < SECOND_FORM) {
            earlier(chance, entries);
        } else {
            long inForce = documents("older", FIRST_YEAR);
            for (int past = SECOND_FORM; past <= year; past++) {
                long issued = documents("issued", past);
                long repealed = Math.min(documents("repealed", past), inForce);
                inForce += issued - repealed;
                put(entries, "normativeDocuments.issued", issued);
                put(entries, "normativeDocuments.repealed", repealed);
            }
            put(entries, "normativeDocuments.inForce", inForce);
            for (String power : List.of("licensing", "penalties", "compulsion")) {
                put(entries, power + ".decisions", chance.percent(40) ? 0 : chance.about(organ.size() * 10));
            }
            entries.put(
                    "proactiveDisclosure.administrativeFees.amount",
                    Amount.of(
                            chance.percent(70) ? BigDecimal.ZERO : BigDecimal.valueOf(chance.about(90_000_000), 4),
                            Unit.TEN_THOUSAND_YUAN));
        }
    }

    private void earlier(Chance chance, Map<String, Entry> entries) {
        long made = documents("made", year);
        put(entries, "normativeDocuments.newlyMade", made);
        put(entries, "normativeDocuments.newlyDisclosed", made);
        put(entries, "normativeDocuments.totalDisclosed", made + documents("older", FIRST_YEAR));
        for (String power : List.of("licensing", "otherExternalServices", "penalties", "compulsion")) {
            long items = chance.about(40);
            put(entries, power + ".previousYearItems", items);
            put(entries, power + ".change", chance.percent(60) ? 0 : chance.below(5) - Math.min(items, 2));
            put(entries, power + ".decisions", items < 3 || chance.percent(40) ? 0 : chance.about(organ.size() * 10));
        }
        put(entries, "administrativeFees.previousYearItems", chance.below(4));
        boolean bought = chance.percent(60);
        put(entries, "centralizedProcurement.projects", bought ? 1 + chance.below(30) : 0);
        Entry amount = bought
                ? Amount.of(BigDecimal.valueOf(10_000 + chance.about(9_000_000)), Unit.YUAN)
                : Amount.withoutUnit(BigDecimal.ZERO);
        entries.put("proactiveDisclosure.centralizedProcurement.totalAmount", amount);
    }

    private long documents(String kind, int of) {
        Chance chance = Chance.of(seed, kind, number, of);
        return chance.percent(50) ? 0 : chance.about(12);
    }

    private static void put(Map<String, Entry> entries, String row, long count) {
        entries.put("proactiveDisclosure." + row, Entry.of(count));
    }

    private static String row(Figure figure) {
        return figure.id().substring(0, figure.id().lastIndexOf('.'));
    }
}
