/** The site as its readers meet it: links that lead somewhere, programs that run, tables that are true. */
@NullMarked
package org.gongkai.site;

import org.jspecify.annotations.NullMarked;
