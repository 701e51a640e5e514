package org.gongkai.formats.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Ooxml;
import org.gongkai.formats.io.PackageEdit;
import org.gongkai.formats.io.PartEdit;
import org.gongkai.formats.io.XmlText;
import org.gongkai.formats.io.XmlWalk;

/** Puts notes at cells into a copy of a workbook: a part of notes, and one of their boxes, for each sheet. */
final class XlsxAnnotator {
    private static final String AUTHOR = "gongkai";
    private static final String NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** What stands behind the reference to the boxes in a sheet's part. */
    private static final Set<String> BEHIND =
            Set.of("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    private static final Comparator<CellReference> IN_ORDER =
            Comparator.comparingInt(CellReference::row).thenComparingInt(CellReference::column);

    private final String codec;
    private final WorkbookReader workbook;
    private final ReadLimits limits;
    private final PackageEdit edit;

    private XlsxAnnotator(String codec, WorkbookReader workbook, ReadLimits limits) {
        this.codec = codec;
        this.workbook = workbook;
        this.limits = limits;
        this.edit = new PackageEdit(codec, workbook.archive(), limits);
    }

    private static CellReference place(Location location) {
        return new CellReference(Math.max(1, location.row()) - 1, Math.max(1, location.column()) - 1);
    }

    static void annotate(String codec, byte[] bytes, List<Annotation> notes, ReadLimits limits, OutputStream out)
            throws IOException {
        WorkbookReader workbook = new WorkbookReader(codec, bytes, limits);
        XlsxAnnotator annotator = new XlsxAnnotator(codec, workbook, limits);
        Map<Integer, String> sheets = workbook.sheetParts();
        Map<Integer, Map<CellReference, String>> texts = new LinkedHashMap<>();
        for (Annotation note : notes) {
            if (sheets.isEmpty()) {
                throw new DocumentException(codec, "workbook", "it has no sheet that notes could stand on");
            }
            boolean known = sheets.containsKey(note.location().page());
            int sheet =
                    known ? note.location().page() : sheets.keySet().iterator().next();
            CellReference place = known ? place(note.location()) : new CellReference(0, 0);
            texts.computeIfAbsent(sheet, number -> new TreeMap<>(IN_ORDER))
                    .merge(place, note.text(), (a, b) -> a + "\n\n" + b);
        }
        for (Map.Entry<Integer, Map<CellReference, String>> sheet : texts.entrySet()) {
            annotator.sheet(sheet.getKey(), sheets.getOrDefault(sheet.getKey(), ""), sheet.getValue());
        }
        annotator.edit.write(out);
    }

    private void sheet(int number, String part, Map<CellReference, String> notes)
            throws DocumentException, LimitExceededException {
        if (workbook.hasNotes(part)) {
            throw new DocumentException(
                    codec, "sheet " + number, "it has notes or form controls already; take them out of a copy first");
        }
        String names = "xl/gongkai-notes" + number + ".xml";
        String boxes = "xl/gongkai-notes" + number + ".vml";
        String space = mark(part);
        String relations = relations(space);
        edit.put(names, notes(space, notes));
        edit.put(boxes, boxes(notes.keySet()));
        edit.relate(part, "gongkaiNotes", relations + "/comments", names);
        edit.relate(part, "gongkaiBoxes", relations + "/vmlDrawing", boxes);
        edit.announce(names, NOTES_TYPE);
        edit.announce(boxes, BOXES_TYPE);
    }

    /** Strict workbooks have names of their own for what refers to a part. */
    private static String relations(String space) {
        return space.startsWith("http://purl.oclc.org") ? STRICT : Ooxml.RELATIONS;
    }

    /** Lets the sheet refer to its boxes; gives the name space of its elements. */
    private String mark(String part) throws DocumentException, LimitExceededException {
        byte[] xml = edit.part(part);
        XmlWalk walk = PackageEdit.root(XmlWalk.open(codec, part, xml, limits));
        String space = walk.namespace();
        int root = walk.offset();
        int depth = walk.depth();
        int behind = -1;
        while (behind < 0 && walk.next()) {
            if (walk.isStart() && walk.depth() == depth + 1 && BEHIND.contains(walk.name())) {
                behind = walk.offset();
            }
        }
        String relations = relations(space);
        String mark = "<legacyDrawing xmlns=\"" + space + "\" xmlns:r=\"" + relations + "\" r:id=\"gongkaiBoxes\"/>";
        if (behind < 0) {
            edit.put(part, PartEdit.append(xml, root, mark));
        } else {
            PartEdit sheet = new PartEdit(xml);
            sheet.insert(behind, mark);
            edit.put(part, sheet.bytes());
        }
        return space;
    }

    private static byte[] notes(String space, Map<CellReference, String> notes) {
        XmlText xml = new XmlText()
                .start("comments", "xmlns", space)
                .start("authors")
                .element("author", AUTHOR)
                .end()
                .start("commentList");
        notes.forEach((place, text) -> xml.start("comment", "ref", place.toString(), "authorId", "0")
                .start("text")
                .start("r")
                .start("t", "xml:space", "preserve")
                .text(text)
                .end(4));
        return xml.end(2).bytes();
    }

    private static byte[] boxes(Set<CellReference> places) {
        StringBuilder vml = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"/>");
        int number = 1025;
        for (CellReference place : places) {
            vml.append("<v:shape id=\"_x0000_s")
                    .append(number++)
                    .append("\" type=\"#_x0000_t202\" style=\"position:absolute;width:300pt;height:120pt;")
                    .append("visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
                    .append("<x:ClientData ObjectType=\"Note\"><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>")
                    .append(place.row())
                    .append("</x:Row><x:Column>")
                    .append(place.column())
                    .append("</x:Column></x:ClientData></v:shape>");
        }
        return vml.append("</xml>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
