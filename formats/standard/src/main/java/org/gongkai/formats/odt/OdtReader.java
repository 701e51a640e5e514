package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.flow.Flow;
import org.gongkai.formats.flow.Ordinal;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.io.ZipArchive;

/** Walks once over the content. */
final class OdtReader {
    static final String CODEC = "odt";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_BLANKS = 1_000;

    private final XmlWalk walk;
    private final OdtStyles styles;
    private final ListNumbers lists;
    private final Flow flow;
    private final Budget budget;
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private final List<StringBuilder> notes = new ArrayList<>();

    /** The notes that are open, by their places in the list of notes. */
    private final Deque<Integer> openNotes = new ArrayDeque<>();

    private final FormField form = new FormField();

    private boolean inBody;

    /** How often the cells and rows that are open stand in their tables. */
    private final Deque<Integer> repeated = new ArrayDeque<>();

    private OdtReader(XmlWalk walk, OdtStyles styles, Flow flow, Budget budget) {
        this.budget = budget;
        this.walk = walk;
        this.styles = styles;
        this.lists = new ListNumbers(styles);
        this.flow = flow;
    }

    static Document read(byte[] bytes, ReadLimits limits) throws DocumentException, LimitExceededException {
        ZipArchive archive = ZipArchive.open(CODEC, bytes, limits);
        requireUnlocked(archive);
        OdtStyles styles = new OdtStyles();
        if (archive.has(STYLES)) {
            XmlWalk walk = archive.walk(STYLES);
            while (walk.next()) {
                if (walk.isStart()) {
                    styles.take(walk);
                }
            }
        }
        XmlWalk walk = archive.walk("content.xml");
        Flow flow = new Flow(archive.budget());
        new OdtReader(walk, styles, flow, archive.budget()).walk();
        return Document.of(flow.blocks());
    }

    /** A locked text keeps its directory readable, and says there what is locked. */
    private static void requireUnlocked(ZipArchive archive) throws DocumentException, LimitExceededException {
        Optional<String> lock = archive.has(MANIFEST) ? lock(archive) : Optional.empty();
        if (lock.isPresent()) {
            throw DocumentException.encrypted(CODEC, lock.get());
        }
    }

    /** Where the directory says that something is locked; old programs gave it a document type, and locked nothing. */
    private static Optional<String> lock(ZipArchive archive) throws LimitExceededException {
        try {
            XmlWalk walk = archive.walk(MANIFEST);
            while (walk.next()) {
                if (walk.isStart() && walk.name().equals("encryption-data")) {
                    return Optional.of(walk.place());
                }
            }
        } catch (DocumentException e) {
            // What can be read of the text itself decides.
        }
        return Optional.empty();
    }

    private void walk() throws DocumentException, LimitExceededException {
        while (walk.next()) {
            if (walk.isText()) {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().flow(walk.text());
                }
            } else if (walk.isStart()) {
                start();
            } else {
                end();
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            flow.paragraph("[" + (i + 1) + "] " + notes.get(i).toString().strip());
        }
    }

    private void start() throws DocumentException, LimitExceededException {
        switch (walk.namespace()) {
            case OFFICE -> {
                switch (walk.name()) {
                    case "text" -> inBody = true;
                    case "annotation", "forms", "event-listeners", "master-styles" -> walk.skip();
                    default -> {}
                }
            }
            case TEXT -> {
                if (inBody) {
                    startText();
                } else {
                    styles.take(walk);
                }
            }
            case TABLE -> startTable();
            case STYLE -> styles.take(walk);
            default -> startDrawing();
        }
    }

    /** A drawing, a field of a form, or something else that other programs know. */
    private void startDrawing() throws DocumentException, LimitExceededException {
        form.take(walk);
        if (isPicture(walk.name()) && !paragraphs.isEmpty()) {
            flow.picture();
        }
        if (isApart(walk.name())) {
            walk.skip();
        }
    }

    /** What of a drawing is to be seen and can't be read. */
    private static boolean isPicture(String name) {
        return switch (name) {
            case "image", "object", "object-ole", "plugin", "applet", "control" -> true;
            default -> false;
        };
    }

    /** What describes or replaces a drawing. */
    private static boolean isApart(String name) {
        return name.equals("title") || name.equals("desc") || name.equals("object") || name.equals("object-ole");
    }

    private void startText() throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "p", "h" -> beginParagraph();
            case "span" -> {
                String style = walk.attribute("style-name");
                if (styles.isHidden("text", style)) {
                    walk.skip();
                } else if (!paragraphs.isEmpty()) {
                    paragraphs.element().begin(styles.height(style), styles.struck("text", style));
                }
            }
            case "s" -> add(" ".repeat(walk.number("c", 1, 1, MOST_BLANKS)));
            case "tab" -> add(" ");
            case "line-break" -> add("\n");
            case "note" -> beginNote();
            case "list" ->
                lists.begin(
                        walk.attribute("style-name"),
                        walk.attribute("continue-numbering").equals("true")
                                || !walk.attribute("continue-list").isEmpty());
            case "list-item" -> lists.item(walk.number("start-value", -1, 0, Short.MAX_VALUE));
            case "hidden-paragraph" -> {
                if (walk.attribute("is-hidden").equals("true") && !paragraphs.isEmpty()) {
                    paragraphs.element().hide();
                }
                walk.skip();
            }
            case "section" -> {
                if (walk.attribute("display").equals("none")) {
                    walk.skip();
                }
            }
            default -> {
                if (isNoText(walk.name())) {
                    walk.skip();
                }
            }
        }
    }

    /** What stands in the text and is not shown, or is shown by what stands beside it. */
    private static boolean isNoText(String name) {
        return switch (name) {
            case "tracked-changes",
                    "note-citation",
                    "ruby-text",
                    "hidden-text",
                    "placeholder",
                    "number",
                    "script",
                    "variable-decls",
                    "sequence-decls",
                    "user-field-decls",
                    "dde-connection-decls",
                    "alphabetical-index-auto-mark-file" -> true;
            default -> name.endsWith("-source");
        };
    }

    private void startTable() throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "table" -> flow.beginTable();
            case "table-row" -> {
                flow.beginRow();
                repeated.push(walk.number("number-rows-repeated", 1, 1, Integer.MAX_VALUE));
                String shown = walk.attribute("visibility");
                if (shown.equals("collapse") || shown.equals("filter")) {
                    flow.dropRow();
                }
            }
            case "table-cell" -> {
                int rows = walk.number("number-rows-spanned", 1, 1, Short.MAX_VALUE);
                int columns = walk.number("number-columns-spanned", 1, 1, Short.MAX_VALUE);
                repeated.push(walk.number("number-columns-repeated", 1, 1, Integer.MAX_VALUE));
                flow.beginCell();
                flow.cover(rows, columns);
            }
            case "covered-table-cell" -> {
                flow.skipColumns(walk.number("number-columns-repeated", 1, 1, Integer.MAX_VALUE));
                walk.skip();
            }
            case "shapes", "named-expressions", "desc", "title", "table-source" -> walk.skip();
            default -> {}
        }
    }

    private void end() throws DocumentException, LimitExceededException {
        String space = walk.namespace();
        if (space.equals(TEXT)) {
            endText();
        } else if (space.equals(TABLE)) {
            endTable();
        } else if (space.equals(OFFICE) && walk.name().equals("text")) {
            inBody = false;
        } else if (walk.name().equals("fieldmark") || walk.name().equals("fieldmark-start")) {
            add(form.shown());
        }
    }

    private void endText() throws LimitExceededException {
        switch (walk.name()) {
            case "p", "h" -> endParagraph();
            case "span" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().end();
                }
            }
            case "note" -> openNotes.poll();
            case "list" -> lists.end();
            default -> {}
        }
    }

    private void endTable() throws LimitExceededException {
        switch (walk.name()) {
            case "table-cell" -> {
                flow.repeatCell(repeated.isEmpty() ? 1 : repeated.pop());
                flow.endCell();
            }
            case "table-row" -> flow.repeatRow(repeated.isEmpty() ? 1 : repeated.pop());
            case "table" -> flow.endTable();
            default -> {}
        }
    }

    private void beginParagraph() throws DocumentException, LimitExceededException {
        String style = walk.attribute("style-name");
        if (styles.isHidden("paragraph", style)) {
            walk.skip();
            return;
        }
        OpenParagraph paragraph =
                new OpenParagraph(style, styles.struck("paragraph", style).orElse(false));
        if (walk.name().equals("h")) {
            paragraph.level = walk.number("outline-level", 1, 1, ListNumbers.LEVELS);
            paragraph.numbered = !walk.attribute("is-list-header").equals("true");
        } else if (styles.isTitle(style)) {
            paragraph.level = 1;
        }
        paragraphs.push(paragraph);
    }

    /** What the file says in few bytes counts before it is put together. */
    private void add(String words) throws LimitExceededException {
        if (!paragraphs.isEmpty()) {
            budget.chars(words.length());
            paragraphs.element().add(words);
        }
    }

    /** A note has its mark in the text, in brackets so that it never joins a figure. */
    private void beginNote() throws LimitExceededException {
        notes.add(new StringBuilder());
        openNotes.push(notes.size() - 1);
        add("[" + notes.size() + "]");
    }

    private void endParagraph() throws LimitExceededException {
        OpenParagraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        String text = paragraph.text();
        if (!openNotes.isEmpty()) {
            notes.get(openNotes.element()).append(text).append(' ');
            return;
        }
        if (!text.isEmpty()) {
            String label = "";
            if (lists.isInList()) {
                label = lists.next(paragraph.style);
            } else if (paragraph.numbered) {
                label = lists.heading(paragraph.level);
            }
            text = Ordinal.join(label, text);
        }
        flow.heading(paragraph.level, text);
    }
}
