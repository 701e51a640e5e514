package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"form.xlsx", "form.html", "form.md", "form.json", "form.txt", "form.csv"})
    void a_form_of_any_format_is_read_back_blank(String file) throws IOException {
        Run run = Run.in(folder, "template", "--revision", "2021", file);
        AnnualReport report = AnnualReports.read(folder.resolve(file)).orElseThrow();

        assertEquals(new Run(0, "", ""), run);
        assertEquals(Revision.R2021, report.revision());
        assertTrue(Templates.figures(report).stream()
                .allMatch(figure -> figure.get(report).isBlank()));
    }

    @Test
    void the_form_of_2019_has_its_own_tables() throws IOException {
        assertEquals(
                0, Run.in(folder, "template", "--revision", "2019", "form.xlsx").exit());
        assertEquals(
                Revision.R2019,
                AnnualReports.read(folder.resolve("form.xlsx")).orElseThrow().revision());
    }

    @Test
    void the_format_may_be_named() throws IOException {
        assertEquals(0, Run.in(folder, "template", "--to", "html", "form.bin").exit());
        assertTrue(Files.readString(folder.resolve("form.bin")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void a_file_that_exists_is_not_overwritten_unless_asked() throws IOException {
        byte[] filled = {1, 2, 3};
        Files.write(folder.resolve("form.xlsx"), filled);
        Run refused = Run.in(folder, "template", "form.xlsx");

        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("文件已经存在：form.xlsx"), refused.err());
        assertArrayEquals(filled, Files.readAllBytes(folder.resolve("form.xlsx")));
        assertEquals(0, Run.in(folder, "template", "--force", "form.xlsx").exit());
    }

    @Test
    void a_wrong_call_says_what_there_is() {
        assertTrue(wrong("template", "--revision", "2018", "form.xlsx").contains("2019 2021"));
        assertTrue(wrong("template", "form.xyz").contains("xlsx"));
        assertTrue(wrong("template", "--to", "xls", "form.xls").contains("html"));
        assertTrue(wrong("template", "--lang", "en", "missing/form.html").contains("can't be written"));
        assertTrue(wrong("template").contains("OUT"));
    }

    private String wrong(String... args) {
        Run run = Run.in(folder, args);
        assertEquals(2, run.exit(), run.out());
        return run.err();
    }
}
