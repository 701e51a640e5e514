/**
 * The report, its findings and a whole reading as JSON, lossless.
 *
 * <p>Start with {@link org.gongkai.formats.json.JsonCodec}; {@link org.gongkai.formats.json.ReadingJson} writes
 * readings.
 */
@NullMarked
package org.gongkai.formats.json;

import org.jspecify.annotations.NullMarked;
