package org.gongkai.formats.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/** The directory at the end of an archive: the one place that says which entries count. */
final class ZipDirectory {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int BIG_SIZES = 0x0001;

    private final String codec;
    private final ByteBuffer bytes;
    private final ReadLimits limits;

    ZipDirectory(String codec, byte[] bytes, ReadLimits limits) {
        this.codec = codec;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The entries in the order of the directory, folders left out. */
    List<ZipEntryHeader> entries() throws DocumentException, LimitExceededException {
        int end = end();
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        List<ZipEntryHeader> entries = new ArrayList<>();
        int count = 0;
        while (at + CENTRAL_LENGTH <= end && bytes.getInt((int) at) == CENTRAL) {
            if (++count > limits.maxZipEntries()) {
                throw new LimitExceededException(
                        "more than " + limits.maxZipEntries() + " parts", "maxZipEntries", limits.maxZipEntries());
            }
            int start = (int) at;
            at += CENTRAL_LENGTH + unsigned(start + 28) + unsigned(start + 30) + unsigned(start + 32);
            if (at > end) {
                throw damaged(start);
            }
            ZipEntryHeader entry = entry(start);
            if (!entry.name().endsWith("/")) {
                entries.add(entry);
            }
        }
        if (unsigned(end + 10) != (count & 0xFFFF)) {
            throw damaged((int) Math.min(at, end));
        }
        return entries;
    }

    private int end() throws DocumentException {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        if (PackageKind.isLocked(bytes.array())) {
            throw DocumentException.encrypted(codec, "byte 0");
        }
        String detail = begins(bytes.array())
                ? "the file ends early, its directory is missing; get it again"
                : "this is no packed document (it does not begin with PK)";
        throw new DocumentException(codec, "byte " + bytes.capacity(), detail);
    }

    private ZipEntryHeader entry(int at) throws DocumentException {
        int nameLength = unsigned(at + 28);
        String name = new String(bytes.array(), at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8);
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        long offset = Integer.toUnsignedLong(bytes.getInt(at + 42));
        long claimed = Integer.toUnsignedLong(bytes.getInt(at + 24));
        if (packed == IN_EXTRA || offset == IN_EXTRA) {
            int extra = bigSizes(at + CENTRAL_LENGTH + nameLength, unsigned(at + 30), at);
            extra += claimed == IN_EXTRA ? 8 : 0;
            if (packed == IN_EXTRA) {
                packed = big(extra, at);
                extra += 8;
            }
            offset = offset == IN_EXTRA ? big(extra, at) : offset;
        }
        boolean locked = (unsigned(at + 8) & 1) != 0;
        return new ZipEntryHeader(
                name,
                unsigned(at + 10),
                locked,
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                packed,
                claimed,
                offset);
    }

    /** Where the sizes begin that are too big for the header; some programs write them there though they are small. */
    private int bigSizes(int from, int length, int entry) throws DocumentException {
        int at = from;
        while (at + 4 <= from + length) {
            if (unsigned(at) == BIG_SIZES) {
                return at + 4;
            }
            at += 4 + unsigned(at + 2);
        }
        throw damaged(entry);
    }

    private long big(int at, int entry) throws DocumentException {
        if (at + 8 > bytes.capacity()) {
            throw damaged(entry);
        }
        return bytes.getLong(at);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private DocumentException damaged(int at) {
        return new DocumentException(codec, "byte " + at, "the directory of the file is damaged; get it again");
    }

    /** Where the bytes of an entry begin, behind its own header; all of them are within the file. */
    static int dataOffset(String codec, byte[] all, ZipEntryHeader entry) throws DocumentException {
        ByteBuffer bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        long at = entry.offset();
        if (at >= 0 && at + LOCAL_LENGTH <= all.length && bytes.getInt((int) at) == LOCAL) {
            int header = (int) at;
            long from = at
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(bytes.getShort(header + 26))
                    + Short.toUnsignedInt(bytes.getShort(header + 28));
            if (entry.packedSize() >= 0 && entry.packedSize() <= all.length - from) {
                return (int) from;
            }
        }
        throw new DocumentException(codec, "part " + entry.name(), "it is not within the file; get the file again");
    }
}
