/** OFD (GB/T 33190), the national format of fixed pages, read and written. */
@NullMarked
package org.gongkai.formats.ofd;

import org.jspecify.annotations.NullMarked;
