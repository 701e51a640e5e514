/** Texts of Word and WPS in the format of 1997. */
@NullMarked
package org.gongkai.formats.doc;

import org.jspecify.annotations.NullMarked;
