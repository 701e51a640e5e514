package org.gongkai.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/**
 * 总体情况的五个方面: whether section 一 speaks of each of the five at all, under a heading of its own or not; only from the form
 * of 2021 on, whose notice names them.
 */
final class OverviewTopicsRule extends CatalogueRule {

    private record Part(String zh, String en, List<String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("主动公开", "proactive disclosure", List.of("主动公开", "公开各类", "公开信息", "公开政府信息", "发布", "公布")),
            new Part("依申请公开", "disclosure on request", List.of("依申请", "申请公开", "公开申请", "信息申请")),
            new Part(
                    "政府信息管理",
                    "management of information",
                    List.of("信息管理", "规范性文件", "审核", "审查", "三审", "管理制度", "目录", "保密", "更新", "制度")),
            new Part("政府信息公开平台建设", "platforms", List.of("平台", "网站", "新媒体", "公众号", "专栏", "栏目", "政务网")),
            new Part(
                    "监督保障",
                    "supervision",
                    List.of("监督", "考核", "评议", "责任", "培训", "保障", "领导小组", "组织领导", "自查", "专人", "督促", "检查")));

    OverviewTopicsRule() {
        super("N-SECTION1-TOPICS", Severity.NOTE, "《政府信息公开工作年度报告》格式（国办公开办函〔2021〕30号附件）：总体情况");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<Section> overview = subject.report().section(SectionKey.OVERVIEW);
        if (overview.isEmpty() || subject.report().revision() != Revision.R2021) {
            return;
        }
        String text = String.join("\n", overview.get().paragraphs());
        List<Part> missing = PARTS.stream()
                .filter(part -> part.words().stream().noneMatch(text::contains))
                .toList();
        if (!missing.isEmpty()) {
            findings.accept(subject.broken(this, SectionKey.OVERVIEW.key())
                    .message(message(
                            overview.get().heading().orElse("一、总体情况"),
                            missing.stream().map(Part::zh).collect(Collectors.joining("、")),
                            missing.stream().map(Part::en).collect(Collectors.joining(", "))))
                    .build());
        }
    }
}
