package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {
    private static final List<String> COMMANDS = List.of(
            "read", "check", "convert", "compare", "rollup", "template", "dataset", "sample", "formats", "rules");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern REQUEST = Pattern.compile("^[.'][^ \n]*", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_and_every_option_of_its_help_is_in_the_manual(Language language, @TempDir Path folder) {
        String page = Manual.page(language);
        String lang = "--lang=" + language.name().toLowerCase(Locale.ROOT);
        for (String command : COMMANDS) {
            assertTrue(page.contains(".SS gongkai " + command + "\n"), command);
            String help = Run.in(folder, command, "--help", lang).out();
            for (String option :
                    OPTION.matcher(help).results().map(found -> found.group()).toList()) {
                assertTrue(page.contains(option.replace("-", "\\-")), command + " " + option);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_that_is_said_is_taken_for_a_request(Language language) {
        List<String> requests = REQUEST.matcher(Manual.page(language))
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(".B", ".PP", ".SH", ".SS", ".TH", ".TP"), requests);
    }

    @Test
    void each_manual_is_in_its_language() {
        Pattern chinese = Pattern.compile("\\p{IsHan}");
        String english = Manual.page(Language.EN);
        assertFalse(chinese.matcher(english.substring(0, english.indexOf(".SH EXAMPLES")))
                .find());
        assertTrue(Manual.page(Language.ZH).contains(".SH 退出码\n"));
    }

    @Test
    void a_shell_completes_commands_and_their_options(@TempDir Path folder) throws IOException {
        Manual.main(new String[] {folder.toString()});

        String completion = Files.readString(folder.resolve("share/bash-completion/completions/gongkai"));
        COMMANDS.forEach(command -> assertTrue(completion.contains("_picocli_gongkai_" + command + "()"), command));
        assertTrue(completion.contains("--fail-on"));
        assertTrue(completion.contains("\"error\" \"warning\" \"never\""), completion);
        assertTrue(completion.contains("\"zh\" \"en\""), completion);
        assertEquals(Manual.page(Language.EN), Files.readString(folder.resolve("share/man/man1/gongkai.1")));
        assertEquals(Manual.page(Language.ZH), Files.readString(folder.resolve("share/man/zh_CN/man1/gongkai.1")));
    }
}
