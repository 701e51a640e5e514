package org.gongkai.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.wording.Compact;
import org.gongkai.wording.Simplified;

/** 表头: what stands above a form that was filled in, as 填报单位（盖章）：青河县水务局 and 填报年度：2022年, also on one line. */
final class FormHead {
    private static final List<String> ORGAN = List.of("填报单位", "填报机关", "填表单位", "报送单位", "报告单位", "单位名称");
    private static final List<String> YEAR = List.of("填报年度", "报告年度", "统计年度", "年度");
    private static final int LONGEST_NAME = 40;

    private FormHead() {}

    /** The organ; empty where no line says it. */
    static Optional<String> organ(List<TextLine> lines) {
        for (String word : ORGAN) {
            for (TextLine line : lines) {
                String name = withoutBracket(behind(line.text(), word));
                if (PageHead.isOrgan(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The year; empty where no line says it. */
    static OptionalInt year(List<TextLine> lines) {
        for (String word : YEAR) {
            for (TextLine line : lines) {
                Optional<TitleYear> year =
                        TitleYear.in(behind(line.text(), word) + "年").filter(found -> found.start() == 0);
                if (year.isPresent()) {
                    return OptionalInt.of(year.get().year());
                }
            }
        }
        return lines.stream()
                .map(line -> TitleReader.dense(line.text()))
                .filter(FormHead::isName)
                .flatMap(name -> TitleYear.in(name).stream())
                .mapToInt(TitleYear::year)
                .findFirst();
    }

    /** 2022年度政府信息公开情况统计表. */
    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME && line.endsWith("表") && TitleReader.subject(line) < line.length();
    }

    /** What stands behind a word and its colon up to a blank; empty where the word begins no part of the line. */
    private static String behind(String line, String word) {
        int at = Simplified.of(line).indexOf(word);
        if (at < 0 || (at > 0 && !Compact.isBlank(line.charAt(at - 1)))) {
            return "";
        }
        int from = at + word.length();
        if (from < line.length() && Compact.halfWidth(line.charAt(from)) == '(') {
            from = Math.max(line.indexOf(')', from), line.indexOf('）', from)) + 1;
        }
        if (from >= line.length() || Compact.halfWidth(line.charAt(from)) != ':') {
            return "";
        }
        from++;
        while (from < line.length() && Compact.isBlank(line.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < line.length() && !Compact.isBlank(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }

    /** 青河县水务局（盖章） as 青河县水务局. */
    private static String withoutBracket(String name) {
        int open = Math.max(name.indexOf('（'), name.indexOf('('));
        return open > 0 ? name.substring(0, open) : name;
    }
}
