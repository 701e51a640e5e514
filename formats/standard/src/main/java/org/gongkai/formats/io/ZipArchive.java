package org.gongkai.formats.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/**
 * The parts of a packed document (docx, odt, xlsx, ofd) by their names, read from the directory at its end. Nothing is
 * written anywhere. Made for one file and one thread, since it counts what was unpacked.
 *
 * <p>Parts are found whatever the case of their names, as office programs find them; {@code \} is {@code /}.
 */
public final class ZipArchive {
    /** As much of a part may be packed as well as it can. */
    private static final int FREE_BYTES = 100 << 10;

    private static final int CHUNK = 64 << 10;

    /** A part of an office document is rarely larger; what is goes in chunks, with a look at the clock for each. */
    private static final int AT_ONCE = 1 << 20;

    /** What a byte gives when it is unpacked, most times at most. */
    private static final int UNPACKED_BYTES = 32;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final String codec;
    private final byte[] bytes;
    private final ReadLimits limits;
    private final Budget budget;
    private final Map<String, ZipEntryHeader> entries = new LinkedHashMap<>();
    private long inflated;

    private ZipArchive(String codec, byte[] bytes, ReadLimits limits) {
        this.codec = codec;
        this.bytes = bytes;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    /**
     * Reads the directory; no part is unpacked yet.
     *
     * @param codec the format's name, for exceptions
     * @param bytes the whole file; not changed
     * @throws DocumentException if this is no archive, ends early, is locked, or names a part twice
     * @throws LimitExceededException beyond {@code maxZipEntries}
     */
    public static ZipArchive open(String codec, byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        ZipArchive archive = new ZipArchive(codec, bytes, limits);
        for (ZipEntryHeader entry : new ZipDirectory(codec, bytes, limits).entries()) {
            if (archive.entries.putIfAbsent(key(entry.name()), entry) != null) {
                throw new DocumentException(
                        codec,
                        "part " + entry.name(),
                        "the name is there twice, so programs differ in what they show;"
                                + " open the file in an office program and save it again");
            }
        }
        return archive;
    }

    /** Whether the bytes begin as an archive does. */
    public static boolean isZip(byte[] bytes) {
        return ZipDirectory.begins(bytes);
    }

    /** The time that all parts share; it runs since the archive was opened. */
    public Budget budget() {
        return budget;
    }

    /** The names of the parts, as written, in the order of the directory. */
    public List<String> names() {
        return entries.values().stream().map(ZipEntryHeader::name).toList();
    }

    /** Whether there is a part of this name. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * A part, unpacked; empty if there is none of this name.
     *
     * @throws DocumentException if the part is damaged, ends early, is locked, or is packed in an unknown way
     * @throws LimitExceededException beyond {@code maxInflatedBytes} or {@code maxInflateRatio}
     */
    public Optional<byte[]> part(String name) throws DocumentException, LimitExceededException {
        ZipEntryHeader entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    /**
     * A part without which there is no document.
     *
     * @throws DocumentException as {@link #part}, and if there is none of this name
     * @throws LimitExceededException as {@link #part}
     */
    public byte[] require(String name) throws DocumentException, LimitExceededException {
        return part(name)
                .orElseThrow(() -> new DocumentException(
                        codec,
                        "part " + name,
                        "the file lacks it; if it was renamed by hand, give it the extension of what it is"));
    }

    /**
     * A walk over a part without which there is no document; all walks share the archive's time.
     *
     * @throws DocumentException as {@link #require}, and if the part does not begin as XML
     * @throws LimitExceededException as {@link #part}
     */
    public XmlWalk walk(String name) throws DocumentException, LimitExceededException {
        return XmlWalk.open(codec, name, require(name), budget);
    }

    /** The same over a part that need not be there. */
    public Optional<XmlWalk> walkIfThere(String name) throws DocumentException, LimitExceededException {
        return has(name) ? Optional.of(walk(name)) : Optional.empty();
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    private byte[] unpack(ZipEntryHeader entry) throws DocumentException, LimitExceededException {
        if (entry.locked()) {
            throw DocumentException.encrypted(codec, "part " + entry.name());
        }
        int from = ZipDirectory.dataOffset(codec, bytes, entry);
        byte[] unpacked = switch (entry.method()) {
            case STORED -> stored(entry, from);
            case DEFLATED -> inflate(entry, from);
            default -> throw damaged(entry, "is packed by method " + entry.method() + ", not by 0 or 8");
        };
        CRC32 sum = new CRC32();
        sum.update(unpacked);
        if (sum.getValue() != entry.crc()) {
            throw damaged(entry, "does not have the check sum that the directory says");
        }
        return unpacked;
    }

    private byte[] stored(ZipEntryHeader entry, int from) throws LimitExceededException {
        count((int) entry.packedSize());
        byte[] part = new byte[(int) entry.packedSize()];
        System.arraycopy(bytes, from, part, 0, part.length);
        return part;
    }

    private byte[] inflate(ZipEntryHeader entry, int from) throws DocumentException, LimitExceededException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, (int) entry.packedSize());
            List<byte[]> chunks = new ArrayList<>();
            long size = 0;
            while (!inflater.finished()) {
                byte[] chunk = new byte[chunks.isEmpty() ? expected(entry) : CHUNK];
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished()) {
                    throw damaged(entry, "ends early");
                }
                size += length;
                budget.step();
                count(length);
                requireRatio(entry, size);
                chunks.add(chunk);
            }
            return chunks.size() == 1 && chunks.get(0).length == size ? chunks.get(0) : join(chunks, size);
        } catch (DataFormatException e) {
            throw damaged(entry, "can't be unpacked");
        } finally {
            inflater.end();
        }
    }

    /** As many bytes as the directory claims, so that nothing need be copied, unless it claims too much or none. */
    private static int expected(ZipEntryHeader entry) {
        long most = Math.min(AT_ONCE, Math.max(CHUNK, UNPACKED_BYTES * entry.packedSize()));
        return (int) Math.max(1, Math.min(entry.claimedSize(), most));
    }

    /** Chunks are full but for the last. */
    private static byte[] join(List<byte[]> chunks, long size) {
        byte[] whole = new byte[(int) Math.min(size, LARGEST_ARRAY)];
        int at = 0;
        for (byte[] chunk : chunks) {
            int length = Math.min(chunk.length, whole.length - at);
            System.arraycopy(chunk, 0, whole, at, length);
            at += length;
        }
        return whole;
    }

    private void count(int length) throws LimitExceededException {
        inflated += length;
        if (inflated > limits.maxInflatedBytes()) {
            throw new LimitExceededException(
                    "more than " + limits.maxInflatedBytes() + " bytes once unpacked",
                    "maxInflatedBytes",
                    limits.maxInflatedBytes());
        }
    }

    private void requireRatio(ZipEntryHeader entry, long size) throws LimitExceededException {
        if (size > FREE_BYTES && size > entry.packedSize() * limits.maxInflateRatio()) {
            throw new LimitExceededException(
                    "part " + entry.name() + " unpacks to more than " + limits.maxInflateRatio() + " times its size",
                    "maxInflateRatio",
                    limits.maxInflateRatio());
        }
    }

    private DocumentException damaged(ZipEntryHeader entry, String how) {
        return new DocumentException(
                codec, "part " + entry.name(), "it " + how + "; the file was damaged on its way, get it again");
    }

    /** A text that tells what a package is; blank where the part is missing. */
    String words(String name) throws DocumentException, LimitExceededException {
        return new String(part(name).orElse(new byte[0]), StandardCharsets.UTF_8);
    }
}
