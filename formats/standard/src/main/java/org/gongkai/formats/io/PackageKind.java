package org.gongkai.formats.io;

import java.util.Arrays;
import java.util.Locale;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;

/** What a packed document is by what is in it, whatever the file is called. */
public enum PackageKind {
    /** A text of Word or WPS, also a template, or one with macros. */
    DOCX,
    /** A spreadsheet of Excel or WPS. */
    XLSX,
    /** An OpenDocument text. */
    ODT,
    /** 版式文档, GB/T 33190. */
    OFD,
    /** An archive of something else. */
    OTHER,
    /** It begins as an archive does, but its directory or what would tell the kind can't be read. */
    DAMAGED,
    /** An old office container, as Word and Excel wrote until 2003. */
    COMPOUND,
    /** An old office container that holds a locked document of Word or Excel. */
    LOCKED,
    /** Neither archive nor container. */
    NONE;

    private static final byte[] COMPOUND_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED_STREAM = "EncryptedPackage";
    private static final ReadLimits GLANCE =
            ReadLimits.standard().withMaxInflatedBytes(4L << 20).withMaxInflateRatio(1_000);

    /** Looks at the directory and at the one small part that says the kind. Never throws for content. */
    public static PackageKind of(byte[] bytes) {
        if (!ZipArchive.isZip(bytes)) {
            return isLocked(bytes) ? LOCKED : isCompound(bytes) ? COMPOUND : NONE;
        }
        try {
            return of(ZipArchive.open("package", bytes, GLANCE));
        } catch (DocumentException | LimitExceededException e) {
            return DAMAGED;
        }
    }

    /** 格式判定: certain of its own kind; where the kind can't be told, the file's name may. */
    public Match match(byte[] bytes) {
        PackageKind kind = of(bytes);
        if (kind == this) {
            return Match.CERTAIN;
        }
        return kind == DAMAGED || kind == LOCKED ? Match.IF_NAMED : Match.NONE;
    }

    private static PackageKind of(ZipArchive archive) throws DocumentException, LimitExceededException {
        String types = archive.words("[Content_Types].xml").toLowerCase(Locale.ROOT);
        if (types.contains("wordprocessingml.document.main")
                || types.contains("wordprocessingml.template.main")
                || types.contains("ms-word.document.macroenabled.main")
                || types.contains("ms-word.template.macroenabledtemplate.main")) {
            return DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main")
                || types.contains("spreadsheetml.template.main")
                || types.contains("ms-excel.sheet.macroenabled.main")
                || types.contains("ms-excel.template.macroenabled.main")) {
            return XLSX;
        }
        String mimetype = archive.words("mimetype");
        if (mimetype.startsWith("application/vnd.oasis.opendocument.text")
                || (mimetype.isEmpty()
                        && archive.has("content.xml")
                        && archive.words("META-INF/manifest.xml").contains("opendocument.text"))) {
            return ODT;
        }
        return archive.has("OFD.xml") ? OFD : OTHER;
    }

    private static boolean isCompound(byte[] bytes) {
        int length = COMPOUND_MAGIC.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, COMPOUND_MAGIC, 0, length);
    }

    /** The directory of such a container has the name in UTF-16, within its sectors. */
    static boolean isLocked(byte[] bytes) {
        if (!isCompound(bytes)) {
            return false;
        }
        for (int at = 512; at + 2 * LOCKED_STREAM.length() <= bytes.length; at += 128) {
            int same = 0;
            while (same < LOCKED_STREAM.length()
                    && bytes[at + 2 * same] == LOCKED_STREAM.charAt(same)
                    && bytes[at + 2 * same + 1] == 0) {
                same++;
            }
            if (same == LOCKED_STREAM.length()) {
                return true;
            }
        }
        return false;
    }
}
