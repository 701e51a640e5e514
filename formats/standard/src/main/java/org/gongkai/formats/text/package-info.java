/**
 * Plain text: pages copied as text, with whatever their tables left behind.
 *
 * <p>Start with {@link org.gongkai.formats.text.TextCodec}.
 */
@NullMarked
package org.gongkai.formats.text;

import org.jspecify.annotations.NullMarked;
