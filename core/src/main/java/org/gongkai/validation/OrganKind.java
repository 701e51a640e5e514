package org.gongkai.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 行政机关类别: what kind of organ reports, as far as rules need to know. Source: 中华人民共和国立法法, articles 91 and 93. */
public enum OrganKind {
    /** 国务院部门: ministries, commissions and the like. */
    STATE_COUNCIL_DEPARTMENT(true),
    /** 省、自治区、直辖市人民政府. */
    PROVINCIAL_GOVERNMENT(true),
    /** 设区的市、自治州人民政府, and the few prefecture-level cities without districts. */
    CITY_GOVERNMENT(true),
    /** 县、自治县、旗、不设区的市、市辖区人民政府. */
    COUNTY_GOVERNMENT(false),
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP(false),
    /** 地方各级人民政府的部门, of whatever level. */
    LOCAL_DEPARTMENT(false);

    private static final Set<String> MUNICIPALITIES = Set.of("北京市人民政府", "天津市人民政府", "上海市人民政府", "重庆市人民政府");
    private static final String DIVISIONS = "省县区市州盟旗";
    private static final List<String> DEPARTMENTS = List.of("局", "厅", "委员会");
    /** What ends like a department and may be none. */
    private static final List<String> OTHERS = List.of("总局", "办公厅", "管理委员会", "管委会", "村民委员会", "居民委员会", "工作委员会");

    private final boolean makesRules;

    OrganKind(boolean makesRules) {
        this.makesRules = makesRules;
    }

    /** Whether an organ of this kind may make 规章. */
    public boolean makesRules() {
        return makesRules;
    }

    /**
     * The kind that a name leaves no doubt about; empty for any other. {@code 某市人民政府} is left open, as it may be a city
     * with districts or one of county level; so is every name that begins as a central organ's does.
     */
    public static Optional<OrganKind> ofName(String name) {
        Objects.requireNonNull(name, "name");
        String organ = name.strip();
        if (organ.startsWith("国家") || organ.startsWith("国务院") || organ.startsWith("中国") || organ.startsWith("中华")) {
            return Optional.empty();
        }
        if (organ.endsWith("省人民政府") || organ.endsWith("自治区人民政府") || MUNICIPALITIES.contains(organ)) {
            return Optional.of(PROVINCIAL_GOVERNMENT);
        }
        if (organ.endsWith("自治州人民政府")) {
            return Optional.of(CITY_GOVERNMENT);
        }
        if (organ.endsWith("镇人民政府") || organ.endsWith("乡人民政府") || organ.endsWith("街道办事处")) {
            return Optional.of(TOWNSHIP);
        }
        if (organ.endsWith("县人民政府") || organ.endsWith("区人民政府") || organ.endsWith("旗人民政府")) {
            return Optional.of(COUNTY_GOVERNMENT);
        }
        return isDepartment(organ) ? Optional.of(LOCAL_DEPARTMENT) : Optional.empty();
    }

    /** {@code 某县某局}, {@code 某省某厅}, {@code 某市某委员会}: a department, with the division it belongs to before it. */
    private static boolean isDepartment(String organ) {
        String kind = DEPARTMENTS.stream().filter(organ::endsWith).findFirst().orElse("");
        if (kind.isEmpty() || OTHERS.stream().anyMatch(organ::endsWith)) {
            return false;
        }
        for (int i = 1; i < organ.length() - kind.length() - 1; i++) {
            if ((DIVISIONS.indexOf(organ.charAt(i)) >= 0 && !organ.startsWith("市场", i))) {
                return true;
            }
        }
        return false;
    }
}
