package org.gongkai.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.recognition.TitleReader.Title;
import org.gongkai.wording.Compact;
import org.gongkai.wording.DateText;

/** What stands above the first section: title, date of publication, issuer, and the preface of the text. */
final class PageHead {
    private static final List<String> PUBLISHED =
            List.of("发布时间", "发布日期", "公开日期", "公开时间", "发文日期", "生成日期", "成文日期", "日期", "时间");
    private static final List<String> ISSUER = List.of("发布机构", "公开机构", "发文机关", "发布单位", "信息来源", "来源");
    private static final int LONGEST_ORGAN = 30;

    private final List<TextLine> lines;
    private final Optional<Title> title;

    PageHead(List<TextLine> lines, Optional<String> pageTitle) {
        this.lines = lines;
        this.title = TitleReader.find(lines).or(() -> pageTitle.flatMap(TitleReader::of));
    }

    Optional<Title> title() {
        return title;
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

    Optional<LocalDate> published() {
        return published(lines);
    }

    static Optional<LocalDate> published(List<TextLine> lines) {
        for (String word : PUBLISHED) {
            for (TextLine line : lines) {
                int at = line.text().indexOf(word);
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

    /** 发布机构, where the page says it beside its label. */
    Optional<String> issuer() {
        for (String word : ISSUER) {
            for (TextLine line : lines) {
                int at = line.text().indexOf(word);
                if (at >= 0 && PageFurniture.is(line.text())) {
                    String name = firstWord(line.text().substring(at + word.length()));
                    if (name.length() <= LONGEST_ORGAN && TitleReader.endsLikeOrgan(name)) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
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
