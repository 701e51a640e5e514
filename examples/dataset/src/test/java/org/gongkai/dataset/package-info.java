/** Tests of the data set. */
@NullMarked
package org.gongkai.dataset;

import org.jspecify.annotations.NullMarked;
