/**
 * The {@code gongkai} command.
 *
 * <p>Start with {@link org.gongkai.cli.Main}.
 */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
