package org.gongkai.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.recognition.TypedEntry;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/**
 * 修改后的报告: the original with what was typed into its fields.
 *
 * @param original what was read
 * @param report what it says now
 * @param findings what reading says now: of the original, but for places that were typed anew, and of what was typed
 * @param changes in form order
 */
record Mended(Original original, AnnualReport report, Findings findings, List<Change> changes) {

    Mended {
        changes = List.copyOf(changes);
    }

    /** A report with nothing typed yet. */
    static Mended none(Original original, AnnualReport report) {
        return new Mended(original, report, original.read().findings(), List.of());
    }

    /**
     * Puts what was typed into its places. A field that still shows what it showed is left alone, so that an entry that
     * reading doubted keeps its finding; a blank field is a blank.
     *
     * @param typed texts by figure id; names that are no figure mean nothing
     */
    static Mended of(Original original, AnnualReport report, Map<String, String> typed) {
        AnnualReport mended = report;
        List<Change> changes = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        Set<String> anew = new HashSet<>();
        for (Figure figure : Templates.figures(report)) {
            String before = EntryText.of(report, figure);
            String text = typed.getOrDefault(figure.id(), before);
            if (asSent(text).equals(asSent(before))) {
                continue;
            }
            TypedEntry entry = TypedEntry.read(figure, text);
            if (!entry.entry().equals(figure.get(report))) {
                mended = figure.with(mended, entry.entry());
            }
            anew.add(figure.id());
            found.addAll(entry.findings().list());
            changes.add(new Change(
                    "r" + original.part() + "-" + figure.id(),
                    figure.describe(),
                    before,
                    EntryText.of(entry.entry(), figure.unit())));
        }
        Findings kept = original.read().findings().where(finding -> !isSettled(finding, anew));
        return new Mended(original, mended, kept.and(Findings.of(found)), changes);
    }

    /** What rules look at: the report as it is now, and where it came from. */
    ReadResult reading() {
        ReadResult read = original.read();
        return new ReadResult(Optional.of(report), findings, read.provenance(), read.document());
    }

    /** A finding of reading is settled once somebody has typed each figure that it is about. */
    private static boolean isSettled(Finding finding, Set<String> anew) {
        return finding.place().isPresent()
                && anew.contains(finding.place().get())
                && anew.containsAll(finding.places());
    }

    /** A text field has no line feeds, and pages no control characters and no halves of characters. */
    private static String asSent(String text) {
        StringBuilder sent = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && (c < 0xFFFD || c > 0xFFFF)
                        && Character.getType(c) != Character.SURROGATE)
                .forEach(sent::appendCodePoint);
        return sent.toString();
    }
}
