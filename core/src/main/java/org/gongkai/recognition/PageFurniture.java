package org.gongkai.recognition;

import java.util.List;
import org.gongkai.wording.Compact;
import org.gongkai.wording.Simplified;

/** 页面附件: what a site or a printer puts around a report and that is no text of it. */
final class PageFurniture {
    private static final int LONGEST = 80;
    private static final int FEWEST_LINES_OF_PAGE = 10;
    private static final List<String> ANYWHERE = List.of(
            "当前位置", "您的位置", "首页>", "阅读次数", "浏览次数", "点击数", "点击次数", "访问量", "我要纠错", "打印本页", "关闭窗口", "扫一扫", "分享到", "上一篇",
            "下一篇", "版权所有", "主办单位", "承办单位", "网站标识码", "ICP备", "公网安备", "本站支持", "无障碍", "长者版", "责任编辑", "信息来源", "文章来源", "字体：",
            "字体:", "字号：", "字号:", "【字体", "朗读", "收藏本页", "发布时间", "发布日期", "发文日期", "公开日期", "生成日期", "成文日期", "索引号", "发布机构",
            "政策咨询", "文件下载", "附件下载", "拨打标题上方");
    private static final List<String> BEGINNING = List.of("作者：", "作者:", "来源：", "来源:", "打印", "关闭", "返回顶部", "分享");

    /** Words before a colon in the table above a text that says who published what how. */
    private static final List<String> METADATA = List.of(
            "分类", "主题分类", "信息分类", "体裁分类", "组配分类", "公开方式", "公开形式", "公开范围", "公开程序", "公开时限", "是否有效", "有效性", "效力状态", "时效性",
            "文号", "发文字号", "文件编号", "主题词", "关键词", "服务对象", "语种", "名称", "信息名称", "标题");

    private PageFurniture() {}

    /** Whether a line is furniture; only short lines are, so that prose that mentions such words is kept. */
    static boolean is(String line) {
        if (line.length() > LONGEST || isPageNumber(line)) {
            return isPageNumber(line);
        }
        String text = Simplified.of(line);
        for (String word : ANYWHERE) {
            if (text.contains(word)) {
                return true;
            }
        }
        for (String word : BEGINNING) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        return colon > 0 && METADATA.contains(text.substring(0, colon));
    }

    /** A page number that shows itself as one: - 4 -, — 5 —, 第 4 页, 4/9. */
    static boolean isPageNumber(String text) {
        if (text.length() > 16) {
            return false;
        }
        boolean dashed = text.length() > 2 && isDash(text.charAt(0)) && isDash(text.charAt(text.length() - 1));
        if (!dashed && text.indexOf('第') < 0) {
            return false;
        }
        String bare = Compact.of(text);
        if (bare.isEmpty() || bare.length() > 8) {
            return false;
        }
        return (dashed && isNumber(bare))
                || (bare.startsWith("第") && bare.contains("页") && isNumber(bare.substring(1, bare.indexOf('页'))));
    }

    /** A number alone on its line; among prose it can only be a page number. */
    static boolean isLoneNumber(String text) {
        return text.length() <= 4 && isNumber(text);
    }

    /**
     * Whether a number alone on its line may be that of a page for where it stands: so many pages have more lines than
     * there are before it.
     */
    static boolean mayNumberPage(TextLine line) {
        if (!isLoneNumber(line.text())) {
            return false;
        }
        int number = Integer.parseInt(Compact.of(line.text()));
        int lines = line.location().line();
        return lines == 0 || (number > 0 && number <= Math.max(1, lines / FEWEST_LINES_OF_PAGE));
    }

    /** Whether a text is digits with nothing but blanks between. */
    static boolean isDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c) || Compact.isBlank((char) c));
    }

    private static boolean isDash(char c) {
        return "-－−–—―·".indexOf(c) >= 0;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        char plain = Compact.halfWidth(c);
        return plain >= '0' && plain <= '9';
    }
}
