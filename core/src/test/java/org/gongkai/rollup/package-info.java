/** Tests of summing many reports. */
@NullMarked
package org.gongkai.rollup;

import org.jspecify.annotations.NullMarked;
