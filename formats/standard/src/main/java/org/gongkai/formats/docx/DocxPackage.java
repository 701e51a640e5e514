package org.gongkai.formats.docx;

import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.io.ZipArchive;

/** The parts of a document that hold text, found by their relations, since their names are not fixed. */
final class DocxPackage {
    static final String CODEC = "docx";

    private static final String USUAL_MAIN = "word/document.xml";

    private final ZipArchive archive;
    private final ReadLimits limits;
    private final String main;

    private DocxPackage(ZipArchive archive, ReadLimits limits, String main) {
        this.archive = archive;
        this.limits = limits;
        this.main = main;
    }

    static DocxPackage open(byte[] bytes, ReadLimits limits) throws DocumentException, LimitExceededException {
        ZipArchive archive = ZipArchive.open(CODEC, bytes, limits);
        String main = related(archive, "_rels/.rels", "", "/officeDocument")
                .filter(archive::has)
                .orElse(USUAL_MAIN);
        return new DocxPackage(archive, limits, main);
    }

    ReadLimits limits() {
        return limits;
    }

    XmlWalk body() throws DocumentException, LimitExceededException {
        return archive.walk(main);
    }

    ZipArchive archive() {
        return archive;
    }

    /** The name of the part that holds the body. */
    String main() {
        return main;
    }

    /** The folder of the body, with a slash at its end where it is one. */
    String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    /** The name of the part that says what the body refers to. */
    String relations() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    /** The name of a part that the body refers to by a type; empty if it refers to none. */
    Optional<String> nameOf(String type) throws DocumentException, LimitExceededException {
        return related(archive, relations(), folder(), "/" + type);
    }

    /** A part that the body refers to by a type, as {@code styles}; empty if there is none. */
    Optional<XmlWalk> related(String type) throws DocumentException, LimitExceededException {
        String name = nameOf(type).orElse(folder() + type + ".xml");
        return archive.walkIfThere(name);
    }

    private static Optional<String> related(ZipArchive archive, String relations, String folder, String type)
            throws DocumentException, LimitExceededException {
        if (!archive.has(relations)) {
            return Optional.empty();
        }
        XmlWalk walk = archive.walk(relations);
        while (walk.next()) {
            if (walk.isStart()
                    && walk.name().equals("Relationship")
                    && walk.attribute("Type").endsWith(type)
                    && !walk.attribute("TargetMode").equals("External")) {
                String target = walk.attribute("Target");
                return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return Optional.empty();
    }
}
