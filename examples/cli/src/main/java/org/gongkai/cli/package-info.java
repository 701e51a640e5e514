/** Placeholder. */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
