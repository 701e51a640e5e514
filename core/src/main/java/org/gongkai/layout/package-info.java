/**
 * From a report to a page: the official layout, ready for any format to write.
 *
 * <p>Start with {@link org.gongkai.layout.Layout}.
 */
@NullMarked
package org.gongkai.layout;

import org.jspecify.annotations.NullMarked;
