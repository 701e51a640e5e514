package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.flow.Flow;
import org.gongkai.formats.flow.Ordinal;
import org.gongkai.formats.io.Faint;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.io.ObjectSign;
import org.gongkai.formats.io.XmlWalk;
import org.jspecify.annotations.Nullable;

/** Walks once over the body, and over the notes that it refers to. */
final class DocxReader {
    private static final String WORD = "/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "/math";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DRAWING = "urn:schemas-microsoft-com:vml";

    private final Styles styles;
    private final Numbering numbering;
    private final Notes notes;
    private final Flow flow;
    private final XmlWalk walk;

    private final Fields fields = new Fields();
    private final Pictures pictures = new Pictures();
    /** Where each paragraph stands; null where nobody asks, since to count the bytes takes time. */
    private final @Nullable Map<Integer, Spot> spots;

    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();
    private final Alternatives alternatives = new Alternatives();
    private final Grounds grounds = new Grounds();

    /** How deep the contents begin that only invite to type something. */
    private final Deque<Integer> prompts = new ArrayDeque<>();

    /** How high the parts of formulas stand that are open. */
    private final Deque<Integer> mathHeights = new ArrayDeque<>();

    private boolean promptNext;
    private boolean inText;
    private boolean inCode;
    private boolean keepBlanks;
    private String carried = "";

    private DocxReader(
            XmlWalk walk,
            Styles styles,
            Numbering numbering,
            Notes notes,
            Flow flow,
            @Nullable Map<Integer, Spot> spots) {
        this.walk = walk;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.flow = flow;
        this.spots = spots;
    }

    static Document read(DocxPackage file) throws DocumentException, LimitExceededException {
        return Document.of(body(file, null).blocks());
    }

    /** Where the paragraphs of a file stand, for writing at places that reading gave. */
    static Spots spots(DocxPackage file) throws DocumentException, LimitExceededException {
        Map<Integer, Spot> spots = new HashMap<>();
        Flow flow = body(file, spots);
        flow.blocks();
        return new Spots(flow, spots);
    }

    private static Flow body(DocxPackage file, @Nullable Map<Integer, Spot> spots)
            throws DocumentException, LimitExceededException {
        Styles styles = Styles.of(file);
        Numbering numbering = Numbering.of(file);
        Notes notes = new Notes();
        Flow flow = new Flow(file.archive().budget());
        DocxReader reader = new DocxReader(file.body(), styles, numbering, notes, flow, spots);
        reader.walk();
        for (String type : List.of("footnotes", "endnotes")) {
            if (notes.has(type)) {
                XmlWalk part = file.related(type).orElse(null);
                if (part != null) {
                    notes.read(part, type, xml -> noteText(xml, styles, numbering, file));
                }
            }
        }
        for (String note : notes.texts()) {
            flow.paragraph(note);
        }
        return flow;
    }

    /** The text of one note, read to its end. */
    private static String noteText(XmlWalk xml, Styles styles, Numbering numbering, DocxPackage file)
            throws DocumentException, LimitExceededException {
        Flow flow = new Flow(file.archive().budget());
        DocxReader reader = new DocxReader(xml, styles, numbering, new Notes(), flow, null);
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            reader.event();
        }
        reader.flush();
        return Notes.text(flow.blocks());
    }

    private void walk() throws DocumentException, LimitExceededException {
        while (walk.next()) {
            event();
        }
        flush();
    }

    private void event() throws DocumentException, LimitExceededException {
        if (walk.isText()) {
            if (inText) {
                add(keepBlanks ? walk.text() : walk.text().strip());
            } else if (inCode) {
                fields.code(walk.text());
            }
        } else if (walk.isStart()) {
            start();
        } else {
            end();
        }
    }

    private void start() throws DocumentException, LimitExceededException {
        String space = walk.namespace();
        if (pictures.begin(walk)) {
            picture();
        }
        if (isWord(space)) {
            startWord();
        } else if (space.equals(COMPATIBILITY)) {
            startAlternative();
        } else if (space.endsWith(MATH)) {
            startMath();
        } else if (space.equals(DRAWING) && walk.name().equals("textpath")) {
            flow.paragraph(walk.attribute("string"));
            alternatives.shown();
        }
    }

    private void startMath() throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "r" -> paragraph().run = RunProperties.NONE;
            case "t" -> beginText();
            case "sup" -> mathHeights.push(Heights.RAISED);
            case "sub" -> mathHeights.push(Heights.LOWERED);
            case "den" -> add("/");
            case "rad" -> add("√");
            case "ctrlPr" -> walk.skip();
            default -> {}
        }
    }

    private void startAlternative() throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "AlternateContent" -> alternatives.begin();
            case "Choice", "Fallback" -> {
                if (alternatives.isTaken()) {
                    walk.skip();
                }
            }
            default -> {}
        }
    }

    private void startWord() throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "p" -> {
                OpenParagraph paragraph = new OpenParagraph(carried);
                paragraph.start = offset();
                paragraph.content = paragraph.start;
                paragraphs.push(paragraph);
                carried = "";
            }
            case "pPr" -> {
                paragraph().properties = ParagraphProperties.read(walk);
                paragraph().content = offset();
            }
            case "r" -> paragraph().run = RunProperties.NONE;
            case "rPr" -> paragraph().run = RunProperties.read(walk);
            case "t" -> beginText();
            case "tab", "ptab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(Symbols.of(walk.attribute("font"), walk.attribute("char")));
            case "fldChar" -> field(fields.mark(walk.attribute("fldCharType")));
            case "ffData" -> fields.fillIn(FormField.read(walk));
            case "instrText" -> inCode = true;
            case "footnoteReference" -> note("footnotes");
            case "endnoteReference" -> note("endnotes");
            case "sdtPr" -> promptNext = isPrompt();
            case "sdtContent" -> {
                if (promptNext) {
                    prompts.push(walk.depth());
                    promptNext = false;
                }
            }
            case "tbl" -> {
                flush();
                flow.beginTable();
                grounds.beginTable();
            }
            case "tblPr" -> grounds.table(walk, styles::isColoured);
            case "tr" -> flow.beginRow();
            case "trPr" -> RowProperties.read(walk).applyTo(flow);
            case "tc" -> {
                flow.beginCell();
                grounds.cell(false);
            }
            case "tcPr" -> {
                CellProperties cell = CellProperties.read(walk);
                cell.applyTo(flow);
                grounds.cell(cell.coloured());
            }
            case "del", "moveFrom", "rt", "tblPrEx", "sectPr", "rubyPr" -> walk.skip();
            case "object", "altChunk" -> {
                picture();
                walk.skip();
            }
            default -> {}
        }
    }

    private static boolean isWord(String space) {
        return space.equals(DocxWriter.WORD) || space.endsWith(WORD) || space.equals(STRICT_WORD);
    }

    private void end() throws DocumentException, LimitExceededException {
        String space = walk.namespace();
        if (isWord(space)) {
            endWord();
        } else if (space.equals(COMPATIBILITY)) {
            alternatives.end(walk.name());
        } else if (space.endsWith(MATH)) {
            endMath();
        }
    }

    private void endMath() {
        switch (walk.name()) {
            case "r" -> paragraph().run = RunProperties.NONE;
            case "t" -> inText = false;
            case "sup", "sub" -> mathHeights.poll();
            default -> {}
        }
    }

    private void endWord() throws LimitExceededException {
        switch (walk.name()) {
            case "p" -> endParagraph();
            case "r" -> paragraph().run = RunProperties.NONE;
            case "t" -> inText = false;
            case "instrText" -> inCode = false;
            case "tc" -> {
                flush();
                flow.endCell();
            }
            case "tbl" -> {
                flow.endTable();
                grounds.endTable();
            }
            case "sdtContent" -> {
                if (!prompts.isEmpty() && prompts.element() > walk.depth()) {
                    prompts.pop();
                }
            }
            default -> {}
        }
    }

    private int offset() {
        return spots == null ? 0 : walk.offset();
    }

    private OpenParagraph paragraph() {
        if (paragraphs.isEmpty()) {
            paragraphs.push(new OpenParagraph(""));
        }
        return paragraphs.element();
    }

    private void beginText() {
        inText = true;
        keepBlanks = walk.attribute("space").equals("preserve");
    }

    private void add(String words) {
        OpenParagraph paragraph = paragraph();
        if (words.isEmpty() || !fields.isShown() || !prompts.isEmpty()) {
            return;
        }
        RunProperties run = styles.resolve(paragraph.run, paragraph.properties.style());
        if (run.isText()) {
            int height = mathHeights.isEmpty() ? run.height() : mathHeights.element();
            String seen = isFaint(run, paragraph) ? Faint.inBrackets(words) : words;
            paragraph.text.append(paragraph.heights.next(paragraph.text, seen, height));
            alternatives.shown();
        }
    }

    /** Whether nobody sees the words of a run in a cell. */
    private boolean isFaint(RunProperties run, OpenParagraph paragraph) {
        return grounds.isInTable()
                && run.ink().isFaint(false)
                && run.ink()
                        .isFaint(grounds.isColoured()
                                || styles.resolve(paragraph.properties).coloured());
    }

    /** What a field shows besides its result. */
    private void field(String words) {
        if (words.equals(ObjectSign.TEXT)) {
            picture();
        } else {
            add(words);
        }
    }

    private void picture() {
        OpenParagraph paragraph = paragraphs.peek();
        boolean seen = paragraph == null
                || styles.resolve(paragraph.run, paragraph.properties.style()).isText();
        if (seen && fields.isShown() && prompts.isEmpty()) {
            flow.picture();
        }
    }

    private void note(String type) {
        if (fields.isShown() && prompts.isEmpty()) {
            paragraph().text.append(notes.mark(type, walk.attribute("id")));
        }
    }

    /** Whether a content control shows no more than what to type in it. */
    private boolean isPrompt() throws DocumentException, LimitExceededException {
        boolean prompt = false;
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            prompt |= walk.isStart() && walk.name().equals("showingPlcHdr") && OnOff.of(walk);
        }
        return prompt;
    }

    private void endParagraph() throws LimitExceededException {
        OpenParagraph paragraph = paragraphs.poll();
        fields.endParagraph();
        if (paragraph == null) {
            return;
        }
        paragraph.end = offset();
        if (paragraph.properties.markDeleted()) {
            carried = paragraph.text.toString();
        } else {
            show(paragraph);
        }
    }

    private void show(OpenParagraph paragraph) throws LimitExceededException {
        String text = paragraph.text.toString().strip();
        ParagraphProperties properties = styles.resolve(paragraph.properties);
        if (!properties.list().isEmpty() && (!text.isEmpty() || flow.isInCell())) {
            String number = numbering.next(properties.list(), properties.listLevel());
            if (text.isEmpty() && !number.isEmpty()) {
                flow.numbered(number);
            } else {
                text = Ordinal.join(number, text);
            }
        }
        flow.heading(Math.max(0, properties.level()), text);
        if (spots != null && paragraph.end > 0) {
            spots.put(flow.paragraphs(), new Spot(paragraph.start, paragraph.content, paragraph.end));
        }
    }

    /** What is left where no further paragraph follows. */
    private void flush() throws LimitExceededException {
        if (!carried.isEmpty()) {
            OpenParagraph last = new OpenParagraph(carried);
            carried = "";
            show(last);
        }
    }
}
