package org.gongkai.formats.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/**
 * What the named styles say that bears on the text: levels of headings, numbers, text that is hidden, struck or raised.
 */
final class Styles {
    /**
     * One style as the file has it.
     *
     * @param basis the style it is based on; empty if on none
     * @param coloured whether it puts colours behind cells of a table
     */
    private record Style(
            String name, String basis, ParagraphProperties paragraph, RunProperties run, boolean coloured) {}

    private final Map<String, Style> styles = new HashMap<>();
    /** Each with all that it is based on, once it was asked for. */
    private final Map<String, Style> resolved = new HashMap<>();

    private String usual = "";

    static Styles of(DocxPackage file) throws DocumentException, LimitExceededException {
        Styles styles = new Styles();
        Optional<XmlWalk> walk = file.related("styles");
        while (walk.isPresent() && walk.get().next()) {
            if (walk.get().isStart() && walk.get().name().equals("style")) {
                styles.add(walk.get());
            }
        }
        return styles;
    }

    private void add(XmlWalk walk) throws DocumentException, LimitExceededException {
        String id = walk.attribute("styleId");
        if (walk.attribute("type").equals("paragraph") && OnOff.is(walk.attribute("default", "0"))) {
            usual = id;
        }
        String name = "";
        String basis = "";
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        boolean coloured = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "name" -> name = walk.attribute("val");
                    case "basedOn" -> basis = walk.attribute("val");
                    case "pPr" -> paragraph = ParagraphProperties.read(walk);
                    case "rPr" -> run = RunProperties.read(walk);
                    case "tblStylePr" -> coloured |= isPartColoured(walk);
                    case "shd" -> coloured |= Ink.isGround(walk);
                    default -> {}
                }
            }
        }
        styles.put(id, new Style(name.toLowerCase(Locale.ROOT), basis, paragraph, run, coloured));
    }

    /** Of the parts of a table only their colours count: which part a cell is in is not followed. */
    private static boolean isPartColoured(XmlWalk walk) throws DocumentException, LimitExceededException {
        boolean coloured = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            coloured |= walk.isStart() && walk.name().equals("shd") && Ink.isGround(walk);
        }
        return coloured;
    }

    /** Whether a style of tables, or one that it is based on, has colours behind cells. */
    boolean isColoured(String table) {
        return whole(table).coloured();
    }

    /** What a paragraph says, with what its style says where the paragraph itself says nothing. */
    ParagraphProperties resolve(ParagraphProperties own) {
        return own.orElse(whole(own.style().isEmpty() ? usual : own.style()).paragraph());
    }

    /** What a run says, with what its styles say. */
    RunProperties resolve(RunProperties own, String paragraphStyle) {
        RunProperties styled =
                whole(paragraphStyle.isEmpty() ? usual : paragraphStyle).run();
        if (!own.style().isEmpty()) {
            styled = whole(own.style()).run().orElse(styled);
        }
        return styled.saysNothing() ? own : own.orElse(styled);
    }

    /** What a style says with all that it is based on. */
    private Style whole(String id) {
        Style known = resolved.get(id);
        if (known != null) {
            return known;
        }
        ParagraphProperties paragraph = ParagraphProperties.NONE;
        RunProperties run = RunProperties.NONE;
        boolean coloured = false;
        Set<String> seen = new HashSet<>();
        String next = id;
        while (seen.add(next) && styles.containsKey(next)) {
            Style style = styles.get(next);
            paragraph = paragraph.orElse(style.paragraph()).orElse(levelByName(style.name()));
            run = run.orElse(style.run());
            coloured |= style.coloured();
            next = style.basis();
        }
        Style all = new Style("", "", paragraph, run, coloured);
        resolved.put(id, all);
        return all;
    }

    /** The built-in names stand for levels even where the style does not say one. */
    private static int levelByName(String name) {
        if (name.equals("title") || name.equals("标题")) {
            return 1;
        }
        String number =
                name.startsWith("heading ") ? name.substring(8) : name.startsWith("标题 ") ? name.substring(3) : "";
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '9'
                ? number.charAt(0) - '0'
                : ParagraphProperties.UNSAID;
    }
}
