package org.gongkai.validation;

import java.util.List;
import java.util.Random;

/** Sentences as reports have them, with a place for the number, and others that must not be taken for them. */
final class Wordings {
    private static final String NEW = "requests.newlyReceived.total";
    private static final String IN = "requests.carriedIn.total";
    private static final String DOCUMENTS = "proactiveDisclosure.normativeDocuments.";

    /**
     * One thing to tell, and ways to say it.
     *
     * @param rule the rule that checks it
     * @param figures what adds up to the number
     * @param ways {@code {n}} for the number, {@code {y}}, {@code {b}}, {@code {a}} for this year, the one before and
     *     the one after
     */
    record Line(String rule, List<String> figures, List<String> ways) {
        String words(int year, Random random) {
            return ways.get(random.nextInt(ways.size()))
                    .replace("{y}", Integer.toString(year))
                    .replace("{b}", Integer.toString(year - 1))
                    .replace("{a}", Integer.toString(year + 1));
        }
    }

    static final List<Line> LINES = List.of(
            new Line(
                    "N-RECEIVED",
                    List.of(NEW),
                    List.of(
                            "{y}年共收到政府信息公开申请{n}件",
                            "本年度新收政府信息公开申请{n}份",
                            "依申请公开方面，全年共受理{n}件",
                            "年内接到{n}件政府信息公开申请，均依法办理",
                            "{y}年度，公民、法人和其他组织通过信函、网络等方式提出申请，共收到依申请公开{n}件")),
            new Line("N-RECEIVED", List.of(NEW, IN), List.of("{y}年办理政府信息公开申请{n}件", "全年受理政府信息公开申请{n}宗")),
            new Line(
                    "N-CARRY",
                    List.of(IN),
                    List.of("上年结转政府信息公开申请{n}件", "{b}年结转依申请公开{n}件", "上一年度结转本年度办理的政府信息公开申请为{n}件")),
            new Line(
                    "N-ANSWERED",
                    List.of("requests.outcomes.total.total"),
                    List.of("已答复政府信息公开申请{n}件", "{y}年共办结依申请公开{n}件", "截至{y}年12月31日，办结政府信息公开申请{n}件")),
            new Line(
                    "N-CARRY",
                    List.of("requests.carriedOut.total"),
                    List.of("结转下年度继续办理的政府信息公开申请{n}件", "依申请公开结转至{a}年办理{n}件", "另有政府信息公开申请{n}件结转下年")),
            new Line(
                    "N-OUTCOME",
                    List.of("requests.outcomes.disclosed"),
                    List.of("依申请公开答复中，予以公开{n}件", "政府信息公开申请有{n}件予以公开")),
            new Line("N-OUTCOME", List.of("requests.outcomes.refused"), List.of("依申请公开答复中，不予公开的{n}件")),
            new Line("N-OUTCOME", List.of("requests.outcomes.unableToProvide"), List.of("依申请公开办理结果为无法提供的，共{n}件")),
            new Line(
                    "N-OUTCOME",
                    List.of("requests.outcomes.disclosed", "requests.outcomes.partlyDisclosed"),
                    List.of("依申请公开答复中，予以公开和部分公开共{n}件")),
            new Line(
                    "N-RECON",
                    List.of("disputes.reconsideration.total"),
                    List.of("因政府信息公开引发行政复议{n}件", "因政府信息公开工作被申请行政复议{n}起")),
            new Line(
                    "N-RECON",
                    List.of("disputes.directSuit.total", "disputes.suitAfterReconsideration.total"),
                    List.of("因政府信息公开被提起行政诉讼{n}件", "政府信息公开行政诉讼案件{n}起")),
            new Line("N-NORMDOC", List.of(DOCUMENTS + "issued"), List.of("制发行政规范性文件{n}件", "{y}年出台规范性文件{n}份")),
            new Line("N-NORMDOC", List.of(DOCUMENTS + "inForce"), List.of("现行有效行政规范性文件{n}件")),
            new Line("N-NORMDOC", List.of(DOCUMENTS + "newlyMade"), List.of("全年制定规范性文件{n}件")));

    private static final List<String> BESIDE = List.of(
            "全年收到网民留言248条，办结230条。",
            "12345热线受理工单3212件，按期答复3200件。",
            "办理人大建议5件、政协提案12件，均已答复。",
            "通过网站公开信息1268条，其中动态481条、公告139条。",
            "收到行政许可申请912件，办结905件。",
            "落实《2021年政务公开工作要点》，举办培训2次。",
            "全年审查规范性文件32件，备案4件。",
            "网站访问量达167.5万次，同比增长12%。");

    private Wordings() {}

    static String beside(Random random) {
        return BESIDE.get(random.nextInt(BESIDE.size()));
    }
}
