/** Tests of what pages show. */
@NullMarked
package org.gongkai.formats.page;

import org.jspecify.annotations.NullMarked;
