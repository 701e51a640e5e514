/**
 * Five documents as they came, byte for byte, and what a person reads in each: to try the library on, and to test
 * against.
 *
 * <p>Start with {@link org.gongkai.seeds.Seeds}.
 */
@NullMarked
package org.gongkai.seeds;

import org.jspecify.annotations.NullMarked;
