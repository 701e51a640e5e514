package org.gongkai.formats.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/** Changes to some parts of a packed office document; every other part stays byte for byte. */
public final class PackageEdit {
    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_SPACE = Ooxml.PACKAGE + "content-types";
    private static final String RELATIONS_SPACE = Ooxml.PACKAGE + "relationships";

    private final String codec;
    private final ZipArchive archive;
    private final ReadLimits limits;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /** Of an archive, for a format. */
    public PackageEdit(String codec, ZipArchive archive, ReadLimits limits) {
        this.codec = codec;
        this.archive = archive;
        this.limits = limits;
    }

    /** A part as it is now, which must be in UTF-8 so that markup can be put into it. */
    public byte[] part(String name) throws DocumentException, LimitExceededException {
        byte[] edited = changed.get(name);
        if (edited != null) {
            return edited;
        }
        byte[] part = archive.require(name);
        boolean wide = part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & 0xFE) == 0xFE);
        String head = new String(part, 0, Math.min(part.length, 100), StandardCharsets.ISO_8859_1);
        int declared = head.indexOf("encoding=");
        boolean other = declared > 0
                && head.indexOf("?>") > declared
                && !head.regionMatches(true, declared + 10, "utf-8", 0, 5);
        if (wide || other) {
            throw new DocumentException(
                    codec,
                    "part " + name,
                    "it is not in UTF-8, as comments need; open the file in an office program and save it again");
        }
        return part;
    }

    /** Puts a part in place of the one of that name, or beside the others. */
    public void put(String name, byte[] part) {
        changed.put(name, part);
    }

    /** Puts markup at the end of what the root of a part holds. */
    public void append(String name, String markup) throws DocumentException, LimitExceededException {
        byte[] part = part(name);
        int root = root(XmlWalk.open(codec, name, part, limits)).offset();
        changed.put(name, PartEdit.append(part, root, markup));
    }

    /** Says of what type a part is. */
    public void announce(String name, String type) throws DocumentException, LimitExceededException {
        append(
                TYPES,
                "<Override xmlns=\"" + TYPES_SPACE + "\" PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>");
    }

    /** Lets a part refer to another. */
    public void relate(String part, String id, String type, String target)
            throws DocumentException, LimitExceededException {
        int folder = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        if (changed.containsKey(relations) || archive.has(relations)) {
            append(
                    relations,
                    "<Relationship xmlns=\"" + RELATIONS_SPACE + "\" Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/"
                            + target + "\"/>");
        } else {
            changed.put(
                    relations,
                    XmlText.fragment()
                            .start("Relationships", "xmlns", RELATIONS_SPACE)
                            .empty("Relationship", "Id", id, "Type", type, "Target", "/" + target)
                            .bytes());
        }
    }

    /** Walks to the root of a part. */
    public static XmlWalk root(XmlWalk walk) throws DocumentException, LimitExceededException {
        boolean more = true;
        while (more && !walk.isStart()) {
            more = walk.next();
        }
        return walk;
    }

    /** The parts in their order, then those that are new. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ZipText zip = new ZipText(out);
        Map<String, byte[]> left = new LinkedHashMap<>(changed);
        Map<String, String> names = new HashMap<>();
        left.keySet().forEach(name -> names.put(key(name), name));
        for (String name : archive.names()) {
            String known = names.get(key(name));
            byte[] part = known == null ? null : left.remove(known);
            zip.add(name, part == null ? archive.require(name) : part);
        }
        for (Map.Entry<String, byte[]> part : left.entrySet()) {
            zip.add(part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
