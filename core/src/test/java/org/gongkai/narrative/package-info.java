/** Tests of what is read from the prose. */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
