package org.gongkai.validation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.wording.DateText;

/**
 * 正文所述年度与报告年度一致: a sentence that begins with the year before or after and counts what was done in it. Plans,
 * comparisons, citations and paragraphs that name the report year too are left alone.
 */
final class TextYearRule extends CatalogueRule {
    private static final Set<SectionKey> TELLING = EnumSet.of(
            SectionKey.PREFACE,
            SectionKey.OVERVIEW,
            SectionKey.PROACTIVE_DISCLOSURE,
            SectionKey.REQUESTS,
            SectionKey.DISPUTES);
    private static final List<String> DONE = List.of("公开", "发布", "收到", "受理", "答复", "办理", "办结");
    private static final String COUNTED = "条件份篇次";
    private static final List<String> OTHERWISE = List.of(
            "同比", "相比", "比较", "较", "上年", "去年", "结转", "增长", "下降", "减少", "增加", "计划", "将", "拟", "下一步", "继续", "要求", "根据",
            "按照", "文件", "印发", "修订", "施行", "以来", "截至", "截止", "累计", "考核", "评估", "年至", "年—", "年-");
    private static final int LONGEST_LEAD = 6;

    TextYearRule() {
        super("D-TEXT-YEAR", Severity.WARNING, "《中华人民共和国政府信息公开条例》第四十九条：报告的是上一年度的工作");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        OptionalInt year = subject.report().year();
        if (year.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Sentence sentence : subject.sentences()) {
            if (sentence.section().key().filter(TELLING::contains).isPresent()
                    && tellsOfAnother(sentence, year.getAsInt())
                    && told.add(sentence.place())) {
                findings.accept(subject.broken(this, sentence.place())
                        .message(message(year.getAsInt(), sentence.quote()))
                        .build());
            }
        }
    }

    private static boolean tellsOfAnother(Sentence sentence, int year) {
        List<Integer> named = DateText.years(sentence.text());
        return named.size() == 1
                && Math.abs(named.get(0) - year) == 1
                && beginsWith(sentence.text(), named.get(0))
                && !sentence.paragraph().contains(Integer.toString(year))
                && OTHERWISE.stream().noneMatch(sentence.text()::contains)
                && counts(sentence.text());
    }

    /** At most a number of the list stands before the year. */
    private static boolean beginsWith(String text, int year) {
        int at = text.indexOf(Integer.toString(year));
        return at >= 0 && at <= LONGEST_LEAD;
    }

    /** Something was done, and behind that stands a number of them. */
    private static boolean counts(String text) {
        for (String verb : DONE) {
            int at = text.indexOf(verb);
            for (int i = Math.max(at, 0) + 1; at >= 0 && i < text.length(); i++) {
                if (COUNTED.indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
