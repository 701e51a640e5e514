package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Location;
import org.gongkai.wording.Compact;
import org.gongkai.wording.DateText;
import org.gongkai.wording.Simplified;

/** Finds the title among the lines above the text, also over several of them, and the organ and the year in it. */
final class TitleReader {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 60;
    private static final List<String> SUBJECTS = List.of("政府信息公开", "政务信息公开", "信息公开", "政务公开");
    private static final List<String> KINDS = List.of("报告", "年报");
    private static final List<String> ORGANS = List.of(
            "局", "厅", "委", "委员会", "办", "办公室", "政府", "院", "中心", "处", "队", "镇", "乡", "街道", "办事处", "站", "所", "部", "署", "会",
            "行", "社", "区", "县", "市", "省", "公司", "大学", "学校", "机关", "馆", "园", "场", "组", "盟", "旗", "州", "总队", "支队", "大队",
            "分局", "税务局");
    private static final String ABOUT = "关于";

    private TitleReader() {}

    /**
     * The title, and which lines it takes.
     *
     * @param text without blanks, on one line
     * @param organ absent where it does not say
     * @param year absent where it does not say
     * @param from its first line
     * @param to the line after its last
     */
    record Title(String text, Optional<String> organ, OptionalInt year, int from, int to) {
        private int score() {
            return (organ.isPresent() ? 2 : 0) + (year.isPresent() ? 2 : 0);
        }
    }

    /** The title that says most, in the fewest lines, the first of equals. */
    static Optional<Title> find(List<TextLine> lines) {
        return best(all(lines));
    }

    /** Every title, each once, with as many of the lines above its last one as make it say most. */
    static List<Title> all(List<TextLine> lines) {
        List<Title> titles = new ArrayList<>();
        for (int to = 1; to <= lines.size(); to++) {
            List<Title> ending = new ArrayList<>();
            for (int from = to - 1; from >= Math.max(0, to - MOST_LINES); from--) {
                title(lines, from, to).ifPresent(ending::add);
            }
            best(ending).ifPresent(titles::add);
        }
        return titles;
    }

    /** The one that says most, in the fewest lines, the first of equals. */
    static Optional<Title> best(List<Title> titles) {
        Optional<Title> best = Optional.empty();
        for (Title title : titles) {
            best = best.isEmpty() || better(title, best.get()) ? Optional.of(title) : best;
        }
        return best;
    }

    /** The title in a text that stands alone, as the title of a page. */
    static Optional<Title> of(String text) {
        String line = Compact.trim(text);
        for (char separator : new char[] {'_', '|', '-', '—', '–'}) {
            int at = line.indexOf(separator);
            if (at > 0) {
                line = Compact.trim(line.substring(0, at));
            }
        }
        return line.isEmpty() || line.length() > LONGEST_LINE || !isTitle(dense(line))
                ? Optional.empty()
                : Optional.of(parse(dense(line), 0, 0));
    }

    private static boolean better(Title title, Title than) {
        return title.score() != than.score()
                ? title.score() > than.score()
                : title.to() - title.from() < than.to() - than.from();
    }

    private static Optional<Title> title(List<TextLine> lines, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            String line = lines.get(i).text();
            boolean last = i == to - 1;
            boolean aboveYear =
                    i == to - 2 && isYearInBrackets(lines.get(to - 1).text());
            if (line.length() > LONGEST_LINE || isFurniture(line) || (!last && !aboveYear && !leads(line))) {
                return Optional.empty();
            }
            joined.append(line);
        }
        String text = unquoted(dense(joined.toString()));
        return isTitle(text) ? Optional.of(parse(text, from, to)) : Optional.empty();
    }

    /** A line that a title may begin with: the organ, or all up to the year. */
    private static boolean leads(String line) {
        String dense = dense(line);
        return DateText.whole(dense).isEmpty()
                && SectionMatcher.match(new TextLine(line, false, Location.unknown()))
                        .isEmpty()
                && (endsLikeOrgan(dense)
                        || TitleYear.in(dense).isPresent()
                        || Simplified.of(dense).equals(ABOUT))
                && !isTitle(dense);
    }

    /** （2022年度） below a title that does not say the year itself. */
    private static boolean isYearInBrackets(String line) {
        String dense = dense(line);
        int last = dense.length() - 1;
        if (last < 1 || Compact.halfWidth(dense.charAt(0)) != '(' || Compact.halfWidth(dense.charAt(last)) != ')') {
            return false;
        }
        return TitleYear.in(dense)
                .filter(year -> year.start() == 1 && year.end() == last)
                .isPresent();
    }

    private static boolean isFurniture(String line) {
        return PageFurniture.is(line) || line.indexOf('>') >= 0 || (line.indexOf('》') >= 0 && line.indexOf('《') < 0);
    }

    static boolean endsLikeOrgan(String text) {
        String name = Simplified.of(text);
        for (String organ : ORGANS) {
            if (name.endsWith(organ)) {
                return true;
            }
        }
        return false;
    }

    /** A title speaks of disclosure, ends as a report does, and is no sentence. */
    private static boolean isTitle(String text) {
        String bare = Simplified.of(withoutTrailingBracket(text));
        if (KINDS.stream().noneMatch(bare::endsWith) || SUBJECTS.stream().noneMatch(bare::contains)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("。，；：,;:《".indexOf(text.charAt(i)) >= 0 && !isBehindOrgan(text, i)) {
                return false;
            }
        }
        return bare.endsWith("年报")
                || bare.contains("年度报告")
                || bare.contains("工作报告")
                || TitleYear.in(bare).isPresent();
    }

    /** 青河县水务局：2022年政府信息公开工作年度报告. */
    private static boolean isBehindOrgan(String text, int at) {
        return Compact.halfWidth(text.charAt(at)) == ':'
                && endsLikeOrgan(text.substring(0, at))
                && TitleYear.in(text).filter(year -> year.start() == at + 1).isPresent();
    }

    /** Without the title marks around the whole of it. */
    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 1 && text.charAt(0) == '《' && text.indexOf('》') == last && text.lastIndexOf('《') == 0;
        return quoted ? text.substring(1, last) : text;
    }

    private static String withoutTrailingBracket(String text) {
        int last = text.length() - 1;
        if (last > 0 && (text.charAt(last) == '）' || text.charAt(last) == ')')) {
            int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
            return open > 0 ? text.substring(0, open) : text;
        }
        return text;
    }

    private static Title parse(String text, int from, int to) {
        Optional<TitleYear> year = TitleYear.in(text);
        int subject = subject(text);
        String organ = year.filter(found -> found.start() < subject)
                .map(found -> found.start() > 0
                        ? withoutColon(text.substring(0, found.start()))
                        : text.substring(found.end(), Math.max(subject, found.end())))
                .orElseGet(() -> text.substring(0, subject));
        return new Title(
                text,
                organ(organ),
                year.map(found -> OptionalInt.of(found.year())).orElse(OptionalInt.empty()),
                from,
                to);
    }

    private static String withoutColon(String organ) {
        int last = organ.length() - 1;
        return Compact.halfWidth(organ.charAt(last)) == ':' ? organ.substring(0, last) : organ;
    }

    /** Where a title begins to speak of disclosure; its end, where it doesn't. */
    static int subject(String text) {
        return SUBJECTS.stream()
                .mapToInt(Simplified.of(text)::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(text.length());
    }

    private static Optional<String> organ(String raw) {
        String organ = withoutMark(raw);
        organ = Simplified.of(organ).startsWith(ABOUT) ? organ.substring(ABOUT.length()) : organ;
        if (Simplified.of(organ).endsWith(ABOUT)) {
            organ = organ.substring(0, organ.length() - ABOUT.length());
        }
        if (organ.startsWith("度")) {
            organ = organ.substring(1);
        }
        if (organ.endsWith("人民")) {
            organ += "政府";
        }
        return organ.length() < 2 ? Optional.empty() : Optional.of(organ);
    }

    /** Without what a site puts in brackets before a title, as 【年报】; what is in them where nothing else is. */
    private static String withoutMark(String organ) {
        int close = organ.isEmpty() || "【[".indexOf(organ.charAt(0)) < 0
                ? -1
                : Math.max(organ.indexOf('】'), organ.indexOf(']'));
        if (close < 0) {
            return organ;
        }
        String rest = organ.substring(close + 1);
        return rest.isEmpty() ? organ.substring(1, close) : rest;
    }

    /** Blanks between Chinese characters and figures are no part of a title. */
    static String dense(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Compact.isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
