/**
 * 站点: the documentation as static pages. Sources are the Markdown of the repository and what the library says of itself
 * (templates, formats, rules, schemas); the pages need no script, no server and nothing from elsewhere.
 */
@NullMarked
package org.gongkai.site;

import org.jspecify.annotations.NullMarked;
