package org.gongkai.formats.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What office programs write as one file of text, and no format here reads. */
public enum OfficeSingleFile {
    /** 单个文件网页. */
    MHT("a web page in a single file (MHT)", "MIME-Version:", "multipart/related"),
    /** Word 2003 XML 文档. */
    WORD_2003(
            "a document of Word 2003 as XML", "w:wordDocument", "http://schemas.microsoft.com/office/word/2003/wordml"),
    /** XML 电子表格 2003. */
    EXCEL_2003("a workbook of Excel 2003 as XML", "Workbook", "urn:schemas-microsoft-com:office:spreadsheet"),
    /** Word XML 文档. */
    FLAT_OPC(
            "an office document as one XML file (Flat OPC)",
            "pkg:package",
            "http://schemas.microsoft.com/office/2006/xmlPackage"),
    /** 平面 XML ODF 文档. */
    FLAT_ODF(
            "an OpenDocument as one XML file (Flat ODF)",
            "office:document",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0");

    private static final int HEAD = 4096;
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final String words;
    private final String begins;
    private final String names;

    OfficeSingleFile(String words, String begins, String names) {
        this.words = words;
        this.begins = begins;
        this.names = names;
    }

    /** What the bytes begin as; empty for anything else. */
    public static Optional<OfficeSingleFile> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String text = (head.startsWith(MARK) ? head.substring(MARK.length()) : head).stripLeading();
        String start = text.startsWith("<?xml") ? root(text) : text;
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.begins) && start.contains(kind.names))
                .findFirst();
    }

    /** What stands in the first tag that is no instruction and no comment. */
    private static String root(String text) {
        int at = 0;
        while (at >= 0 && at + 1 < text.length() && "?!".indexOf(text.charAt(at + 1)) >= 0) {
            at = text.indexOf('<', at + 1);
        }
        int end = at < 0 ? -1 : text.indexOf('>', at);
        return end < 0 ? "" : text.substring(at + 1, end);
    }

    /** What it is, in words. */
    @Override
    public String toString() {
        return words;
    }
}
