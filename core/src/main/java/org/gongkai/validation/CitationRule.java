package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;
import org.gongkai.wording.Compact;

/**
 * 所引通知与年度相符: 国办公开办函〔2019〕60号 for the report years 2019 and 2020, 国办公开办函〔2021〕30号 from 2021 on. Brackets and spaces may
 * be of any kind. Says nothing where the right notice is cited too.
 */
final class CitationRule extends CatalogueRule {
    private static final String AGENCY = "国办公开办函";
    private static final String NAME = "年度报告格式";

    /** A sentence that cites a notice about the form, and what is wrong with it. */
    private record Cited(Sentence sentence, Revision form, boolean byAnotherName) {}

    CitationRule() {
        super("D-CITATION", Severity.NOTE, "国办公开办函〔2019〕60号（试行，2019、2020年度）、〔2021〕30号（2021年度起）");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        OptionalInt year = subject.report().year();
        if (year.isEmpty()) {
            return;
        }
        Revision due = Revision.expectedFor(year.getAsInt());
        if (due == Revision.NARRATIVE) {
            return;
        }
        List<Cited> cited = new ArrayList<>();
        for (Sentence sentence : subject.sentences()) {
            String dense = Compact.of(sentence.text());
            cite(sentence, dense, Revision.R2019, "201960号", cited);
            cite(sentence, dense, Revision.R2021, "202130号", cited);
        }
        if (cited.stream().anyMatch(citation -> citation.form() == due && !citation.byAnotherName())) {
            return;
        }
        cited.stream().findFirst().ifPresent(citation -> {
            String key = citation.form() == due ? "name" : "year";
            findings.accept(subject.broken(this, citation.sentence().place())
                    .message(variant(key, year.getAsInt(), citation.sentence().quote(), notice(due)))
                    .build());
        });
    }

    private static void cite(Sentence sentence, String dense, Revision form, String number, List<Cited> cited) {
        int at = dense.indexOf(number);
        if (at > 0 && dense.startsWith(AGENCY, at - AGENCY.length())) {
            cited.add(new Cited(sentence, form, false));
        } else if (at > 0 && dense.lastIndexOf("国办", at) >= at - AGENCY.length() && isAboutTheForm(dense)) {
            cited.add(new Cited(sentence, form, true));
        } else if (form == Revision.R2019 && at < 0 && dense.contains(NAME + "试行")) {
            cited.add(new Cited(sentence, form, false));
        }
    }

    private static boolean isAboutTheForm(String dense) {
        return dense.contains("年度报告");
    }

    private static String notice(Revision form) {
        return switch (form) {
            case R2019 -> AGENCY + "〔2019〕60号";
            case R2021 -> AGENCY + "〔2021〕30号";
            case NARRATIVE -> "";
        };
    }
}
