/** Placeholder. */
@NullMarked
package org.gongkai.formats;

import org.jspecify.annotations.NullMarked;
