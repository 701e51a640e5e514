package org.gongkai.formats.ofd;

/**
 * From the coordinates of an object to those of the page, in millimetres.
 *
 * @param a how far x goes right for one step right
 * @param b how far it goes down
 * @param c how far one step down goes right
 * @param d how far it goes down
 * @param e what is added to the right
 * @param f what is added downwards
 */
record Transform(double a, double b, double c, double d, double e, double f) {
    private static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

    /** The transform of an object: its matrix, if it has one, and then its place on the page. */
    static Transform of(double[] matrix, double left, double top) {
        Transform own = matrix.length < 6
                ? NONE
                : new Transform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
        return new Transform(own.a, own.b, own.c, own.d, own.e + left, own.f + top);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** Length of one step to the right. */
    double across() {
        return Math.hypot(a, b);
    }

    /** Length of one step down. */
    double down() {
        return Math.hypot(c, d);
    }

    /** By how many quarters it turns right; negative where it does not turn by quarters. */
    int quarters() {
        double quarters = Math.atan2(b, a) / (Math.PI / 2);
        long turn = Math.round(quarters);
        return Math.abs(quarters - turn) > 0.06 ? -1 : (int) ((turn + 4) % 4);
    }
}
