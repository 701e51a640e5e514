package org.gongkai.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;

/** The ids are public; they are written down here by hand, so that no change of a template can change them unseen. */
class FigureIdsTest {
    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicBenefitOrganization",
            "legalServiceInstitution",
            "otherOrganization",
            "total");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "otherOutcome", "pending", "total");
    private static final List<String> UP_TO_NOT_PROCESSED = List.of(
            "newlyReceived",
            "carriedIn",
            "outcomes.disclosed",
            "outcomes.partlyDisclosed",
            "outcomes.refused.stateSecret",
            "outcomes.refused.prohibitedByLaw",
            "outcomes.refused.securityAndStability",
            "outcomes.refused.thirdPartyRights",
            "outcomes.refused.internalAffairs",
            "outcomes.refused.processInformation",
            "outcomes.refused.enforcementCaseFile",
            "outcomes.refused.administrativeInquiry",
            "outcomes.unableToProvide.notHeld",
            "outcomes.unableToProvide.creationRequired",
            "outcomes.unableToProvide.stillUnclear",
            "outcomes.notProcessed.petitionOrComplaint",
            "outcomes.notProcessed.repeated",
            "outcomes.notProcessed.publication",
            "outcomes.notProcessed.excessive",
            "outcomes.notProcessed.confirmation");

    @Test
    void the_2019_form_has_the_figures_of_the_contract() {
        List<String> ids = new ArrayList<>();
        add(ids, "proactiveDisclosure.rules", "newlyMade", "newlyDisclosed", "totalDisclosed");
        add(ids, "proactiveDisclosure.normativeDocuments", "newlyMade", "newlyDisclosed", "totalDisclosed");
        add(ids, "proactiveDisclosure.licensing", "previousYearItems", "change", "decisions");
        add(ids, "proactiveDisclosure.otherExternalServices", "previousYearItems", "change", "decisions");
        add(ids, "proactiveDisclosure.penalties", "previousYearItems", "change", "decisions");
        add(ids, "proactiveDisclosure.compulsion", "previousYearItems", "change", "decisions");
        add(ids, "proactiveDisclosure.administrativeFees", "previousYearItems", "change");
        add(ids, "proactiveDisclosure.centralizedProcurement", "projects", "totalAmount");
        UP_TO_NOT_PROCESSED.forEach(row -> add(ids, "requests." + row, APPLICANTS));
        for (String row : List.of("outcomes.otherwiseHandled", "outcomes.total", "carriedOut")) {
            add(ids, "requests." + row, APPLICANTS);
        }
        disputes(ids);

        assertEquals(ids, ids(Revision.R2019));
        assertEquals(22 + 161 + 15, ids.size());
    }

    @Test
    void the_2021_form_has_the_figures_of_the_contract() {
        List<String> ids = new ArrayList<>();
        add(ids, "proactiveDisclosure.rules", "issued", "repealed", "inForce");
        add(ids, "proactiveDisclosure.normativeDocuments", "issued", "repealed", "inForce");
        add(ids, "proactiveDisclosure.licensing", "decisions");
        add(ids, "proactiveDisclosure.penalties", "decisions");
        add(ids, "proactiveDisclosure.compulsion", "decisions");
        add(ids, "proactiveDisclosure.administrativeFees", "amount");
        UP_TO_NOT_PROCESSED.forEach(row -> add(ids, "requests." + row, APPLICANTS));
        for (String row : List.of(
                "outcomes.otherwiseHandled.correctionOverdue",
                "outcomes.otherwiseHandled.feeOverdue",
                "outcomes.otherwiseHandled.other",
                "outcomes.total",
                "carriedOut")) {
            add(ids, "requests." + row, APPLICANTS);
        }
        disputes(ids);

        assertEquals(ids, ids(Revision.R2021));
        assertEquals(10 + 175 + 15, ids.size());
    }

    @Test
    void the_narrative_has_none() {
        assertEquals(List.of(), ids(Revision.NARRATIVE));
    }

    private static void disputes(List<String> ids) {
        add(ids, "disputes.reconsideration", RESULTS);
        add(ids, "disputes.directSuit", RESULTS);
        add(ids, "disputes.suitAfterReconsideration", RESULTS);
    }

    private static void add(List<String> ids, String row, String... columns) {
        add(ids, row, List.of(columns));
    }

    private static void add(List<String> ids, String row, List<String> columns) {
        columns.forEach(column -> ids.add(row + "." + column));
    }

    private static List<String> ids(Revision revision) {
        return Templates.of(revision).figures().stream().map(Figure::id).toList();
    }
}
