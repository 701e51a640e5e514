package org.gongkai.benchmarks;

import java.util.Map;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.ByReviewResult;
import org.gongkai.model.Count;
import org.gongkai.model.Disputes;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.model.Requests;

/** The sums of tables 三 and 四, added up as a program would that knows nothing but these. */
final class SumsByHand {
    private SumsByHand() {}

    /** Whether all sums are right. */
    static boolean areRight(AnnualReport report) {
        Disputes disputes = report.disputes();
        return requests(report.requests())
                && group(disputes.reconsideration())
                && group(disputes.directSuit())
                && group(disputes.suitAfterReconsideration());
    }

    private static boolean requests(Requests requests) {
        Columns outcomes = new Columns();
        boolean right = true;
        for (Map.Entry<Outcome, ByApplicant> row : requests.outcomes().entrySet()) {
            right &= row(row.getValue());
            if (row.getKey() != Outcome.TOTAL) {
                outcomes.add(row.getValue());
            }
        }
        Columns total = new Columns();
        total.add(requests.outcome(Outcome.TOTAL));
        Columns in = new Columns();
        in.add(requests.newlyReceived());
        in.add(requests.carriedIn());
        Columns out = new Columns();
        out.add(requests.outcome(Outcome.TOTAL));
        out.add(requests.carriedOut());
        return right
                && row(requests.newlyReceived())
                && row(requests.carriedIn())
                && row(requests.carriedOut())
                && outcomes.same(total)
                && in.same(out);
    }

    private static boolean row(ByApplicant row) {
        return count(row.naturalPerson())
                        + count(row.commercialEnterprise())
                        + count(row.researchInstitution())
                        + count(row.publicBenefitOrganization())
                        + count(row.legalServiceInstitution())
                        + count(row.otherOrganization())
                == count(row.total());
    }

    private static boolean group(ByReviewResult group) {
        return count(group.upheld()) + count(group.corrected()) + count(group.otherOutcome()) + count(group.pending())
                == count(group.total());
    }

    private static long count(Entry entry) {
        return entry instanceof Count count ? count.value() : Integer.MIN_VALUE;
    }

    /** Sums of the seven columns. */
    private static final class Columns {
        private long naturalPerson;
        private long commercialEnterprise;
        private long researchInstitution;
        private long publicBenefitOrganization;
        private long legalServiceInstitution;
        private long otherOrganization;
        private long total;

        void add(ByApplicant row) {
            naturalPerson += count(row.naturalPerson());
            commercialEnterprise += count(row.commercialEnterprise());
            researchInstitution += count(row.researchInstitution());
            publicBenefitOrganization += count(row.publicBenefitOrganization());
            legalServiceInstitution += count(row.legalServiceInstitution());
            otherOrganization += count(row.otherOrganization());
            total += count(row.total());
        }

        boolean same(Columns other) {
            return naturalPerson == other.naturalPerson
                    && commercialEnterprise == other.commercialEnterprise
                    && researchInstitution == other.researchInstitution
                    && publicBenefitOrganization == other.publicBenefitOrganization
                    && legalServiceInstitution == other.legalServiceInstitution
                    && otherOrganization == other.otherOrganization
                    && total == other.total;
        }
    }
}
