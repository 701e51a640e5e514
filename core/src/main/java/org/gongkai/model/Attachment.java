package org.gongkai.model;

import java.util.Objects;
import java.util.Optional;

/**
 * 附件: a file or picture that the document links to. Never fetched.
 *
 * @param name what the link says
 * @param href where it points, as written; absent where the document gives only a name
 */
public record Attachment(String name, Optional<String> href) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Attachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(href, "href");
    }
}
