package org.gongkai.site;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** 语言: Chinese first, English beside. */
enum Tongue {
    ZH("zh-CN", "", Locale.CHINA),
    EN("en", "en/", Locale.ENGLISH);

    private final String code;
    private final String folder;
    private final Locale locale;

    Tongue(String code, String folder, Locale locale) {
        this.code = code;
        this.folder = folder;
        this.locale = locale;
    }

    /** As in {@code <html lang>}. */
    String code() {
        return code;
    }

    /** Where its pages are in the site: nothing or a folder with its slash. */
    String folder() {
        return folder;
    }

    /** A word that is not always there. */
    Optional<String> label(String key) {
        return words().containsKey(key) ? Optional.of(words().getString(key)) : Optional.empty();
    }

    /** A word of the frame and of the generated tables. */
    String word(String key) {
        return words().getString(key);
    }

    /** Of this language, whatever language the machine has. */
    private ResourceBundle words() {
        return ResourceBundle.getBundle(
                "org.gongkai.site.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
