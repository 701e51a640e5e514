package org.gongkai.formats.page;

/**
 * A line of a table, level or upright.
 *
 * @param at its y if it is level, its x if it is upright
 * @param from where it begins, along its direction
 * @param to where it ends
 */
record Stroke(double at, double from, double to) {
    double length() {
        return to - from;
    }
}
