package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.Scope;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/** Says what is double, left out, mixed or partial in what came in. */
final class RollupFindings {
    /** More names than these are a number. */
    private static final int MOST_NAMES = 5;

    private final Gathered gathered;
    private final List<Finding> findings = new ArrayList<>();

    RollupFindings(Gathered gathered) {
        this.gathered = gathered;
    }

    List<Finding> of(Totals totals) {
        gathered.organs().values().forEach(this::duplicate);
        gathered.skipped().forEach(this::skipped);
        scope();
        totals.holes().organs().forEach((gap, organs) -> hole(gap, organs, totals));
        return findings;
    }

    private void duplicate(Organ organ) {
        if (organ.isContradictory()) {
            findings.add(finding(
                            "H-DUPLICATE",
                            Severity.ERROR,
                            Message.of("H-DUPLICATE", organ.name(), organ.versionCount(), gathered.year()))
                    .build());
        } else if (organ.reportCount() > 1) {
            findings.add(finding(
                            "H-DUPLICATE",
                            Severity.NOTE,
                            Message.of("H-DUPLICATE.same", organ.name(), organ.reportCount(), gathered.year()))
                    .build());
        }
    }

    private void skipped(Skipped report, int count) {
        String year = report.year().isPresent() ? Integer.toString(report.year().getAsInt()) : "";
        String nameless = report.organ().isEmpty() ? ".nameless" : "";
        String variant = report.reason() == Skipped.Reason.OTHER_YEAR ? nameless : "";
        findings.add(finding(
                        "H-SKIPPED",
                        Severity.WARNING,
                        Message.of(
                                "H-SKIPPED." + report.reason().key() + variant,
                                report.organ(),
                                year,
                                gathered.year(),
                                count))
                .build());
    }

    private void scope() {
        List<String> own = new ArrayList<>();
        List<String> consolidated = new ArrayList<>();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Organ organ : gathered.organs().values()) {
            scopes.addAll(organ.scopes());
            if (organ.scopes().contains(Scope.OWN)) {
                own.add(organ.name());
            }
            if (organ.scopes().contains(Scope.CONSOLIDATED)) {
                consolidated.add(organ.name());
            }
        }
        if (scopes.size() > 1) {
            findings.add(finding(
                            "H-SCOPE",
                            Severity.WARNING,
                            Message.of(
                                    "H-SCOPE",
                                    namesZh(own),
                                    namesEn(own),
                                    namesZh(consolidated),
                                    namesEn(consolidated)))
                    .build());
        }
    }

    private void hole(Holes.Gap gap, List<String> organs, Totals totals) {
        boolean single = gap.places().size() == 1;
        String first = gap.places().get(0);
        String firstZh = totals.shape().figures().stream()
                .filter(figure -> figure.id().equals(first))
                .map(Figure::describe)
                .findFirst()
                .orElse(first);
        findings.add(finding(
                        gap.why().id(),
                        Severity.WARNING,
                        Message.of(
                                gap.why().id() + (single ? ".one" : ""),
                                table(gap.table()).zh(),
                                table(gap.table()).en(),
                                namesZh(organs),
                                namesEn(organs),
                                gap.places().size(),
                                firstZh,
                                first,
                                organs.size()))
                .place(single ? first : gap.table().key())
                .places(gap.places())
                .build());
    }

    static Finding.Builder finding(String id, Severity severity, Message message) {
        return Finding.builder()
                .id(id)
                .severity(severity)
                .outcome(Verdict.BROKEN)
                .message(message);
    }

    /** The name of a table of the form, as 表三. */
    static Message table(SectionKey table) {
        return Message.of("table." + table.key());
    }

    private static String namesZh(List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? shown + "等" + names.size() + "个机关" : shown;
    }

    private static String namesEn(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    /** The findings that a list of expected organs gives. */
    static List<Finding> expected(Map<String, String> expected, Map<String, String> came, int year) {
        List<Finding> findings = new ArrayList<>();
        expected.forEach((key, name) -> {
            if (!came.containsKey(key)) {
                findings.add(finding("H-MISSING", Severity.NOTE, Message.of("H-MISSING", name, year))
                        .basis("《中华人民共和国政府信息公开条例》第四十九条")
                        .build());
            }
        });
        came.forEach((key, name) -> {
            if (!expected.containsKey(key)) {
                findings.add(finding("H-UNLISTED", Severity.NOTE, Message.of("H-UNLISTED", name, year))
                        .build());
            }
        });
        return findings;
    }
}
