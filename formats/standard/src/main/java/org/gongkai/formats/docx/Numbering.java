package org.gongkai.formats.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.flow.Ordinal;
import org.gongkai.formats.io.XmlWalk;
import org.jspecify.annotations.Nullable;

/** The numbers that Word puts before paragraphs: none of them stands in the text itself. Counts while it is asked. */
final class Numbering {
    private static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param text what stands there, with {@code %1} for the number of the first level
     * @param legal whether all its numbers are in decimal digits
     * @param restart the level, from 1, whose next number makes this one begin anew; 0 for never
     */
    private record Level(int start, String format, String text, boolean legal, int restart) {}

    /** A list as defined, and how far it has counted. */
    private static final class Definition {
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> counts = new HashMap<>();
        String link = "";
    }

    /** A use of a list, which may begin elsewhere or look otherwise. */
    private static final class Use {
        String definition = "";
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
        boolean begun;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();

    static Numbering of(DocxPackage file) throws DocumentException, LimitExceededException {
        Numbering numbering = new Numbering();
        Optional<XmlWalk> part = file.related("numbering");
        if (part.isPresent()) {
            numbering.read(part.get());
        }
        return numbering;
    }

    private void read(XmlWalk walk) throws DocumentException, LimitExceededException {
        while (walk.next()) {
            if (walk.isStart() && walk.name().equals("abstractNum")) {
                definition(walk);
            } else if (walk.isStart() && walk.name().equals("num")) {
                use(walk);
            }
        }
    }

    private void definition(XmlWalk walk) throws DocumentException, LimitExceededException {
        String id = walk.attribute("abstractNumId");
        Definition definition = new Definition();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "lvl" -> {
                        int at = walk.number("ilvl", 0, 0, LEVELS - 1);
                        definition.levels.put(at, level(walk, at));
                    }
                    case "styleLink" -> linked.put(walk.attribute("val"), id);
                    case "numStyleLink" -> definition.link = walk.attribute("val");
                    default -> {}
                }
            }
        }
        definitions.put(id, definition);
    }

    private void use(XmlWalk walk) throws DocumentException, LimitExceededException {
        String id = walk.attribute("numId");
        Use use = new Use();
        int at = 0;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "abstractNumId" -> use.definition = walk.attribute("val");
                    case "lvlOverride" -> at = walk.number("ilvl", 0, 0, LEVELS - 1);
                    case "startOverride" -> use.starts.put(at, walk.number("val", 1, 0, Short.MAX_VALUE));
                    case "lvl" -> use.levels.put(at, level(walk, at));
                    default -> {}
                }
            }
        }
        uses.put(id, use);
    }

    private static Level level(XmlWalk walk, int at) throws DocumentException, LimitExceededException {
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean legal = false;
        int restart = at;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "start" -> start = walk.number("val", 0, 0, Short.MAX_VALUE);
                    case "numFmt" -> format = walk.attribute("val");
                    case "lvlText" -> text = walk.attribute("val");
                    case "isLgl" -> legal = OnOff.of(walk);
                    case "lvlRestart" -> restart = walk.number("val", at, 0, at);
                    default -> {}
                }
            }
        }
        return new Level(start, format, text, legal, restart);
    }

    /** The label of the next paragraph of a list, counted; empty where the list has none. */
    String next(String list, int listLevel) {
        Use use = uses.get(list);
        Definition definition = use == null ? null : definition(use);
        if (use == null || definition == null) {
            return "";
        }
        int at = Math.max(0, listLevel);
        if (!use.begun) {
            use.begun = true;
            use.starts.forEach((level, start) -> definition.counts.put(level, start - 1));
        }
        Level level = level(use, definition, at);
        if (level == null) {
            return "";
        }
        definition.counts.merge(at, level.start(), (count, start) -> count + 1);
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            Level below = level(use, definition, deeper);
            if (below == null || below.restart() > at) {
                definition.counts.remove(deeper);
            }
        }
        return label(use, definition, level);
    }

    /** Follows a list that is defined by a style to the list that defines the style. */
    private @Nullable Definition definition(Use use) {
        String id = use.definition;
        Set<String> seen = new HashSet<>();
        while (seen.add(id)) {
            Definition found = definitions.get(id);
            if (found == null || found.link.isEmpty()) {
                return found;
            }
            id = linked.getOrDefault(found.link, "");
        }
        return null;
    }

    private static @Nullable Level level(Use use, Definition definition, int at) {
        Level own = use.levels.get(at);
        return own == null ? definition.levels.get(at) : own;
    }

    private static String label(Use use, Definition definition, Level level) {
        if (level.format().equals("bullet")) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char digit = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                i++;
                int at = digit - '1';
                Level named = level(use, definition, at);
                if (named != null) {
                    int number = definition.counts.getOrDefault(at, named.start());
                    label.append(Ordinal.of(level.legal() ? "decimal" : named.format(), number));
                }
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
