/**
 * What several formats need to read bytes safely. Not exported.
 *
 * <p>Start with {@link org.gongkai.formats.io.TextDecoder}.
 */
@NullMarked
package org.gongkai.formats.io;

import org.jspecify.annotations.NullMarked;
