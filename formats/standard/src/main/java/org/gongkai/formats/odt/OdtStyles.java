package org.gongkai.formats.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.io.XmlWalk;

/** What the styles say that bears on the text: what is hidden, struck or raised, and the lists. */
final class OdtStyles {
    /** The list that headings are numbered by. */
    static final String OUTLINE = "";

    /**
     * One style as the file has it.
     *
     * @param basis the style it is based on; empty if on none
     * @param list the list its paragraphs belong to; empty for none
     * @param display {@code none} where it hides; empty where it says nothing
     * @param position as {@code super 58%}; empty where it says nothing
     * @param strike {@code none} where no line goes through the text; empty where it says nothing
     */
    private record Style(String basis, String list, String display, String position, String strike) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();

    /** Takes a style if one begins here, to its end. */
    void take(XmlWalk walk) throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "style" -> style(walk);
            case "list-style" -> list(walk, walk.attribute("name"));
            case "outline-style" -> list(walk, OUTLINE);
            default -> {}
        }
    }

    private void style(XmlWalk walk) throws DocumentException, LimitExceededException {
        String name = key(walk.attribute("family"), walk.attribute("name"));
        String basis = key(walk.attribute("family"), walk.attribute("parent-style-name"));
        String list = walk.attribute("list-style-name");
        String display = "";
        String position = "";
        String strike = "";
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart() && walk.name().equals("text-properties")) {
                display = walk.attribute("display");
                position = walk.attribute("text-position");
                strike = walk.attribute("text-line-through-style", walk.attribute("text-line-through-type"));
            }
        }
        styles.put(name, new Style(basis, list, display, position, strike));
    }

    private static String key(String family, String name) {
        return family + ":" + name;
    }

    private void list(XmlWalk walk, String name) throws DocumentException, LimitExceededException {
        Map<Integer, ListLevel> levels = new HashMap<>();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart() && !walk.attribute("level").isEmpty()) {
                levels.put(walk.number("level", 1, 1, ListNumbers.LEVELS), ListLevel.of(walk));
            }
        }
        lists.put(name, levels);
    }

    Map<Integer, ListLevel> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    /** The list that the paragraphs of a style belong to; empty for none. */
    String listOf(String style) {
        String id = key("paragraph", style);
        Set<String> seen = new HashSet<>();
        while (seen.add(id) && styles.containsKey(id)) {
            Style found = styles.get(id);
            if (!found.list().isEmpty()) {
                return found.list();
            }
            id = found.basis();
        }
        return "";
    }

    /** Whether a style, or one it is based on, is the one of titles. */
    boolean isTitle(String style) {
        String id = key("paragraph", style);
        Set<String> seen = new HashSet<>();
        while (seen.add(id)) {
            if (id.equals("paragraph:Title")) {
                return true;
            }
            id = styles.containsKey(id) ? styles.get(id).basis() : id;
        }
        return false;
    }

    boolean isHidden(String family, String style) {
        return said(key(family, style), Style::display).equals("none");
    }

    /** Whether text of a style is struck out; empty where nothing is said. */
    Optional<Boolean> struck(String family, String style) {
        String strike = said(key(family, style), Style::strike);
        return strike.isEmpty() ? Optional.empty() : Optional.of(!strike.equals("none"));
    }

    /** How high text of a style stands; empty where nothing is said. */
    Optional<Integer> height(String style) {
        String position = said(key("text", style), Style::position);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        if (position.startsWith("super") || (Character.isDigit(position.charAt(0)) && !position.startsWith("0"))) {
            return Optional.of(Heights.RAISED);
        }
        return Optional.of(position.startsWith("sub") || position.startsWith("-") ? Heights.LOWERED : 0);
    }

    private String said(String style, Function<Style, String> property) {
        String id = style;
        Set<String> seen = new HashSet<>();
        while (seen.add(id) && styles.containsKey(id)) {
            Style found = styles.get(id);
            String said = property.apply(found);
            if (!said.isEmpty()) {
                return said;
            }
            id = found.basis();
        }
        return "";
    }
}
