/**
 * What a format has to say for itself: the interfaces that each format implements, their limits and their exceptions.
 *
 * <p>Start with {@link org.gongkai.formats.codec.DocumentCodec}, or with {@link org.gongkai.formats.codec.DataCodec}
 * for a format that holds figures by id.
 */
@NullMarked
@CodecStyle
package org.gongkai.formats.codec;

import org.jspecify.annotations.NullMarked;
