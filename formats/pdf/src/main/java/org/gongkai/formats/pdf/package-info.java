/** PDF: the text layer and the lines of its tables, read and written. */
@NullMarked
package org.gongkai.formats.pdf;

import org.jspecify.annotations.NullMarked;
