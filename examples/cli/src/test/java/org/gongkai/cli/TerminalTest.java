package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, ZH",
        "zh_TW, ZH",
        "en_US.UTF-8, EN",
        "de_DE.UTF-8, EN",
        "C, ZH",
        "C.UTF-8, ZH",
        "POSIX, ZH",
        "'', ZH"
    })
    void help_is_in_the_language_of_the_environment(String lang, Language expected) {
        assertEquals(expected, terminal(false, Map.of("LANG", lang)).language());
    }

    @Test
    void the_variable_that_stands_above_the_others_decides() {
        assertEquals(
                Language.EN,
                terminal(false, Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_GB.UTF-8"))
                        .language());
        assertEquals(
                Language.ZH,
                terminal(false, Map.of("LANG", "en_US.UTF-8", "LC_MESSAGES", "zh_CN.UTF-8", "LC_ALL", ""))
                        .language());
    }

    @Test
    void windows_has_no_such_variables_and_is_asked_itself() {
        assertEquals(Language.ZH, new Terminal(null, Map.<String, String>of()::get, true, Locale.CHINA).language());
        assertEquals(Language.EN, new Terminal(null, Map.<String, String>of()::get, true, Locale.US).language());
    }

    @Test
    void a_window_of_windows_gets_its_own_code_page_and_everything_else_utf_8() {
        Charset gbk = Charset.forName("GBK");
        assertEquals(gbk, terminal(true, Map.of()).charset(gbk));
        assertEquals(UTF_8, terminal(false, Map.of()).charset(gbk));
        assertEquals("", terminal(true, Map.of()).session().terminal() ? "a terminal" : "");
    }

    @Test
    void colours_are_off_where_they_are_not_wanted_or_not_understood() {
        assertTrue(terminal(false, Map.of()).wantsColour());
        assertTrue(terminal(false, Map.of("NO_COLOR", "")).wantsColour());
        assertFalse(terminal(false, Map.of("NO_COLOR", "1")).wantsColour());
        assertFalse(terminal(false, Map.of("TERM", "dumb")).wantsColour());
        assertFalse(terminal(true, Map.of()).wantsColour());
        assertTrue(terminal(true, Map.of("WT_SESSION", "a")).wantsColour());
    }

    private static Terminal terminal(boolean windows, Map<String, String> variables) {
        return new Terminal(null, variables::get, windows, Locale.ROOT);
    }
}
