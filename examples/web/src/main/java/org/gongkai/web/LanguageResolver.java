package org.gongkai.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * 语言: {@code ?lang=}, else the first of Chinese and English that the browser asks for, else Chinese. Sets no cookie.
 */
final class LanguageResolver implements LocaleResolver {
    private static final String PARAMETER = "lang=";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> accepted(request)).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** From the query alone: a body is not to be read before its size is known to be within bounds. */
    static Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        List<String> parts = query == null ? List.of() : Arrays.asList(query.split("&", -1));
        return parts.stream()
                .filter(part -> part.startsWith(PARAMETER))
                .flatMap(part -> known(part.substring(PARAMETER.length())).stream())
                .findFirst();
    }

    /** Without the header the servlet would name the language of the machine. */
    private static Optional<Locale> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(language -> known(language).stream())
                        .findFirst();
    }

    private static Optional<Locale> known(String language) {
        return switch (language) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is part of the address");
    }
}
