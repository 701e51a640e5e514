package org.gongkai.formats.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/** 脚注 and 尾注: a mark in the text, in brackets so that it never joins a figure, and the note behind the text. */
final class Notes {
    /** Reads one note to its end. */
    interface NoteReader {
        String read(XmlWalk walk) throws DocumentException, LimitExceededException;
    }

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> found = new HashMap<>();

    /** The mark of a note, the same each time it is referred to. */
    String mark(String type, String id) {
        int next = numbers.size() + 1;
        return "[" + numbers.computeIfAbsent(type + " " + id, key -> next) + "]";
    }

    boolean has(String type) {
        return numbers.keySet().stream().anyMatch(key -> key.startsWith(type + " "));
    }

    void read(XmlWalk walk, String type, NoteReader reader) throws DocumentException, LimitExceededException {
        String element = type.substring(0, type.length() - 1);
        while (walk.next()) {
            if (walk.isStart() && walk.name().equals(element)) {
                String key = type + " " + walk.attribute("id");
                if (numbers.containsKey(key)) {
                    found.put(key, reader.read(walk));
                } else {
                    walk.skip();
                }
            }
        }
    }

    /** The notes in the order of their marks. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        numbers.forEach((key, number) -> {
            String text = found.getOrDefault(key, "");
            if (!text.isEmpty()) {
                texts.add("[" + number + "] " + text);
            }
        });
        return texts;
    }

    /** A note as one line. */
    static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                add(text, paragraph.text());
            } else if (block instanceof Heading heading) {
                add(text, heading.text());
            } else if (block instanceof Grid grid) {
                grid.cells().stream().map(Cell::text).forEach(words -> add(text, words.replace('\n', ' ')));
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(words);
        }
    }
}
