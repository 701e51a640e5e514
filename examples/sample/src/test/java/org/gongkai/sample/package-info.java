/** Tests of the samples. */
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
