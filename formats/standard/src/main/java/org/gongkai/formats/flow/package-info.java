/**
 * What word processors hold: lines one after the other, and tables whose cells hold lines and tables again. Shared by
 * their formats. Not exported to users.
 *
 * <p>Start with {@link org.gongkai.formats.flow.Flow}.
 */
@NullMarked
package org.gongkai.formats.flow;

import org.jspecify.annotations.NullMarked;
