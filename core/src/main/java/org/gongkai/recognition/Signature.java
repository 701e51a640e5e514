package org.gongkai.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.wording.Compact;
import org.gongkai.wording.DateText;

/**
 * 落款: organ and date under the text. What stands below it is page furniture.
 *
 * @param organ absent where only a date stands there
 * @param date the date of signature
 * @param from the first of its lines
 */
record Signature(Optional<String> organ, LocalDate date, int from) {
    private static final int LONGEST_ORGAN = 40;
    private static final int LONGEST_BELOW = 60;
    /** How lines begin that lead to other texts. */
    private static final List<String> OTHERS = List.of("上一篇", "下一篇", "上一条", "下一条", "相关阅读", "相关链接", "相关文章");

    /**
     * The signature in the lines of the last section; empty where text goes on below the date. Below the first
     * furniture a date may be that of the page, and below a link to another text it is of that one.
     */
    static Optional<Signature> find(List<TextLine> lines) {
        List<Signature> above = new ArrayList<>();
        List<Signature> below = new ArrayList<>();
        boolean furniture = false;
        for (int i = tail(lines); i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (OTHERS.stream().anyMatch(Compact.of(text)::startsWith)) {
                break;
            }
            furniture |= PageFurniture.is(text) && !PageFurniture.isPageNumber(text);
            at(lines, i).ifPresent((furniture ? below : above)::add);
        }
        return last(above, true)
                .or(() -> last(below, true))
                .or(() -> last(above, false))
                .or(() -> last(below, false));
    }

    private static Optional<Signature> last(List<Signature> found, boolean withOrgan) {
        return found.stream()
                .filter(signature -> !withOrgan || signature.organ().isPresent())
                .reduce((one, next) -> next);
    }

    /** Where the short lines below the last text begin. */
    private static int tail(List<TextLine> lines) {
        int from = lines.size();
        while (from > 0 && isShort(lines.get(from - 1).text())) {
            from--;
        }
        return from;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_BELOW || PageFurniture.is(text);
    }

    /** The signature whose date stands in this line. */
    private static Optional<Signature> at(List<TextLine> lines, int i) {
        String text = lines.get(i).text();
        Optional<LocalDate> whole = DateText.whole(text);
        if (whole.isPresent()) {
            Optional<String> organ = i > 0 && isOrgan(lines.get(i - 1).text())
                    ? Optional.of(TitleReader.dense(lines.get(i - 1).text()))
                    : Optional.empty();
            return Optional.of(new Signature(organ, whole.get(), organ.isPresent() ? i - 1 : i));
        }
        return DateText.find(text, 0)
                .filter(found -> found.end() == text.length() && isOrgan(text.substring(0, found.start())))
                .map(found -> new Signature(
                        Optional.of(TitleReader.dense(text.substring(0, found.start()))), found.date(), i));
    }

    private static boolean isOrgan(String text) {
        String name = TitleReader.dense(text);
        if (name.isEmpty() || name.length() > LONGEST_ORGAN || !TitleReader.endsLikeOrgan(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ("，。；：,;:".indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
