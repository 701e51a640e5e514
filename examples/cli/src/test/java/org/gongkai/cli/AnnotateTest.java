package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_word_document_whose_sums_break() throws IOException {
        SeedCopies.write(folder.resolve("broken.txt"), SeedCopies.withWrongSum());
        ReadResult read = AnnualReports.read(folder.resolve("broken.txt"));
        AnnualReports.write(read.orElseThrow(), folder.resolve("broken.docx"));
    }

    @Test
    void the_copy_has_the_findings_as_comments_and_says_the_same() throws IOException {
        Run run = Run.in(folder, "check", "--annotate", "copy.docx", "broken.docx");

        assertEquals(1, run.exit());
        try (ZipFile copy = new ZipFile(folder.resolve("copy.docx").toFile())) {
            String comments = new String(
                    copy.getInputStream(copy.getEntry("word/comments.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(comments.contains("[T3-ROW-TOTAL] "), comments);
        }
        ReportReader reader = ReportReader.builder().build();
        assertEquals(
                reader.read(folder.resolve("broken.docx")).report(),
                reader.read(folder.resolve("copy.docx")).report());
    }

    @Test
    void a_copy_of_a_workbook_has_them_as_notes() throws IOException {
        AnnualReports.write(
                AnnualReports.read(folder.resolve("broken.docx")).orElseThrow(), folder.resolve("broken.xlsx"));
        Run run = Run.in(folder, "check", "--annotate", "copy.xlsx", "broken.xlsx");

        assertEquals(1, run.exit(), run.err());
        try (ZipFile copy = new ZipFile(folder.resolve("copy.xlsx").toFile())) {
            String notes = new String(
                    copy.getInputStream(copy.getEntry("xl/gongkai-notes1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(notes.contains("[T3-ROW-TOTAL] "), notes);
        }
    }

    @Test
    void a_format_without_comments_is_a_wrong_call() {
        Run run = Run.in(folder, "check", "--annotate", "copy.txt", "broken.txt");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("docx"), run.err());
        assertFalse(Files.exists(folder.resolve("copy.txt")));
    }

    @Test
    void several_files_or_the_file_itself_are_a_wrong_call() {
        assertEquals(
                2,
                Run.in(folder, "check", "--annotate", "copy.docx", "broken.docx", "broken.txt")
                        .exit());
        assertEquals(
                2,
                Run.in(folder, "check", "--annotate", "./broken.docx", "broken.docx")
                        .exit());
    }
}
