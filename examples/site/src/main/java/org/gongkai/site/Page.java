package org.gongkai.site;

/**
 * 页面: one page without its frame.
 *
 * @param source where it comes from and goes to
 * @param title its first heading
 * @param body its content as HTML
 */
record Page(Source source, String title, String body) {}
