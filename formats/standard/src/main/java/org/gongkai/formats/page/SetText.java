package org.gongkai.formats.page;

/**
 * 排好的文字: a piece of a line, each character right behind the one before.
 *
 * @param x where it begins, in points from the left
 * @param y its baseline, in points from the top
 * @param size the size of the font
 * @param strong whether it is a title or a heading
 * @param text at least one character
 */
public record SetText(double x, double y, double size, boolean strong, String text) {}
