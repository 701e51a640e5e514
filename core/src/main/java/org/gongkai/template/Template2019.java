package org.gongkai.template;

import static org.gongkai.model.Revision.R2019;
import static org.gongkai.template.TableColumn.amount;
import static org.gongkai.template.TableColumn.change;
import static org.gongkai.template.TableColumn.count;
import static org.gongkai.template.TableForm.columns;
import static org.gongkai.template.TableForm.rows;
import static org.gongkai.template.TableRow.row;

import java.util.List;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.FeeItems;
import org.gongkai.model.MadeAndDisclosed;
import org.gongkai.model.PowerItems;
import org.gongkai.model.ProactiveDisclosure2019;
import org.gongkai.model.Procurement;
import org.gongkai.model.SectionKey;

/**
 * 2019 form (国办公开办函〔2019〕60号), for the report years 2019 and 2020. Read it next to the printed form: the order is the
 * same.
 */
final class Template2019 {
    static final Template TEMPLATE = new Template(
            R2019,
            SharedForms.sections(),
            List.of(
                    proactiveDisclosure(),
                    SharedForms.requests(R2019, SharedForms.otherwiseHandledInOne()),
                    SharedForms.disputes(R2019)));

    private Template2019() {}

    private static FormTable proactiveDisclosure() {
        return TableForm.of(
                        SectionKey.PROACTIVE_DISCLOSURE,
                        R2019,
                        Lens.of(Template2019::table, AnnualReport::withProactiveDisclosure))
                .block(
                        1,
                        "第二十条第（一）项",
                        "信息内容",
                        columns(
                                count(
                                                "newlyMade",
                                                "本年新制作数量",
                                                MadeAndDisclosed::newlyMade,
                                                MadeAndDisclosed::withNewlyMade)
                                        .or("本年度新制作数量", "本年新制作数"),
                                count(
                                                "newlyDisclosed",
                                                "本年新公开数量",
                                                MadeAndDisclosed::newlyDisclosed,
                                                MadeAndDisclosed::withNewlyDisclosed)
                                        .or("本年度新公开数量", "本年新公开数"),
                                count(
                                                "totalDisclosed",
                                                "对外公开总数量",
                                                MadeAndDisclosed::totalDisclosed,
                                                MadeAndDisclosed::withTotalDisclosed)
                                        .or("对外公开总数")),
                        rows(
                                row("rules", "规章", ProactiveDisclosure2019::rules, ProactiveDisclosure2019::withRules),
                                row(
                                                "normativeDocuments",
                                                "规范性文件",
                                                ProactiveDisclosure2019::normativeDocuments,
                                                ProactiveDisclosure2019::withNormativeDocuments)
                                        .or("行政规范性文件", "规范性档案")))
                .block(
                        5,
                        "第二十条第（五）项",
                        "信息内容",
                        powerItems(),
                        rows(
                                row(
                                        "licensing",
                                        "行政许可",
                                        ProactiveDisclosure2019::licensing,
                                        ProactiveDisclosure2019::withLicensing),
                                row(
                                        "otherExternalServices",
                                        "其他对外管理服务事项",
                                        ProactiveDisclosure2019::otherExternalServices,
                                        ProactiveDisclosure2019::withOtherExternalServices)))
                .block(
                        6,
                        "第二十条第（六）项",
                        "信息内容",
                        powerItems(),
                        rows(
                                row(
                                        "penalties",
                                        "行政处罚",
                                        ProactiveDisclosure2019::penalties,
                                        ProactiveDisclosure2019::withPenalties),
                                row(
                                        "compulsion",
                                        "行政强制",
                                        ProactiveDisclosure2019::compulsion,
                                        ProactiveDisclosure2019::withCompulsion)))
                .block(
                        8,
                        "第二十条第（八）项",
                        "信息内容",
                        columns(
                                count(
                                                "previousYearItems",
                                                "上一年项目数量",
                                                FeeItems::previousYearItems,
                                                FeeItems::withPreviousYearItems)
                                        .or("上年项目数量", "上一年度项目数量"),
                                change("change", "本年增/减", FeeItems::change, FeeItems::withChange)
                                        .or("本年度增/减")),
                        rows(row(
                                "administrativeFees",
                                "行政事业性收费",
                                ProactiveDisclosure2019::administrativeFees,
                                ProactiveDisclosure2019::withAdministrativeFees)))
                .block(
                        9,
                        "第二十条第（九）项",
                        "信息内容",
                        columns(
                                count("projects", "采购项目数量", Procurement::projects, Procurement::withProjects)
                                        .or("采购项目数"),
                                amount("totalAmount", "采购总金额", Procurement::totalAmount, Procurement::withTotalAmount)
                                        .or("采购金额")),
                        rows(row(
                                "centralizedProcurement",
                                "政府集中采购",
                                ProactiveDisclosure2019::centralizedProcurement,
                                ProactiveDisclosure2019::withCentralizedProcurement)))
                .build(table -> List.of());
    }

    private static List<TableColumn<PowerItems>> powerItems() {
        return columns(
                count("previousYearItems", "上一年项目数量", PowerItems::previousYearItems, PowerItems::withPreviousYearItems)
                        .or("上年项目数量", "上一年度项目数量"),
                change("change", "本年增/减", PowerItems::change, PowerItems::withChange)
                        .or("本年度增/减"),
                count("decisions", "处理决定数量", PowerItems::decisions, PowerItems::withDecisions)
                        .or("处理决定数"));
    }

    private static ProactiveDisclosure2019 table(AnnualReport report) {
        if (report.proactiveDisclosure() instanceof ProactiveDisclosure2019 table) {
            return table;
        }
        throw new IllegalArgumentException(
                "table 二 follows form " + report.revision().key() + ", not 2019");
    }
}
