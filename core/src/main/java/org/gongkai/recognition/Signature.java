package org.gongkai.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The signature in the lines of the last section; empty where text goes on below the date. */
    static Optional<Signature> find(List<TextLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            Optional<LocalDate> whole = DateText.whole(text);
            if (whole.isPresent()) {
                boolean organAbove = i > 0 && isOrgan(lines.get(i - 1).text());
                Optional<String> organ = organAbove
                        ? Optional.of(TitleReader.dense(lines.get(i - 1).text()))
                        : Optional.empty();
                return Optional.of(new Signature(organ, whole.get(), organAbove ? i - 1 : i));
            }
            Optional<DateText.Found> end = DateText.find(text, 0).filter(found -> found.end() == text.length());
            if (end.isPresent() && isOrgan(text.substring(0, end.get().start()))) {
                String organ = TitleReader.dense(text.substring(0, end.get().start()));
                return Optional.of(new Signature(Optional.of(organ), end.get().date(), i));
            }
            if (!PageFurniture.is(text) && text.length() > LONGEST_BELOW) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
