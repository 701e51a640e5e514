package org.gongkai.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;

/** Which form table 二 and table 三 follow; real reports mix them. */
record Shape(Revision proactiveDisclosure, Revision requests) {
    static final Shape NARRATIVE = new Shape(Revision.NARRATIVE, Revision.NARRATIVE);

    private static final Shape ALL_2021 = new Shape(Revision.R2021, Revision.R2021);
    private static final Shape ALL_2019 = new Shape(Revision.R2019, Revision.R2019);
    private static final Shape NEW_THEN_OLD = new Shape(Revision.R2021, Revision.R2019);
    private static final Shape OLD_THEN_NEW = new Shape(Revision.R2019, Revision.R2021);

    static Arbitrary<Shape> form() {
        return Arbitraries.of(ALL_2021, ALL_2019, NEW_THEN_OLD, OLD_THEN_NEW);
    }

    static Arbitrary<Shape> any() {
        return Arbitraries.of(ALL_2021, ALL_2019, NEW_THEN_OLD, OLD_THEN_NEW, NARRATIVE);
    }

    AnnualReport blank() {
        AnnualReport report = AnnualReport.blank(proactiveDisclosure);
        return this.equals(NARRATIVE) ? report : report.withRequests(Requests.blank(requests));
    }
}
