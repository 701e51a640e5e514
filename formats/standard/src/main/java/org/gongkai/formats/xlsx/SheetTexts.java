package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.sheet.CellWords;

/** The texts that cells name by number. */
final class SheetTexts {
    private final List<CellWords> texts = new ArrayList<>();

    private SheetTexts() {}

    static SheetTexts read(Optional<XmlWalk> part) throws DocumentException, LimitExceededException {
        SheetTexts shared = new SheetTexts();
        if (part.isPresent()) {
            XmlWalk walk = part.get();
            while (walk.next()) {
                if (walk.isStart() && walk.name().equals("si")) {
                    shared.texts.add(words(walk));
                }
            }
        }
        return shared;
    }

    /** The text with a number; empty if there is none. */
    Optional<CellWords> get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The words within an element that begins here, without the readings that stand above characters. */
    static CellWords words(XmlWalk walk) throws DocumentException, LimitExceededException {
        CellWords words = new CellWords();
        Optional<RunFont> font = Optional.empty();
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "rPh" -> walk.skip();
                    case "r" -> font = Optional.empty();
                    case "rPr" -> font = Optional.of(RunFont.read(walk));
                    case "t" -> {
                        String text = unescape(content(walk));
                        font.ifPresentOrElse(own -> own.addTo(words, text), () -> words.add(text));
                    }
                    default -> {}
                }
            }
        }
        return words;
    }

    /** The text of an element that begins here. */
    static String content(XmlWalk walk) throws DocumentException, LimitExceededException {
        StringBuilder text = new StringBuilder();
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isText()) {
                text.append(walk.text());
            }
        }
        return text.toString();
    }

    /** {@code _x000D_} stands for a character that XML can't hold. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
            if (code >= 0) {
                plain.append(text, done, at).append((char) code);
                done = at + 7;
            }
            at = text.indexOf("_x", Math.max(at + 1, done));
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
