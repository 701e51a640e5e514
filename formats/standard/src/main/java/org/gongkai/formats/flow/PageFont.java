package org.gongkai.formats.flow;

import java.util.List;

/** The fonts of official papers, and what to take where one is not installed: few machines have them all. */
public enum PageFont {
    /** 小标宋, of the title. */
    TITLE("方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体", "SimSun", "Noto Serif CJK SC"),
    /** 仿宋, of the text. */
    BODY("仿宋_GB2312", "仿宋", "FangSong", "华文仿宋", "Noto Serif CJK SC"),
    /** 黑体, of 一、 */
    HEADING("黑体", "SimHei", "思源黑体", "Noto Sans CJK SC"),
    /** 楷体, of （一） */
    ITEM("楷体_GB2312", "楷体", "KaiTi", "华文楷体", "Noto Serif CJK SC"),
    /** 宋体, of page numbers. */
    NUMBER("宋体", "SimSun", "Noto Serif CJK SC");

    /** Of letters and figures. */
    public static final String LATIN = "Times New Roman";

    private final String family;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives no other list.
    private final List<String> others;

    PageFont(String family, String... others) {
        this.family = family;
        this.others = List.of(others);
    }

    /** The name of the font. */
    public String family() {
        return family;
    }

    /** What to take instead, the nearest first. */
    public List<String> others() {
        return others;
    }
}
