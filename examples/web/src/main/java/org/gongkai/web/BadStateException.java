package org.gongkai.web;

import java.io.IOException;

/** What came with a page is none of what this service sends with its pages. */
final class BadStateException extends IOException {
    private static final long serialVersionUID = 1L;

    BadStateException(Throwable cause) {
        super("the page's report can't be read", cause);
    }
}
