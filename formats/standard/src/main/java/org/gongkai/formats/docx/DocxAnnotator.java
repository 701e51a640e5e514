package org.gongkai.formats.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Ooxml;
import org.gongkai.formats.io.PackageEdit;
import org.gongkai.formats.io.PartEdit;
import org.gongkai.formats.io.XmlText;
import org.gongkai.formats.io.XmlWalk;

/** Puts comments into a copy of a file: marks in the body, the comments in their part, every other part as it was. */
final class DocxAnnotator {
    private static final String AUTHOR = "gongkai";
    private static final String INITIALS = "GK";
    private static final String COMMENTS = "comments";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final DocxPackage file;
    private final List<Annotation> notes;

    /** The name space of the body's elements, which is another one in strict documents. */
    private final String space;

    private final PackageEdit edit;

    private DocxAnnotator(DocxPackage file, List<Annotation> notes, String space) {
        this.file = file;
        this.notes = notes;
        this.space = space;
        this.edit = new PackageEdit(DocxPackage.CODEC, file.archive(), file.limits());
    }

    static void annotate(byte[] bytes, List<Annotation> notes, ReadLimits limits, OutputStream out) throws IOException {
        DocxPackage file = DocxPackage.open(bytes, limits);
        DocxAnnotator annotator =
                new DocxAnnotator(file, notes, PackageEdit.root(file.body()).namespace());
        if (!notes.isEmpty()) {
            annotator.comment();
        }
        annotator.edit.write(out);
    }

    private void comment() throws DocumentException, LimitExceededException {
        PartEdit body = new PartEdit(edit.part(file.main()));
        int first = comments();
        Spots spots = DocxReader.spots(file);
        Map<Spot, List<Integer>> marks = new LinkedHashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            Optional<Spot> spot = spots.at(notes.get(i).location());
            marks.computeIfAbsent(
                            spot.orElseThrow(() -> new DocumentException(
                                    DocxPackage.CODEC, "part " + file.main(), "it has no paragraph to comment on")),
                            key -> new ArrayList<>())
                    .add(first + i);
        }
        marks.forEach((spot, ids) -> mark(body, spot, ids));
        edit.put(file.main(), body.bytes());
    }

    private void mark(PartEdit body, Spot spot, List<Integer> ids) {
        StringBuilder begin = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int id : ids) {
            begin.append(element("commentRangeStart", id));
            end.append(element("commentRangeEnd", id))
                    .append("<w:r xmlns:w=\"")
                    .append(space)
                    .append("\"><w:commentReference w:id=\"")
                    .append(id)
                    .append("\"/></w:r>");
        }
        if (spot.isOneTag()) {
            body.fill(spot.start(), begin.toString() + end);
        } else {
            body.insert(body.behindTag(spot.content()), begin.toString());
            body.insert(spot.end(), end.toString());
        }
    }

    private String element(String name, int id) {
        return "<w:" + name + " xmlns:w=\"" + space + "\" w:id=\"" + id + "\"/>";
    }

    /** Adds the comments to their part, or makes one; gives the number of the first of them. */
    private int comments() throws DocumentException, LimitExceededException {
        Optional<String> present = file.nameOf(COMMENTS).filter(file.archive()::has);
        if (present.isEmpty()) {
            String name = file.folder() + (file.archive().has(file.folder() + "comments.xml") ? "gongkai-" : "")
                    + "comments.xml";
            XmlText xml = new XmlText().start("w:comments", "xmlns:w", space);
            write(xml, 0);
            edit.put(name, xml.bytes());
            announce(name);
            return 0;
        }
        byte[] part = edit.part(present.get());
        XmlWalk walk = PackageEdit.root(XmlWalk.open(DocxPackage.CODEC, present.get(), part, file.limits()));
        int root = walk.offset();
        int first = 0;
        while (walk.next()) {
            if (walk.isStart() && walk.name().equals("comment")) {
                first = Math.max(first, walk.number("id", 0, 0, Integer.MAX_VALUE / 2) + 1);
            }
        }
        XmlText xml = XmlText.fragment();
        write(xml, first);
        edit.put(present.get(), PartEdit.append(part, root, new String(xml.bytes(), StandardCharsets.UTF_8)));
        return first;
    }

    private void write(XmlText xml, int first) {
        for (int i = 0; i < notes.size(); i++) {
            String id = Integer.toString(first + i);
            xml.start("w:comment", "xmlns:w", space, "w:id", id, "w:author", AUTHOR, "w:initials", INITIALS);
            notes.get(i)
                    .text()
                    .lines()
                    .forEach(line -> xml.start("w:p")
                            .start("w:r")
                            .start("w:t", "xml:space", "preserve")
                            .text(line)
                            .end(3));
            if (notes.get(i).text().isEmpty()) {
                xml.empty("w:p");
            }
            xml.end();
        }
    }

    /** Says in the package that there is a part of comments. */
    private void announce(String name) throws DocumentException, LimitExceededException {
        String type = space.startsWith("http://purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
                : Ooxml.RELATIONS + "/comments";
        edit.relate(file.main(), "gongkaiComments", type, name);
        edit.announce(name, COMMENTS_TYPE);
    }
}
