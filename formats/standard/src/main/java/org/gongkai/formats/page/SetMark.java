package org.gongkai.formats.page;

/**
 * 书签: a heading and where it stands.
 *
 * @param level 1 for the title
 * @param title the heading
 * @param page the page, from 1
 * @param y its top, in points from the top
 */
public record SetMark(int level, String title, int page, double y) {}
