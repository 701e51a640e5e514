package org.gongkai.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a figure in its cell and is no digit of it. */
class MarkedFiguresTest {
    private static final String ROWS = "<tr><td>甲<td>1<td>2<td>3<td>4<tr><td>乙<td>5<td>6<td>7<td>8";

    private static List<Block> blocks(String html) throws IOException {
        return new HtmlCodec()
                .read(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value()
                .blocks();
    }

    private static List<List<String>> tables(String html) throws IOException {
        return blocks(html).stream()
                .filter(Grid.class::isInstance)
                .map(block -> ((Grid) block).cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** The text of a cell among others. */
    private static String cell(String style, String cell) throws IOException {
        return tables("<style>" + style + "</style><table><tr><td>丙<td>0<td>0<td>0" + cell + ROWS + "</table>")
                .get(0)
                .get(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "17358[1] @ 17358<span style='vertical-align:super;font-size:60%'>1</span>",
                "17358[1] @ 17358<SPAN style=\"FONT-SIZE: 9pt; VERTICAL-ALIGN: super\">1</SPAN>",
                "17358[1] @ 17358<sub>1</sub>",
                "[1]17358 @ <span style='vertical-align: sub !important'>1</span>17358",
                "17358[1] @ 17358<a href='#_ftn1'><span class=MsoFootnoteReference>1</span></a>",
                "17358[1] @ 17358<a href='t2022.htm#fn1'><sup>1</sup></a>",
                "17358[1] @ 17358<sup><a href='#fn1'>1</a></sup>",
                "17358[12] @ <b>17358</b><span class=sup>12</span>",
            })
    void a_mark_stands_in_brackets(String text, String cell) throws IOException {
        assertEquals(text, cell("", "<td>" + cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><span style='vertical-align:super'>17358</span>",
                "<td><sub>17358</sub> ",
                "<td style='vertical-align:sub'>17358",
                "<td><a href='#top'>17358</a>",
                "<td><a href='list.html'>173</a><a href='list.html'>58</a>",
                "<td><span style='vertical-align:baseline'>17</span><span style='vertical-align:middle'>358</span>",
            })
    void a_figure_that_only_sits_higher_is_a_figure(String cell) throws IOException {
        assertEquals("17358", cell("", cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='text-decoration:line-through'>91</span>",
                "<span style='text-decoration: red Line-Through'>91</span>",
                "<p style='text-decoration-line:line-through'>91</p>",
                "<span style='visibility:hidden'>0</span>",
                "<span style='font-size:0px'>0</span>",
                "<b style='opacity: 0.0'>0</b>",
                "<span style='color:transparent'>9</span>",
                "<span style='color: rgba(0, 0, 0, 0.0)'>9</span>",
                "<span style='position:absolute;left:-9999px'>9</span>",
                "<span style='position:absolute;clip:rect(0, 0, 0, 0)'>9</span>",
                "<i style='text-indent:-1000em'>9</i>",
                "<span style='color:#0000'>9</span>",
                "<span style='color:rgb(0 0 0 / 0)'>9</span>",
                "<span style='-webkit-text-fill-color:transparent'>9</span>",
                "<span style='position:absolute;top:-100vh'>9</span>",
                "<span style='margin-left:-9999px;display:inline-block'>9</span>",
                "<span style='position:absolute;clip:rect(1px, 1px, 1px, 1px)'>9</span>",
                "<span style='position:absolute;clip-path:inset(50%)'>9</span>",
                "<span style='position:absolute;width:1px;height:1px;overflow:hidden'>9</span>",
                "<div style='height:0;overflow:hidden'><b style='color:red'>9</b></div>",
                "<span style='display:inline-block;max-width:0px;overflow:hidden'>9</span>",
                "<span style='font:0/0 a'>9</span>",
                "<span style='visibility:collapse'>9</span>",
                "<span popover>9</span>",
                "<ruby><rtc>9</rtc></ruby>",
                "<math><semantics><annotation>9</annotation></semantics></math>",
                "<i>9</i>",
                "<span class=reader>9</span>",
                "<span class=screens>9</span>",
                "<span style='color:red;DISPLAY : NONE !important'>0</span>",
                "<span style='display:inline;display:none'>0</span>",
                "<span class='x old'>91</span>",
                "<span id=n1>91</span>",
                "<span class=gone>91</span>",
                "<span class=thin>91</span>",
                "<td class=old>91<td>",
                "<span class=desk>91</span>",
                "<span class=desks>91</span>",
                "<span class=grid>91</span>",
                "<span class=layer>91</span>",
            })
    void what_is_struck_or_hidden_is_no_digit(String hidden) throws IOException {
        String style = "@import url(a.css); <!-- /* {} */ .old , p.a{display:none} #n1{visibility:hidden}"
                + " @media print{.b{display:none}} .gone{text-decoration:line-through} .thin{font-size:0}"
                + " .reader:not(:focus){position:absolute;width:1px;overflow:hidden} td > i{display:none}"
                + " @media screen{.screens{display:none}} @media (min-width: 768px){.desk{display:none}}"
                + " @media screen and (min-width:767.98px){.desks{display:none}}"
                + " @supports (display:grid){.grid{display:none}} @layer base{.layer{display:none}} -->";
        String cell = hidden.startsWith("<td") ? hidden : "<td>" + hidden;
        assertEquals("17358", cell(style, cell + "17358"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='font-size:0.8em'>17358</span>",
                "<span style='opacity:.05'>17358</span>",
                "<span style='color:rgba(0,0,0,.5)'>17358</span>",
                "<span style='color:rgba(0,0,0,1)'>17358</span>",
                "<span style='text-indent:-18pt;left:-12px;clip:auto;color:#000'>17358</span>",
                "<div style='font-size:0'><span style='font-size:14px'>17358</span></div>",
                "<span style='font-size:0'><i style='font-size:14px'>17358</i></span>",
                "<span style='visibility:hidden'><i class=seen>17358</i></span>",
                "<span style='display:none;display:inline'>17358</span>",
                "<span class='tab on'>17358</span>",
                "<span class='both on'>17358</span>",
                "<span class=tab style='display:inline'>17358</span>",
                "<span class=wide>17358</span>",
                "<span class=phone>17358</span>",
                "<span class=wall>17358</span>",
                "<span class=pad>17358</span>",
                "<span class=often>17358</span>",
                "<span class='a:old'>17358</span>",
                "<span style='width:1px;overflow:hidden'>17358</span>",
                "<div style='height:1px'>17358</div>",
                "<i>17358</i>",
                "<u>17358</u>",
                "<em>17358</em>",
                "<b class=late>17358</b>",
                "<span style='left:-12px;margin-left:-5.4pt'>17358</span>",
            })
    void what_any_rule_shows_is_read(String shown) throws IOException {
        String style = ".tab{display:none} .tab.on{display:block} .both{display:none} .on{display:inline}"
                + ".wide{display:none} @media (min-width: 800px){.wide{display:block}}"
                + "@media (max-width: 800px){.phone{display:none}} .old{display:none}"
                + "@media (min-width: 1920px){.wall{display:none}} @media (min-width: 60em){.often{display:none}}"
                + "@media (min-width: 768px) and (max-width: 991px){.pad{display:none}}"
                + "div i{display:none} td:hover u{display:none} td em:hover{display:none} td b{display:none}"
                + "td .late{display:inline}";
        assertEquals("17358", cell(style, "<td>" + shown));
    }

    @Test
    void a_struck_cell_keeps_its_place() throws IOException {
        assertEquals("", cell("", "<td style='text-decoration:line-through'>17358"));
        assertEquals("", cell(".no{visibility:hidden}", "<td class=no>17358"));
    }

    @Test
    void a_table_that_the_page_hides_is_the_copy_of_one_that_it_shows() throws IOException {
        String table = "<table>" + ROWS + "</table>";
        String copy = "<div class=phone><p>手机版</p>" + table.replace("乙", "旧") + "</div>";
        String style = "<style>.phone{display:none}@media(max-width:768px){.phone{display:block}}</style>";

        assertEquals(tables(table), tables(style + copy + table));
        assertEquals(2, tables(copy + table).size(), "no rule says that it is hidden");
        assertEquals(3, tables(style + copy + table + copy).size(), "tabs, of which one is open");
        assertEquals(1, tables(style + copy).size(), "hidden until a script runs");
    }

    @Test
    void text_that_the_page_hides_by_a_class_may_be_shown_by_a_script() throws IOException {
        assertEquals(
                1,
                blocks("<style>.more{display:none}</style><div class=more>我局认真贯彻落实条例。</div>")
                        .size());
    }
}
