package org.gongkai.template;

import static org.gongkai.model.Revision.R2021;
import static org.gongkai.template.TableColumn.amount;
import static org.gongkai.template.TableColumn.count;
import static org.gongkai.template.TableForm.columns;
import static org.gongkai.template.TableForm.rows;
import static org.gongkai.template.TableRow.row;

import java.util.List;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Decisions;
import org.gongkai.model.Documents;
import org.gongkai.model.FeeAmount;
import org.gongkai.model.ProactiveDisclosure2021;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;

/**
 * 2021 form (国办公开办函〔2021〕30号), for report years from 2021 on. Read it next to the printed form: the order is the same.
 */
final class Template2021 {
    static final Template TEMPLATE = new Template(
            R2021,
            SharedForms.sections(),
            List.of(
                    proactiveDisclosure(),
                    SharedForms.requests(R2021, SharedForms.otherwiseHandledInThree()),
                    SharedForms.disputes(R2021)));

    private Template2021() {}

    private static FormTable proactiveDisclosure() {
        return TableForm.of(
                        SectionKey.PROACTIVE_DISCLOSURE,
                        R2021,
                        Lens.of(Template2021::table, AnnualReport::withProactiveDisclosure))
                .block(
                        1,
                        "第二十条第（一）项",
                        "信息内容",
                        columns(
                                count("issued", "本年制发件数", Documents::issued, Documents::withIssued)
                                        .or("本年度制发数", "本年制发数", "本年度制发件数", "本年制发数量"),
                                count("repealed", "本年废止件数", Documents::repealed, Documents::withRepealed)
                                        .or("本年废止数", "本年度废止件数", "本年废止数量"),
                                count("inForce", "现行有效件数", Documents::inForce, Documents::withInForce)
                                        .or("现行有效件", "现行有效数", "现行有效数量")),
                        rows(
                                row("rules", "规章", ProactiveDisclosure2021::rules, ProactiveDisclosure2021::withRules),
                                row(
                                                "normativeDocuments",
                                                "行政规范性文件",
                                                ProactiveDisclosure2021::normativeDocuments,
                                                ProactiveDisclosure2021::withNormativeDocuments)
                                        .or("规范性文件", "行政规范性档案")))
                .block(
                        5,
                        "第二十条第（五）项",
                        "信息内容",
                        decisions(),
                        rows(row(
                                "licensing",
                                "行政许可",
                                ProactiveDisclosure2021::licensing,
                                ProactiveDisclosure2021::withLicensing)))
                .block(
                        6,
                        "第二十条第（六）项",
                        "信息内容",
                        decisions(),
                        rows(
                                row(
                                        "penalties",
                                        "行政处罚",
                                        ProactiveDisclosure2021::penalties,
                                        ProactiveDisclosure2021::withPenalties),
                                row(
                                        "compulsion",
                                        "行政强制",
                                        ProactiveDisclosure2021::compulsion,
                                        ProactiveDisclosure2021::withCompulsion)))
                .block(
                        8,
                        "第二十条第（八）项",
                        "信息内容",
                        columns(amount("amount", "本年收费金额（单位：万元）", FeeAmount::amount, FeeAmount::withAmount)
                                .in(Unit.TEN_THOUSAND_YUAN)
                                .or("本年收费金额", "本年度收费金额")),
                        rows(row(
                                "administrativeFees",
                                "行政事业性收费",
                                ProactiveDisclosure2021::administrativeFees,
                                ProactiveDisclosure2021::withAdministrativeFees)))
                .build(table -> List.of());
    }

    private static List<TableColumn<Decisions>> decisions() {
        return columns(count("decisions", "本年处理决定数量", Decisions::decisions, Decisions::withDecisions)
                .or("本年度处理决定数量", "处理决定数量"));
    }

    private static ProactiveDisclosure2021 table(AnnualReport report) {
        if (report.proactiveDisclosure() instanceof ProactiveDisclosure2021 table) {
            return table;
        }
        throw new IllegalArgumentException(
                "table 二 follows form " + report.revision().key() + ", not 2021");
    }
}
