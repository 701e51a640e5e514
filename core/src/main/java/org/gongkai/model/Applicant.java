package org.gongkai.model;

/** 申请人情况: the seven columns of table 三, in the order of the form. */
public enum Applicant {
    /** 自然人. */
    NATURAL_PERSON("naturalPerson"),
    /** 法人或其他组织 · 商业企业. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise"),
    /** 法人或其他组织 · 科研机构. */
    RESEARCH_INSTITUTION("researchInstitution"),
    /** 法人或其他组织 · 社会公益组织. */
    PUBLIC_BENEFIT_ORGANIZATION("publicBenefitOrganization"),
    /** 法人或其他组织 · 法律服务机构. */
    LEGAL_SERVICE_INSTITUTION("legalServiceInstitution"),
    /** 法人或其他组织 · 其他. */
    OTHER_ORGANIZATION("otherOrganization"),
    /** 总计: the sum of the six before. */
    TOTAL("total");

    private final String key;

    Applicant(String key) {
        this.key = key;
    }

    /** The last part of the figure id, as in {@code requests.carriedIn.naturalPerson}. */
    public String key() {
        return key;
    }
}
