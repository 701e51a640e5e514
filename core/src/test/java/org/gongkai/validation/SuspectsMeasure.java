package org.gongkai.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/**
 * How often the changed places are found, over made-up reports; the same seed gives the same figures.
 *
 * @param reports how many reports were made
 * @param alarms clean reports with an error
 * @param one changes of one place in table 三, then how many were noticed, and first suspect at every finding about them
 * @param four changes of one place in table 四, then how many were noticed, and among the suspects
 * @param two changes of two places, then how many were noticed, and how many have both among the suspects
 */
record SuspectsMeasure(int reports, int alarms, List<Integer> one, List<Integer> four, List<Integer> two) {

    static SuspectsMeasure of(int reports, long seed) {
        Random random = new Random(seed);
        int alarms = 0;
        int[] one = new int[3];
        int[] four = new int[3];
        int[] two = new int[3];
        for (int i = 0; i < reports; i++) {
            AnnualReport clean = MadeUp.clean(random);
            alarms += errors(clean).isEmpty() ? 0 : 1;
            List<Figure> figures = MadeUp.figures(clean);
            Figure first = figures.get(random.nextInt(figures.size()));
            Figure second = figures.get(random.nextInt(figures.size()));
            AnnualReport spoilt = changed(clean, first, random);
            Findings found = errors(spoilt);
            boolean three = first.table() == SectionKey.REQUESTS;
            count(
                    three ? one : four,
                    !found.isEmpty(),
                    three ? isFirst(found, first.id()) : suspects(found).contains(first.id()));
            if (second != first) {
                Findings both = errors(changed(spoilt, second, random));
                count(two, !both.isEmpty(), suspects(both).containsAll(List.of(first.id(), second.id())));
            }
        }
        return new SuspectsMeasure(reports, alarms, list(one), list(four), list(two));
    }

    private static void count(int[] counts, boolean noticed, boolean found) {
        counts[0]++;
        counts[1] += noticed ? 1 : 0;
        counts[2] += found ? 1 : 0;
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static AnnualReport changed(AnnualReport report, Figure figure, Random random) {
        long value = figure.get(report).count().orElseThrow();
        return figure.with(report, Entry.of(MadeUp.changed(value, random)));
    }

    private static Findings errors(AnnualReport report) {
        return RuleSet.standard().check(report).atLeast(Severity.ERROR);
    }

    private static boolean isFirst(Findings findings, String place) {
        return findings.stream()
                .allMatch(finding -> !finding.suspects().isEmpty()
                        && finding.suspects().get(0).place().equals(place));
    }

    private static Set<String> suspects(Findings findings) {
        Set<String> places = new HashSet<>();
        for (Finding finding : findings) {
            finding.suspects().stream().map(Suspect::place).forEach(places::add);
        }
        return places;
    }

    @Override
    public String toString() {
        return reports + " reports, " + alarms + " false alarms; one change in 三: noticed " + share(one, 1)
                + ", first suspect " + share(one, 2) + "; in 四: noticed " + share(four, 1) + ", among the suspects "
                + share(four, 2) + "; two changes: noticed " + share(two, 1) + ", both among the suspects "
                + share(two, 2);
    }

    private static String share(List<Integer> counts, int which) {
        return counts.get(which) + "/" + counts.get(0);
    }

    /** Prints the figures; the arguments are the number of reports and the seed. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        System.out.println(of(Integer.parseInt(args[0]), Long.parseLong(args[1])));
    }
}
