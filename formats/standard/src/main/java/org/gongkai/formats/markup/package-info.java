/**
 * What pages and the markup within Markdown share: a parsed page, what of it no reader sees, and the text of its cells.
 */
@NullMarked
package org.gongkai.formats.markup;

import org.jspecify.annotations.NullMarked;
