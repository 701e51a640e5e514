/** What every codec is tested by. */
@NullMarked
package org.gongkai.formats.testkit;

import org.jspecify.annotations.NullMarked;
