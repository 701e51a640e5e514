package org.gongkai.formats.io;

/**
 * What the directory of an archive says of one entry.
 *
 * @param name as written
 * @param method how it is packed: 0 not at all, 8 deflated
 * @param locked whether it takes a password
 * @param crc the check sum of the unpacked bytes
 * @param packedSize its bytes in the file
 * @param claimedSize its bytes once unpacked, which need not be true
 * @param offset where its own header begins
 */
record ZipEntryHeader(
        String name, int method, boolean locked, long crc, long packedSize, long claimedSize, long offset) {}
