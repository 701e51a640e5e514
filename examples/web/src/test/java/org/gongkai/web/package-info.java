/** The service from outside: by HTTP, and in a browser. */
@NullMarked
package org.gongkai.web;

import org.jspecify.annotations.NullMarked;
