package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command in one language: {@code words.properties} in Chinese, {@code words_en.properties}. */
final class Words {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale, String file) {
        this.locale = locale;
        this.bundle = load(file);
    }

    static Words in(Language language) {
        return switch (language) {
            case ZH -> new Words(Locale.CHINA, "words.properties");
            case EN -> new Words(Locale.ENGLISH, "words_en.properties");
        };
    }

    /** The language of messages. */
    Locale locale() {
        return locale;
    }

    /** For the help texts. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** The words under a key, {@code {0}}, {@code {1}} … replaced by the arguments. */
    String of(String key, Object... arguments) {
        return HOLE.matcher(bundle.getString(key))
                .replaceAll(
                        hole -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(hole.group(1))])));
    }

    private static ResourceBundle load(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(Objects.requireNonNull(in, file), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
