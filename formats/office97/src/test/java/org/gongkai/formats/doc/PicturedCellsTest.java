package org.gongkai.formats.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells in which others have text, and these a picture, a drawing, an object, or a field of a form. */
class PicturedCellsTest {
    private static String read(byte[] bytes) throws IOException {
        return DocumentDump.of(
                new DocCodec().read(bytes, ReadLimits.standard()).get(0).value());
    }

    private static String rtf(String text) throws IOException {
        return read(("{\\rtf1\\ansi " + text + "}").getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void what_stands_in_a_cell_alone_or_beside_digits_and_is_no_text_has_a_sign() throws IOException {
        assertEquals("""
                grid 5 x 2
                  row, table 1, row 1, column 1: "规章" "\uFFFC"
                  row, table 1, row 2, column 1: "许可" "\uFFFC"
                  row, table 1, row 3, column 1: "处罚" "\uFFFC"
                  row, table 1, row 4, column 1: "强制" "8"
                  row, table 1, row 5, column 1: "收费" "9\uFFFC"
                """, read(DocCodecTest.file("pictured.doc")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "\uFFFC @ {\\pict\\pngblip 89504e47}",
                "\uFFFC @ {\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 01}}",
                "\uFFFC @ {\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 01}{\\result{\\pict 01}}}",
                "\uFFFC @ {\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt 36\\par}}}",
                "\uFFFC @ {\\field{\\*\\fldinst FORMDROPDOWN{\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl 0}}}}}",
                "36 @ {\\field{\\*\\fldinst FORMTEXT{\\*\\formfield{\\fftype0}}}{\\fldrslt 36}}",
                "36\uFFFC @ 36{\\pict\\pngblip 89504e47}",
                "(A) @ (A){\\pict\\pngblip 89504e47}",
                "3\uFFFC @ 3{\\field{\\*\\fldinst { SYM}{BOL 54 \\\\f Arial}}}",
                "39\uFFFC @ 39{\\field{\\*\\fldinst EQ \\\\x(5)}{\\fldrslt }}",
                "36 @ 3{\\field{\\*\\fldinst QUOTE EQ}{\\fldrslt 6}}",
                "36 @ 36{\\v{\\field{\\*\\fldinst EQ \\\\x(5)}}}",
                "`` @ {\\v{\\pict\\pngblip 89504e47}}",
                "`` @ {\\*\\unknown{\\pict\\pngblip 89504e47}}",
            })
    void rich_text_has_it_too(String text, String cell) throws IOException {
        assertEquals("""
                grid 2 x 2
                  row, table 1, row 1, column 1: "A" "%s"
                  row, table 1, row 2, column 1: "B" ""
                """.formatted(text), rtf("""
                \\trowd\\cellx3000\\cellx6000\\pard\\intbl A\\cell %s\\cell\\row\
                \\pard\\intbl B\\cell \\cell\\row""".formatted(cell)));
    }

    @Test
    void a_picture_outside_of_tables_is_no_part_of_the_next_one() throws IOException {
        assertEquals(
                """
                paragraph, line 1: "C"
                grid 1 x 2
                  row, table 1, row 1, column 1: "" "B"
                """,
                rtf("C{\\pict\\pngblip 89504e47}\\par\\trowd\\cellx3000\\cellx6000\\pard\\intbl \\cell B\\cell\\row"));
    }

    @Test
    void what_cells_say_that_are_merged_is_no_one_figure() throws IOException {
        String upper = "\\trowd\\clvmgf\\cellx3000\\clvmgf\\cellx6000\\pard\\intbl A\\cell 1\\cell\\row";
        String lower = "\\trowd\\clvmrg\\cellx3000\\clvmrg\\cellx6000\\pard\\intbl \\cell 2\\cell\\row";
        String wide = "\\trowd\\cellx3000\\cellx6000\\clmrg\\cellx9000\\pard\\intbl B\\cell 3\\cell 4\\cell\\row";

        assertEquals("""
                grid 2 x 2
                  row, table 1, row 1, column 1: "A"[2x1] "1\\n2"[2x1]
                """, rtf(upper + lower));
        assertEquals("""
                grid 1 x 2
                  row, table 1, row 1, column 1: "B" "3\\n4"
                """, rtf(wide));
    }
}
