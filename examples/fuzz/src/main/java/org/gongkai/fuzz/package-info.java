/**
 * Any bytes into every reader: none may throw anything but an {@code IOException}, hang, or give a report that can't be
 * checked and written.
 *
 * <p>Start with {@link org.gongkai.fuzz.Fuzz}; {@link org.gongkai.fuzz.Promise} says what is held.
 */
@NullMarked
package org.gongkai.fuzz;

import org.jspecify.annotations.NullMarked;
