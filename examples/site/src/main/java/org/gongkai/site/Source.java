package org.gongkai.site;

/**
 * 来源: a Markdown file, and the page it becomes.
 *
 * @param file its place in the repository
 * @param path the page's place in the site
 * @param tongue the language of its frame; a page in both languages is framed in Chinese
 */
record Source(String file, String path, Tongue tongue) {}
