/**
 * What the house asks of any module's code, as test interfaces that a module's own test classes take on.
 *
 * <p>Start with {@link org.gongkai.testkit.house.SourceContract}.
 */
@NullMarked
package org.gongkai.testkit.house;

import org.jspecify.annotations.NullMarked;
