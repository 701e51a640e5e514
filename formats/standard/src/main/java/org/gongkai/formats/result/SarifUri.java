package org.gongkai.formats.result;

import java.nio.charset.StandardCharsets;

/** The name of an input as a URI reference. */
final class SarifUri {
    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private SarifUri() {}

    /** {@code a b/年.html} as {@code a%20b/%E5%B9%B4.html}; an absolute path with {@code file://}. */
    static String of(String source) {
        String path = Plain.text(source).replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        return drive ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2)) : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
