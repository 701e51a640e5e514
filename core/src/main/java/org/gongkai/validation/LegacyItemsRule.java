package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.wording.Sentences;

/** 2018年度及以前报告应有的内容: what the Regulations of 2007 ask a narrative report to tell. */
final class LegacyItemsRule extends CatalogueRule {
    private static final int LAST_YEAR = 2018;
    private static final List<String> NONE = List.of("未", "无", "没有", "零");

    /** What a sentence must name; a number, or that there was none, beside it where it is to be counted. */
    private record Item(String zh, String en, List<String> words, boolean counted) {}

    private static final List<Item> ITEMS = List.of(
            new Item("主动公开", "proactive disclosure", List.of("主动公开", "公开"), false),
            new Item("依申请公开的数量", "number of requests", List.of("申请"), true),
            new Item("收费及减免", "fees charged and waived", List.of("收费", "费用", "减免"), false),
            new Item("行政复议、行政诉讼", "reconsideration and litigation", List.of("复议", "诉讼"), false),
            new Item("存在的问题和改进", "problems and improvements", List.of("问题", "不足", "改进"), false));

    LegacyItemsRule() {
        super("S-LEGACY-ITEMS", Severity.NOTE, "《中华人民共和国政府信息公开条例》（2007年，国务院令第492号）第三十二条");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        AnnualReport report = subject.report();
        OptionalInt year = report.year();
        if (year.isEmpty() ? report.revision() != Revision.NARRATIVE : year.getAsInt() > LAST_YEAR) {
            return;
        }
        if (report.sections().isEmpty() && !subject.context().hasPage()) {
            return;
        }
        List<String> sentences = sentences(report);
        List<Item> missing =
                ITEMS.stream().filter(item -> !isTold(item, sentences)).toList();
        if (missing.isEmpty()) {
            return;
        }
        String zh = missing.stream().map(Item::zh).collect(Collectors.joining("、"));
        String en = missing.stream().map(Item::en).collect(Collectors.joining(", "));
        Finding.Builder finding = year.isPresent()
                ? subject.broken(this, "").message(message(year.getAsInt(), zh, en))
                : subject.undecidable(this, "").message(variant("undecidable", zh, en));
        findings.accept(finding.place(Optional.empty()).places(List.of()).build());
    }

    private static boolean isTold(Item item, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> item.words().stream().anyMatch(sentence::contains))
                .anyMatch(sentence -> !item.counted()
                        || sentence.chars().anyMatch(Character::isDigit)
                        || NONE.stream().anyMatch(sentence::contains));
    }

    private static List<String> sentences(AnnualReport report) {
        List<String> sentences = new ArrayList<>();
        Stream<String> text = report.sections().stream().flatMap(LegacyItemsRule::text);
        Stream<String> cells = report.extraTables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> String.join(" ", row));
        Stream.concat(text, cells).forEach(paragraph -> sentences.addAll(Sentences.of(paragraph)));
        return sentences;
    }

    private static Stream<String> text(Section section) {
        return Stream.concat(section.heading().stream(), section.paragraphs().stream());
    }
}
