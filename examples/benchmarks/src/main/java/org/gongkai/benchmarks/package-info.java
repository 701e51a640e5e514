/**
 * How long the library takes beside the least that the same bytes cost: each task and its floor, in the same run, on
 * the same bytes.
 *
 * <p>{@link org.gongkai.benchmarks.Benchmarks} is the command; {@link org.gongkai.benchmarks.Pair} lists what is
 * measured.
 */
@NullMarked
package org.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
