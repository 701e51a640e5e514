/** Tests of the page of a comparison. */
@NullMarked
package org.gongkai.formats.comparison;

import org.jspecify.annotations.NullMarked;
