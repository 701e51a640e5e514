/** Tests of OFD. */
@NullMarked
package org.gongkai.formats.ofd;

import org.jspecify.annotations.NullMarked;
