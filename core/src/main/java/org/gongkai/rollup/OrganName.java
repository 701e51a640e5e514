package org.gongkai.rollup;

/** A name as it tells organs apart: without white space, full-width digits, letters and brackets as plain ones. */
final class OrganName {
    private OrganName() {}

    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                key.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
            }
        }
        return key.toString();
    }
}
