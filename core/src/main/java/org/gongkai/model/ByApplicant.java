package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 一行申请人数据: one row of table 三, by kind of applicant.
 *
 * <p>Each entry may be blank. Unit: 件. The sum is not enforced here; {@code T3-ROW-TOTAL} checks it.
 *
 * @param naturalPerson 自然人
 * @param commercialEnterprise 商业企业
 * @param researchInstitution 科研机构
 * @param publicBenefitOrganization 社会公益组织
 * @param legalServiceInstitution 法律服务机构
 * @param otherOrganization 其他
 * @param total 总计
 */
@Value.Builder
public record ByApplicant(
        Entry naturalPerson,
        Entry commercialEnterprise,
        Entry researchInstitution,
        Entry publicBenefitOrganization,
        Entry legalServiceInstitution,
        Entry otherOrganization,
        Entry total)
        implements WithByApplicant {

    private static final ByApplicant BLANK = all(Entry.blank());

    /** Throws {@link NullPointerException} naming the missing column. */
    public ByApplicant {
        Objects.requireNonNull(naturalPerson, "naturalPerson");
        Objects.requireNonNull(commercialEnterprise, "commercialEnterprise");
        Objects.requireNonNull(researchInstitution, "researchInstitution");
        Objects.requireNonNull(publicBenefitOrganization, "publicBenefitOrganization");
        Objects.requireNonNull(legalServiceInstitution, "legalServiceInstitution");
        Objects.requireNonNull(otherOrganization, "otherOrganization");
        Objects.requireNonNull(total, "total");
    }

    /** The row with every place blank. */
    public static ByApplicant blank() {
        return BLANK;
    }

    /** The row with the same entry in every place. */
    public static ByApplicant all(Entry entry) {
        return new ByApplicant(entry, entry, entry, entry, entry, entry, entry);
    }

    /** A builder; every column is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The entry of one column. */
    public Entry get(Applicant applicant) {
        return switch (applicant) {
            case NATURAL_PERSON -> naturalPerson;
            case COMMERCIAL_ENTERPRISE -> commercialEnterprise;
            case RESEARCH_INSTITUTION -> researchInstitution;
            case PUBLIC_BENEFIT_ORGANIZATION -> publicBenefitOrganization;
            case LEGAL_SERVICE_INSTITUTION -> legalServiceInstitution;
            case OTHER_ORGANIZATION -> otherOrganization;
            case TOTAL -> total;
        };
    }

    /** A copy with one column replaced. */
    public ByApplicant with(Applicant applicant, Entry entry) {
        return switch (applicant) {
            case NATURAL_PERSON -> withNaturalPerson(entry);
            case COMMERCIAL_ENTERPRISE -> withCommercialEnterprise(entry);
            case RESEARCH_INSTITUTION -> withResearchInstitution(entry);
            case PUBLIC_BENEFIT_ORGANIZATION -> withPublicBenefitOrganization(entry);
            case LEGAL_SERVICE_INSTITUTION -> withLegalServiceInstitution(entry);
            case OTHER_ORGANIZATION -> withOtherOrganization(entry);
            case TOTAL -> withTotal(entry);
        };
    }

    /** Builds a row; {@code build()} names the columns still missing. */
    public static final class Builder extends ByApplicantBuilder {
        Builder() {}
    }
}
