/**
 * 版面: what stands where on a printed page, and the paragraphs and tables that it shows. It knows glyphs and lines, and
 * no format: PDF and OFD both come through here.
 */
@NullMarked
package org.gongkai.formats.page;

import org.jspecify.annotations.NullMarked;
