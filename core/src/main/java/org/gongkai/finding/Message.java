package org.gongkai.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * 说明文字: one sentence in both languages, from {@code messages.properties} and {@code messages_en.properties}.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Message(String zh, String en) {

    /** Throws {@link NullPointerException} naming the missing language. */
    public Message {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The sentence with this key, {@code {0}}, {@code {1}} … replaced by the arguments as they print.
     *
     * @throws java.util.MissingResourceException if a language has no such key
     */
    public static Message of(String key, Object... arguments) {
        return new Message(fill(Bundles.ZH.getString(key), arguments), fill(Bundles.EN.getString(key), arguments));
    }

    /** The sentence in a language: English for an English locale, Chinese for any other. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    private static String fill(String pattern, Object... arguments) {
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

    /** Loaded with the first message, not with the first report. */
    private static final class Bundles {
        private static final ResourceBundle.Control AS_NAMED =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        static final ResourceBundle ZH = bundle("org.gongkai.finding.messages");
        static final ResourceBundle EN = bundle("org.gongkai.finding.messages_en");

        private static ResourceBundle bundle(String name) {
            return Message.class.getModule().isNamed()
                    ? ResourceBundle.getBundle(name, Locale.ROOT, Message.class.getModule())
                    : ResourceBundle.getBundle(name, Locale.ROOT, Message.class.getClassLoader(), AS_NAMED);
        }
    }
}
