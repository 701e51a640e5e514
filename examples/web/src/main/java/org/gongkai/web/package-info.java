/**
 * 网上核对: a service that a report is uploaded to, seen as its form, mended in and downloaded from. It keeps nothing: what
 * was read goes with the page. {@link org.gongkai.web.WebApplication} starts it.
 */
@NullMarked
package org.gongkai.web;

import org.jspecify.annotations.NullMarked;
