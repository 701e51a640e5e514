package org.gongkai.formats.result;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of results in one language: {@code results.properties} in Chinese, {@code results_en.properties}. */
final class ResultWords {
    private static final ResultWords ZH = new ResultWords(Locale.CHINA, "results.properties");
    private static final ResultWords EN = new ResultWords(Locale.ENGLISH, "results_en.properties");

    private final Locale locale;
    private final ResourceBundle bundle;

    private ResultWords(Locale locale, String file) {
        this.locale = locale;
        try {
            this.bundle = new PropertyResourceBundle(new StringReader(Resources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** English for an English locale, Chinese for any other. */
    static ResultWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }

    Locale locale() {
        return locale;
    }

    /** The words under a key, {@code {0}}, {@code {1}} … replaced by the arguments. */
    String of(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                filled.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
