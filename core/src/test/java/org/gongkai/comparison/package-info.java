/** Tests of comparing two reports. */
@NullMarked
package org.gongkai.comparison;

import org.jspecify.annotations.NullMarked;
