/** Tests of PDF. */
@NullMarked
package org.gongkai.formats.pdf;

import org.jspecify.annotations.NullMarked;
