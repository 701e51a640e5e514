package org.gongkai.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;

/**
 * Unpacks, within bounds, every stream of an opened file that {@link StreamBounds} could not see into: packed by
 * another way than the usual one, several times over, or locked. Pictures are left alone, for none is unpacked.
 */
final class PackedStreams {
    private static final long FREE = 100L << 10;

    /** The library keeps such a stream in memory, more than once while it grows. */
    private static final int COPIES = 4;

    private static final Set<COSName> OF_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final Budget budget;
    private final ReadLimits limits;
    private final boolean locked;
    private long total;

    private PackedStreams(Budget budget, boolean locked) {
        this.budget = budget;
        this.limits = budget.limits();
        this.locked = locked;
    }

    /**
     * Looks at all streams.
     *
     * @param locked whether the file's streams were encrypted, though with no password
     * @throws LimitExceededException beyond {@code maxInflatedBytes} or {@code maxInflateRatio}
     */
    static void requireBounded(COSDocument file, Budget budget, boolean locked) throws IOException {
        PackedStreams streams = new PackedStreams(budget, locked);
        for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
            budget.requireTime();
            if (file.getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                streams.look(stream);
            }
        }
    }

    private void look(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        boolean seen = filters.isEmpty() || (filters.size() == 1 && COSName.FLATE_DECODE.equals(filters.get(0)));
        if (seen && !locked) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] data = raw.readAllBytes();
            int packed = data.length;
            for (int i = 0; i < filters.size(); i++) {
                if (!OF_TEXT.contains(filters.get(i))) {
                    throw new IOException("a stream that is no picture is packed as one");
                }
                data = unpack(stream, filters.get(i), i, data, packed);
            }
        }
    }

    private static List<COSName> filters(COSBase filters) {
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private byte[] unpack(COSStream stream, COSName filter, int index, byte[] data, int packed) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int b) {
                super.write(b);
                count(1, size(), packed);
            }

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                count(length, size(), packed);
            }
        };
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), unpacked, stream, index);
        } catch (Exceeded e) {
            throw e.limit;
        } catch (IOException | RuntimeException e) {
            // Broken data ends here, and so it will when it is read.
            budget.requireTime();
        }
        return unpacked.toByteArray();
    }

    private void count(int length, int size, int packed) {
        total += length;
        try {
            budget.step();
            if (total > limits.maxInflatedBytes() / COPIES) {
                throw new LimitExceededException(
                        total + " bytes of streams in memory, " + COPIES + " times",
                        "maxInflatedBytes",
                        limits.maxInflatedBytes());
            }
            if (size > FREE && size - FREE > (long) limits.maxInflateRatio() * Math.max(1, packed)) {
                throw new LimitExceededException(
                        "a stream that unpacks to " + size + " bytes", "maxInflateRatio", limits.maxInflateRatio());
            }
        } catch (LimitExceededException e) {
            throw new Exceeded(e);
        }
    }

    /** A limit on its way through the library, which takes other exceptions for damage. */
    private static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final LimitExceededException limit;

        Exceeded(LimitExceededException limit) {
            super(limit);
            this.limit = limit;
        }
    }
}
