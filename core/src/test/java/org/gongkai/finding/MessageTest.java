package org.gongkai.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final String MODULE = "org.gongkai.core";

    @Test
    void both_languages_are_filled_in() {
        Message message = Message.of("S-TABLES", "表三", "Table 3");
        assertTrue(message.zh().startsWith("文中没有表三"), message.zh());
        assertTrue(message.en().startsWith("Table 3 is not in the text"), message.en());
    }

    @Test
    void english_is_for_english_readers_and_chinese_for_all_others() {
        Message message = new Message("中", "en");
        assertEquals("en", message.in(Locale.UK));
        assertEquals("中", message.in(Locale.CHINA));
        assertEquals("中", message.in(Locale.FRANCE));
    }

    @Test
    void an_argument_is_not_read_as_a_pattern() {
        assertTrue(Message.of("S-TABLES", "{1}", "{0}").zh().startsWith("文中没有{1}"));
    }

    @Test
    void an_unknown_key_is_named() {
        MissingResourceException thrown = assertThrows(MissingResourceException.class, () -> Message.of("T9-NONE"));
        assertEquals("T9-NONE", thrown.getKey());
    }

    @Test
    void the_default_locale_makes_no_difference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertTrue(Message.of("S-TABLES", "表三", "Table 3").zh().startsWith("文中没有表三"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void messages_and_pages_are_found_in_a_named_module_as_well()
            throws ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(Message.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of(MODULE));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader(MODULE);
        Class<?> message = loader.loadClass(Message.class.getName());
        assertTrue(message.getModule().isNamed());
        Method of = message.getMethod("of", String.class, Object[].class);
        Object filled = of.invoke(null, "S-TABLES", new Object[] {"表三", "Table 3"});
        assertEquals(
                Message.of("S-TABLES", "表三", "Table 3").zh(),
                message.getMethod("zh").invoke(filled));
        Object page = loader.loadClass("org.gongkai.validation.RulePages")
                .getMethod("page", String.class)
                .invoke(null, "T3-BALANCE");
        assertTrue(String.valueOf(page).contains("# T3-BALANCE"));
    }
}
