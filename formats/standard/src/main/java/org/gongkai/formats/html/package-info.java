/**
 * Web pages: read as sites publish them, written as a clerk could publish them.
 *
 * <p>Start with {@link org.gongkai.formats.html.HtmlCodec}.
 */
@NullMarked
package org.gongkai.formats.html;

import org.jspecify.annotations.NullMarked;
