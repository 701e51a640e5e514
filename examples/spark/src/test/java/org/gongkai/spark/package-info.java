/** Tests of the data set of many machines. */
@NullMarked
package org.gongkai.spark;

import org.jspecify.annotations.NullMarked;
