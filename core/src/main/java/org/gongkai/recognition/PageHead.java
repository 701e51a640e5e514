package org.gongkai.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.recognition.TitleReader.Title;
import org.gongkai.wording.Compact;
import org.gongkai.wording.DateText;
import org.gongkai.wording.Simplified;

/** What stands above the first section: title, date of publication, issuer, and the preface of the text. */
final class PageHead {
    /** Words for a date of publication, the surest first; those of one list are as sure as each other. */
    private static final List<List<String>> PUBLISHED =
            List.of(List.of("发布时间", "发布日期", "公开日期", "公开时间"), List.of("发文日期", "生成日期", "成文日期"), List.of("日期", "时间"));

    /** Longer words before such a word in one line are the name of another text. */
    private static final int LONGEST_BEFORE = 6;

    private static final List<String> ISSUER = List.of("发布机构", "公开机构", "发文机关", "发布单位", "信息来源", "来源");
    private static final int LONGEST_ORGAN = 30;

    private final List<TextLine> lines;
    private final TitleChoice choice;
    private final Optional<Title> title;

    PageHead(List<TextLine> lines, Optional<String> pageTitle, Supplier<OptionalInt> period) {
        this.lines = lines;
        this.choice = TitleChoice.of(lines, pageTitle, period);
        this.title = choice.title();
    }

    Optional<Title> title() {
        return title;
    }

    /** How the title was chosen, and what of it is doubtful. */
    TitleChoice choice() {
        return choice;
    }

    /** The lines of text above the first section; furniture and a title printed again are none. */
    List<TextLine> preface() {
        List<TextLine> preface = new ArrayList<>();
        int from = title.map(Title::to).orElse(0);
        for (int i = from; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!PageFurniture.is(line.text()) && !PageFurniture.isLoneNumber(line.text()) && !repeatsTitle(i)) {
                preface.add(line);
            }
        }
        return preface;
    }

    private boolean repeatsTitle(int at) {
        if (title.isEmpty()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (int i = at; i < Math.min(lines.size(), at + 3); i++) {
            text.append(TitleReader.dense(lines.get(i).text()));
            if (title.get().text().contentEquals(text)) {
                return true;
            }
        }
        return at > 0 && endsTitle(at);
    }

    /** The second line of a title that is printed again over two lines. */
    private boolean endsTitle(int at) {
        String line = TitleReader.dense(lines.get(at).text());
        String before = TitleReader.dense(lines.get(at - 1).text());
        return title.isPresent() && title.get().text().equals(before + line);
    }

    /** The date of publication, below the title before that above it. */
    Optional<LocalDate> published() {
        // A signature cut off the end may have been all that stood there.
        int from = Math.min(title.map(Title::from).orElse(0), lines.size());
        for (List<String> words : PUBLISHED) {
            Optional<LocalDate> date =
                    dated(lines.subList(from, lines.size()), words).or(() -> dated(above(from), words));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The lines above the title but those of lists of news. */
    private List<TextLine> above(int title) {
        return lines.subList(0, title).stream()
                .filter(line -> !isNews(line.text()))
                .toList();
    }

    private static Optional<LocalDate> dated(List<TextLine> lines, List<String> words) {
        for (String word : words) {
            for (TextLine line : lines) {
                int at = Simplified.of(line.text()).indexOf(word);
                if (at >= 0 && line.text().length() <= 160) {
                    Optional<DateText.Found> date = DateText.find(line.text(), at + word.length());
                    if (date.isPresent() && date.get().start() - at - word.length() <= 6) {
                        return date.map(DateText.Found::date);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line names another text before its date, as 关于停水的通知 发布时间：2024-08-01 does. */
    private static boolean isNews(String text) {
        int at = PUBLISHED.stream()
                .flatMap(List::stream)
                .mapToInt(Simplified.of(text)::indexOf)
                .filter(found -> found >= 0)
                .min()
                .orElse(0);
        String before = TitleReader.dense(text.substring(0, at));
        boolean labels = before.indexOf('：') >= 0 || before.indexOf(':') >= 0 || PageFurniture.is(before);
        return !labels && before.length() > LONGEST_BEFORE && !TitleReader.endsLikeOrgan(before);
    }

    /** 填报单位 or 发布机构, where the page says it beside its label. */
    Optional<String> issuer() {
        Optional<String> organ = FormHead.organ(lines);
        return organ.isPresent() ? organ : publisher();
    }

    private Optional<String> publisher() {
        for (String word : ISSUER) {
            for (TextLine line : lines) {
                int at = Simplified.of(line.text()).indexOf(word);
                if (at >= 0 && PageFurniture.is(line.text())) {
                    String name = firstWord(line.text().substring(at + word.length()));
                    if (isOrgan(name)) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what stands behind a label is the name of an organ. */
    static boolean isOrgan(String name) {
        return name.length() <= LONGEST_ORGAN && TitleReader.endsLikeOrgan(name);
    }

    private static String firstWord(String text) {
        int from = 0;
        while (from < text.length() && (Compact.isBlank(text.charAt(from)) || ":：|".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        int to = from;
        while (to < text.length() && !Compact.isBlank(text.charAt(to)) && "|：:".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
