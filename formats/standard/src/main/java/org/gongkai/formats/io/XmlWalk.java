package org.gongkai.formats.io;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/**
 * A walk over one XML part, event by event, with limits and without anything that XML can fetch or define: a document
 * type is refused, and so is an entity that XML itself does not have. Made for one part and one thread.
 *
 * <p>{@code while (walk.next())} with {@link #isStart}, {@link #isEnd} and {@link #isText}; comments and the like are
 * passed over.
 */
public final class XmlWalk {
    private static final int NOTHING = -1;
    private static final XMLInputFactory FACTORY = factory();

    private final String codec;
    private final String part;
    private final Budget budget;
    private final ReadLimits limits;
    private final XMLStreamReader reader;
    private final Utf8Offsets offsets;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /** What the parser stands at already, behind the text that is given first. */
    private int ahead = NOTHING;

    private String text = "";
    private int depth;
    private long nodes;
    private long chars;

    private XmlWalk(String codec, String part, Budget budget, XMLStreamReader reader, byte[] xml) {
        this.codec = codec;
        this.part = part;
        this.budget = budget;
        this.limits = budget.limits();
        this.reader = reader;
        this.offsets = new Utf8Offsets(xml);
    }

    /**
     * Begins before the root, with time of its own.
     *
     * @param codec the format's name, for exceptions
     * @param part the part's name, for exceptions
     * @param xml the whole part; not changed
     * @throws DocumentException if it does not begin as XML
     */
    public static XmlWalk open(String codec, String part, byte[] xml, ReadLimits limits) throws DocumentException {
        return open(codec, part, xml, new Budget(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * The same for one part of several, which share the time of {@code budget}; elements and characters count for each.
     */
    public static XmlWalk open(String codec, String part, byte[] xml, Budget budget) throws DocumentException {
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(part, "part");
        try {
            return new XmlWalk(
                    codec, part, budget, FACTORY.createXMLStreamReader(part, new ByteArrayInputStream(xml)), xml);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(codec, part, 1, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity is not fetched");
        });
        return factory;
    }

    /**
     * Goes on to the next start, end or text; false at the end of the part.
     *
     * @throws DocumentException if the part is not well-formed, or has a document type
     * @throws LimitExceededException beyond {@code maxNesting}, {@code maxNodes}, {@code maxTextChars} or
     *     {@code timeBudget}
     */
    public boolean next() throws DocumentException, LimitExceededException {
        while (true) {
            budget.step();
            event = ahead == NOTHING ? step() : takeAhead();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    require(++depth, limits.maxNesting(), "levels of elements", "maxNesting");
                    require(++nodes, limits.maxNodes(), "elements", "maxNodes");
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    join();
                    return true;
                }
                case XMLStreamConstants.DTD ->
                    throw new DocumentException(codec, place(), "a document type is not allowed in a document");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new DocumentException(codec, place(), "an entity that XML does not have is not filled in");
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int takeAhead() {
        int next = ahead;
        ahead = NOTHING;
        text = "";
        return next;
    }

    /** Puts the pieces together in which the parser gives a text, and counts each before it asks for the next one. */
    private void join() throws DocumentException, LimitExceededException {
        String first = text;
        StringBuilder whole = null;
        while (true) {
            chars += text.length();
            require(chars, limits.maxTextChars(), "characters", "maxTextChars");
            if (whole != null) {
                whole.append(text);
            }
            int next = step();
            if (!isCharacters(next)) {
                ahead = next;
                text = whole == null ? first : whole.toString();
                return;
            }
            whole = whole == null ? new StringBuilder(first) : whole;
        }
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** A parser that stumbles over damaged bytes in a way of its own says no more than that they are damaged. */
    private int step() throws DocumentException {
        try {
            int next = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            text = isCharacters(next) ? reader.getText() : "";
            return next;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(codec, part, reader.getLocation().getLineNumber(), e);
        }
    }

    private static void require(long count, int limit, String what, String setting) throws LimitExceededException {
        if (count > limit) {
            throw new LimitExceededException("more than " + limit + " " + what, setting, limit);
        }
    }

    /** Passes over what is left of the element that began last, so that the next step is behind its end. */
    public void skip() throws DocumentException, LimitExceededException {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = next();
        }
    }

    /** Whether an element begins here. */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ends here. */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether text stands here; all of it up to the next element. */
    public boolean isText() {
        return isCharacters(event);
    }

    /** The text here. */
    public String text() {
        return text;
    }

    /** How many elements are open; the one that begins here counts, the one that ends here no longer. */
    public int depth() {
        return depth;
    }

    /** The name of the element here, without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The name space of the element here; empty if it has none. */
    public String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    /** The value of the first attribute of this name, in whatever name space; empty if there is none. */
    public String attribute(String name) {
        return attribute(name, "");
    }

    /** The same with a value for where there is none. */
    public String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** The whole number that an attribute says, cut to the bounds; {@code otherwise} where it says none. */
    public int number(String name, int otherwise, int least, int most) {
        String value = attribute(name);
        int plain = plainNumber(value);
        if (plain >= 0) {
            return Math.max(least, Math.min(most, plain));
        }
        String bare = value.strip();
        if (bare.isEmpty() || bare.length() > 12) {
            return otherwise;
        }
        try {
            return (int) Math.max(least, Math.min(most, Long.parseLong(bare)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A few digits and nothing else, as programs write it; below 0 for anything else. */
    private static int plainNumber(String value) {
        int number = value.isEmpty() || value.length() > 9 ? NOTHING : 0;
        for (int i = 0; i < value.length() && number >= 0; i++) {
            int digit = value.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : NOTHING;
        }
        return number;
    }

    /** Where what is here begins, in bytes of the part; right for UTF-8 only. An empty tag ends where it begins. */
    public int offset() {
        return offsets.ofChar(reader.getLocation().getCharacterOffset());
    }

    /** Where the walk is, for messages. */
    public String place() {
        return place(part, reader.getLocation().getLineNumber());
    }

    private static String place(String part, int line) {
        return "part " + part + ", line " + Math.max(1, line);
    }

    private static DocumentException damaged(String codec, String part, int line, Exception cause) {
        return new DocumentException(
                codec,
                place(part, line),
                "it is no well-formed XML; open the file in an office program and save it again",
                cause);
    }
}
