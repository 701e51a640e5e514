package org.gongkai.validation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/** 第五部分应有内容: no organ is without a problem, so 无 is no answer there. */
final class ProblemsToldRule extends CatalogueRule {
    private static final Set<String> NOTHING = Set.of("", "无", "没有", "暂无", "不存在", "无问题");

    ProblemsToldRule() {
        super("N-SEC5", Severity.WARNING, "《中华人民共和国政府信息公开条例》第五十条第一款第（四）项");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<Section> section = subject.report().section(SectionKey.PROBLEMS_AND_IMPROVEMENTS);
        if (section.isEmpty()) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        section.get()
                .paragraphs()
                .forEach(paragraph ->
                        paragraph.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint));
        if (NOTHING.contains(letters.toString())) {
            String heading = section.get().heading().orElse("五");
            findings.accept(subject.broken(this, SectionKey.PROBLEMS_AND_IMPROVEMENTS.key())
                    .message(letters.isEmpty() ? variant("empty", heading) : message(heading, letters.toString()))
                    .build());
        }
    }
}
