package org.gongkai.formats.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the page in one language. */
final class PageWords {
    private final String language;
    private final ResourceBundle bundle;

    private PageWords(String language, String file) {
        this.language = language;
        try (InputStream in = PageWords.class.getResourceAsStream(file)) {
            this.bundle = new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static PageWords in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? new PageWords("en", "words_en.properties")
                : new PageWords("zh-CN", "words.properties");
    }

    String language() {
        return language;
    }

    /** The words under a key, {@code {0}}, {@code {1}} … replaced by the arguments; not escaped. */
    String of(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        StringBuilder words = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                words.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                words.append(pattern.charAt(i));
            }
        }
        return words.toString();
    }
}
