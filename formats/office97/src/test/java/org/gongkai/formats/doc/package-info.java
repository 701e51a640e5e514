/** Tests of the texts of Word 97. */
@NullMarked
package org.gongkai.formats.doc;

import org.jspecify.annotations.NullMarked;
