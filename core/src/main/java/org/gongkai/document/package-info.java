/**
 * What a page is, before anybody knows that it holds a report: headings, paragraphs, grids and runs of cells.
 *
 * <p>Readers of bytes make a {@link org.gongkai.document.Document}; what recognition found in it is a
 * {@link org.gongkai.document.ReadResult}.
 */
@NullMarked
@DocumentStyle
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
