package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganKindTest {

    @ParameterizedTest
    @CsvSource({
        "舒城县人民政府, COUNTY_GOVERNMENT",
        "武汉市汉阳区人民政府, COUNTY_GOVERNMENT",
        "松阳县大东坝镇人民政府, TOWNSHIP",
        "硚口区宗关街道办事处, TOWNSHIP",
        "安顺市工业和信息化局, LOCAL_DEPARTMENT",
        "舒城县科学技术局, LOCAL_DEPARTMENT",
        "大名县市场监督管理局, LOCAL_DEPARTMENT",
        "江苏省人民政府, PROVINCIAL_GOVERNMENT",
        "广西壮族自治区人民政府, PROVINCIAL_GOVERNMENT",
        "上海市人民政府, PROVINCIAL_GOVERNMENT",
        "恩施土家族苗族自治州人民政府, CITY_GOVERNMENT"
    })
    void a_plain_name_tells_the_kind(String name, OrganKind kind) {
        assertEquals(Optional.of(kind), OrganKind.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宿迁市人民政府",
                "国家市场监督管理总局",
                "国家税务总局安康市税务局",
                "中国民用航空局",
                "海关总署",
                "教育部",
                "蒲纺工业园区管理委员会",
                "上海市人民政府办公厅",
                "市场监督管理局",
                ""
            })
    void any_other_name_leaves_it_open(String name) {
        assertEquals(Optional.empty(), OrganKind.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTY_GOVERNMENT", "TOWNSHIP", "LOCAL_DEPARTMENT"})
    void below_the_city_nobody_makes_rules(OrganKind kind) {
        assertFalse(kind.makesRules());
        assertTrue(OrganKind.CITY_GOVERNMENT.makesRules());
    }
}
