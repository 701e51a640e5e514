package org.gongkai.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a package as it lies there, with all that the least reader has to know of it: where it is and how long. */
final class PackedPart {
    private static final Set<String> READ_BY_US = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/document.xml");
    private static final XMLInputFactory FACTORY = factory();

    private final byte[] deflated;
    private final int size;

    private PackedPart(byte[] deflated, int size) {
        this.deflated = deflated;
        this.size = size;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The parts of a document that reading its text takes. */
    static List<PackedPart> readByUs(byte[] docx) {
        List<PackedPart> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (READ_BY_US.contains(entry.getName())) {
                    byte[] part = in.readAllBytes();
                    parts.add(new PackedPart(deflated(part), part.length));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** As {@link java.util.zip.ZipOutputStream} packs it. */
    private static byte[] deflated(byte[] part) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(part);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 12];
        while (!deflater.finished()) {
            deflated.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return deflated.toByteArray();
    }

    /** The bytes that the package holds for it. */
    byte[] bytes() {
        return Arrays.copyOf(deflated, deflated.length);
    }

    /** Unpacks it and passes over all that it says; how many things those were. */
    int walk() throws DataFormatException, XMLStreamException {
        byte[] xml = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            inflater.inflate(xml);
        } finally {
            inflater.end();
        }
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        int events = 0;
        while (reader.hasNext()) {
            events += reader.next();
        }
        return events;
    }
}
