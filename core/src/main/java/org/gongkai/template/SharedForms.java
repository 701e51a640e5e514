package org.gongkai.template;

import static org.gongkai.template.TableForm.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Applicant;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.ByReviewResult;
import org.gongkai.model.Disputes;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.model.Requests;
import org.gongkai.model.ReviewResult;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/** What both revisions print alike: the titles of the sections, table 三 but for （六）, and table 四. */
final class SharedForms {
    private static final Label OUTCOMES = label("requests.outcomes", "三、本年度办理结果");
    private static final Label REFUSED = label("requests.outcomes.refused", "（三）不予公开");
    private static final Label UNABLE = label("requests.outcomes.unableToProvide", "（四）无法提供");
    private static final Label NOT_PROCESSED = label("requests.outcomes.notProcessed", "（五）不予处理");
    private static final Label OTHERWISE = label("requests.outcomes.otherwiseHandled", "（六）其他处理");

    private SharedForms() {}

    static List<SectionTitle> sections() {
        return List.of(
                title(SectionKey.OVERVIEW, "一、总体情况", "工作基本情况", "基本情况"),
                title(SectionKey.PROACTIVE_DISCLOSURE, "二、主动公开政府信息情况", "主动公开情况", "政府信息主动公开情况"),
                title(SectionKey.REQUESTS, "三、收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "收到和处理信息公开申请情况", "依申请公开政府信息情况"),
                title(
                        SectionKey.DISPUTES,
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                        "政府信息公开行政复议和行政诉讼情况",
                        "行政复议、行政诉讼情况"),
                title(
                        SectionKey.PROBLEMS_AND_IMPROVEMENTS,
                        "五、存在的主要问题及改进情况",
                        "政府信息公开工作存在的主要问题及改进情况",
                        "存在问题及改进情况",
                        "存在的问题及改进情况",
                        "存在的主要问题及改进措施",
                        "存在的主要问题和改进情况"),
                title(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "其他需要报告的情况", "需要报告的其他事项", "其他需要说明的事项"));
    }

    /** Table 三. The rows under （六） are the form's own. */
    static FormTable requests(Revision form, List<TableRow<Requests, ByApplicant>> otherwiseHandled) {
        List<TableRow<Requests, ByApplicant>> rows = new ArrayList<>();
        rows.add(TableRow.row(
                "newlyReceived", "一、本年新收政府信息公开申请数量", Requests::newlyReceived, Requests::withNewlyReceived));
        rows.add(TableRow.row("carriedIn", "二、上年结转政府信息公开申请数量", Requests::carriedIn, Requests::withCarriedIn));
        rows.add(outcome(Outcome.DISCLOSED, "（一）予以公开"));
        rows.add(outcome(Outcome.PARTLY_DISCLOSED, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）")
                .or("部分公开"));
        rows.add(outcome(Outcome.STATE_SECRET, "1.属于国家秘密", REFUSED));
        rows.add(outcome(Outcome.PROHIBITED_BY_LAW, "2.其他法律行政法规禁止公开", REFUSED));
        rows.add(outcome(Outcome.SECURITY_AND_STABILITY, "3.危及“三安全一稳定”", REFUSED));
        rows.add(outcome(Outcome.THIRD_PARTY_RIGHTS, "4.保护第三方合法权益", REFUSED));
        rows.add(outcome(Outcome.INTERNAL_AFFAIRS, "5.属于三类内部事务信息", REFUSED));
        rows.add(outcome(Outcome.PROCESS_INFORMATION, "6.属于四类过程性信息", REFUSED));
        rows.add(outcome(Outcome.ENFORCEMENT_CASE_FILE, "7.属于行政执法案卷", REFUSED));
        rows.add(outcome(Outcome.ADMINISTRATIVE_INQUIRY, "8.属于行政查询事项", REFUSED));
        rows.add(outcome(Outcome.NOT_HELD, "1.本机关不掌握相关政府信息", UNABLE));
        rows.add(outcome(Outcome.CREATION_REQUIRED, "2.没有现成信息需要另行制作", UNABLE));
        rows.add(outcome(Outcome.STILL_UNCLEAR, "3.补正后申请内容仍不明确", UNABLE));
        rows.add(outcome(Outcome.PETITION_OR_COMPLAINT, "1.信访举报投诉类申请", NOT_PROCESSED));
        rows.add(outcome(Outcome.REPEATED, "2.重复申请", NOT_PROCESSED));
        rows.add(outcome(Outcome.PUBLICATION, "3.要求提供公开出版物", NOT_PROCESSED));
        rows.add(outcome(Outcome.EXCESSIVE, "4.无正当理由大量反复申请", NOT_PROCESSED));
        rows.add(outcome(Outcome.CONFIRMATION, "5.要求行政机关确认或重新出具已获取信息", NOT_PROCESSED));
        rows.addAll(otherwiseHandled);
        rows.add(outcome(Outcome.TOTAL, "（七）总计"));
        rows.add(TableRow.row("carriedOut", "四、结转下年度继续办理", Requests::carriedOut, Requests::withCarriedOut));
        Lens<AnnualReport, Requests> table = Lens.of(AnnualReport::requests, AnnualReport::withRequests);
        return TableForm.of(SectionKey.REQUESTS, form, table)
                .block(
                        label("requests.note", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
                        applicants(),
                        rows,
                        entries -> requests(form, entries))
                .build(SharedForms::requestIdentities);
    }

    /** Table 三 of its entries in the order of the rows above, and of the applicants within each. */
    private static Requests requests(Revision form, Iterator<? extends Entry> entries) {
        ByApplicant newlyReceived = byApplicant(entries);
        ByApplicant carriedIn = byApplicant(entries);
        Map<Outcome, ByApplicant> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Requests.blank(form).outcomes().keySet()) {
            outcomes.put(outcome, byApplicant(entries));
        }
        return new Requests(newlyReceived, carriedIn, outcomes, byApplicant(entries));
    }

    private static ByApplicant byApplicant(Iterator<? extends Entry> entries) {
        return new ByApplicant(
                entries.next(),
                entries.next(),
                entries.next(),
                entries.next(),
                entries.next(),
                entries.next(),
                entries.next());
    }

    /** The 2019 form's one row （六）. */
    static List<TableRow<Requests, ByApplicant>> otherwiseHandledInOne() {
        return List.of(outcome(Outcome.OTHERWISE_HANDLED, "（六）其他处理"));
    }

    /** The 2021 form's three rows under （六）. */
    static List<TableRow<Requests, ByApplicant>> otherwiseHandledInThree() {
        return List.of(
                outcome(Outcome.CORRECTION_OVERDUE, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", OTHERWISE),
                outcome(Outcome.FEE_OVERDUE, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", OTHERWISE),
                outcome(Outcome.OTHER, "3.其他", OTHERWISE));
    }

    /** Table 四. */
    static FormTable disputes(Revision form) {
        Label reconsideration = label("disputes.reconsideration", "行政复议");
        Label suits = label("disputes.suits", "行政诉讼");
        Label direct = label("disputes.directSuit", "未经复议直接起诉");
        Label after = label("disputes.suitAfterReconsideration", "复议后起诉");
        List<TableColumn<Disputes>> all = new ArrayList<>();
        all.addAll(results(Lens.of(Disputes::reconsideration, Disputes::withReconsideration), reconsideration));
        all.addAll(results(Lens.of(Disputes::directSuit, Disputes::withDirectSuit), suits, direct));
        all.addAll(results(
                Lens.of(Disputes::suitAfterReconsideration, Disputes::withSuitAfterReconsideration), suits, after));
        Lens<AnnualReport, Disputes> table = Lens.of(AnnualReport::disputes, AnnualReport::withDisputes);
        return TableForm.of(SectionKey.DISPUTES, form, table).singleRow(all).build(SharedForms::disputeIdentities);
    }

    private static List<Identity> requestIdentities(FormTable table) {
        List<FormRow> rows = table.blocks().get(0).rows();
        List<Identity> identities = new ArrayList<>();
        List<FormColumn> columns = table.blocks().get(0).columns();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            String name = columns.get(column).label().text();
            List<Figure> figures =
                    rows.stream().map(row -> row.figures().get(column)).toList();
            int last = figures.size() - 1;
            identities.add(new Identity(
                    "T3-BALANCE", name, figures.subList(0, 2), List.of(figures.get(last - 1), figures.get(last))));
            identities.add(
                    new Identity("T3-RESULT-SUM", name, List.of(figures.get(last - 1)), figures.subList(2, last - 1)));
        }
        for (FormRow row : rows) {
            List<Figure> figures = row.figures();
            int last = figures.size() - 1;
            identities.add(new Identity(
                    "T3-ROW-TOTAL",
                    row.label().map(Label::text).orElse(""),
                    List.of(figures.get(last)),
                    figures.subList(0, last)));
        }
        return identities;
    }

    private static List<Identity> disputeIdentities(FormTable table) {
        List<Figure> figures = table.figures();
        List<String> rules = List.of("T4-SUM-RECON", "T4-SUM-DIRECT", "T4-SUM-AFTER");
        int width = ReviewResult.values().length;
        List<Identity> identities = new ArrayList<>();
        for (int group = 0; group < rules.size(); group++) {
            List<Figure> five = figures.subList(group * width, (group + 1) * width);
            identities.add(new Identity(
                    rules.get(group),
                    five.get(0).row().text(),
                    List.of(five.get(width - 1)),
                    five.subList(0, width - 1)));
        }
        return identities;
    }

    private static List<TableColumn<ByApplicant>> applicants() {
        Label all = label("requests.applicants", "申请人情况");
        Label legal = label("requests.legalPersons", "法人或其他组织");
        return columns(
                applicant(Applicant.NATURAL_PERSON, "自然人").under(all),
                applicant(Applicant.COMMERCIAL_ENTERPRISE, "商业企业").under(all, legal),
                applicant(Applicant.RESEARCH_INSTITUTION, "科研机构").under(all, legal),
                applicant(Applicant.PUBLIC_BENEFIT_ORGANIZATION, "社会公益组织").under(all, legal),
                applicant(Applicant.LEGAL_SERVICE_INSTITUTION, "法律服务机构").under(all, legal),
                applicant(Applicant.OTHER_ORGANIZATION, "其他").under(all, legal),
                applicant(Applicant.TOTAL, "总计").or("合计").under(all));
    }

    private static TableColumn<ByApplicant> applicant(Applicant applicant, String text) {
        return TableColumn.count(
                applicant.key(), text, row -> row.get(applicant), (row, entry) -> row.with(applicant, entry));
    }

    private static TableRow<Requests, ByApplicant> outcome(Outcome outcome, String text, Label... groups) {
        Label[] path = Stream.concat(Stream.of(OUTCOMES), Arrays.stream(groups)).toArray(Label[]::new);
        return TableRow.<Requests, ByApplicant>row(
                        "outcomes." + outcome.key(),
                        text,
                        table -> table.outcome(outcome),
                        (table, row) -> table.withOutcome(outcome, row))
                .under(path);
    }

    private static List<TableColumn<Disputes>> results(Lens<Disputes, ByReviewResult> group, Label... headers) {
        return List.of(
                result(group, ReviewResult.UPHELD, "结果维持", headers),
                result(group, ReviewResult.CORRECTED, "结果纠正", headers),
                result(group, ReviewResult.OTHER_OUTCOME, "其他结果", headers),
                result(group, ReviewResult.PENDING, "尚未审结", headers),
                result(group, ReviewResult.TOTAL, "总计", headers).or("合计"));
    }

    private static TableColumn<Disputes> result(
            Lens<Disputes, ByReviewResult> group, ReviewResult result, String text, Label... headers) {
        return TableColumn.<Disputes>count(
                        result.key(),
                        text,
                        table -> group.get(table).get(result),
                        (table, entry) -> group.with(table, group.get(table).with(result, entry)))
                .under(headers);
    }

    private static SectionTitle title(SectionKey key, String text, String... aliases) {
        return new SectionTitle(key, text, List.of(aliases));
    }

    private static Label label(String key, String text) {
        return new Label(key, text, List.of());
    }
}
