/** Markdown, with the tables of GitHub. Start with {@link org.gongkai.formats.markdown.MarkdownCodec}. */
@NullMarked
package org.gongkai.formats.markdown;

import org.jspecify.annotations.NullMarked;
