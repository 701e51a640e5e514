package org.gongkai.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.html.TableGrid.MarkedCell;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.markup.CellText;

/** 信息元数据: the table above a published text that says who published what when. Its pairs are lines of the page. */
final class MetadataTable {
    private static final int FEWEST = 2;
    private static final int MOST_CELLS = 60;
    private static final Set<String> LABELS = Set.of(
            "索引号", "索取号", "信息索引", "信息索引号", "统一编号", "分类", "信息分类", "主题分类", "体裁分类", "组配分类", "信息类别", "公开类别", "发布机构", "公开机构",
            "发文机关", "发文机构", "发文单位", "发布单位", "信息来源", "来源", "责任部门", "公开主体", "公开责任部门", "文号", "发文字号", "文件编号", "发文日期",
            "发布日期", "发布时间", "成文日期", "生成日期", "公开日期", "公开时间", "产生日期", "生效日期", "废止日期", "失效日期", "实施日期", "公开方式", "公开形式",
            "公开范围", "公开程序", "公开时限", "有效性", "是否有效", "效力状态", "时效性", "有效期", "名称", "标题", "信息名称", "文件名称", "主题词", "关键词",
            "内容概述", "概述", "服务对象", "语种", "载体类型", "记录形式", "信息格式", "备注", "备注/文号", "信息标题");

    private MetadataTable() {}

    /** A line for each pair; empty if this is another kind of table. */
    static Optional<List<Paragraph>> lines(List<List<MarkedCell>> rows) {
        int labels = 0;
        int cells = 0;
        for (List<MarkedCell> row : rows) {
            cells += row.size();
            for (MarkedCell cell : row) {
                labels += isLabel(cell.text()) || isPair(cell.text()) ? 1 : 0;
            }
        }
        return labels < FEWEST || cells > MOST_CELLS || 4 * labels < cells
                ? Optional.empty()
                : Optional.of(pairs(rows));
    }

    private static List<Paragraph> pairs(List<List<MarkedCell>> rows) {
        List<Paragraph> lines = new ArrayList<>();
        for (List<MarkedCell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String text = oneLine(row.get(i).text());
                Location location = row.get(i).location();
                if (isLabel(text)) {
                    boolean answered =
                            i + 1 < row.size() && !isLabel(row.get(i + 1).text());
                    String value = answered ? oneLine(row.get(i + 1).text()) : "";
                    if (!value.isEmpty()) {
                        lines.add(new Paragraph(bare(text) + "：" + value, location));
                    }
                    i += answered ? 1 : 0;
                } else if (!text.isEmpty()) {
                    lines.add(new Paragraph(text, location));
                }
            }
        }
        return lines;
    }

    private static boolean isLabel(String text) {
        return LABELS.contains(bare(text));
    }

    /** 发布机构：某局 in one cell. */
    private static boolean isPair(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        return colon > 0 && colon <= 12 && isLabel(text.substring(0, colon));
    }

    /** A label without blanks, brackets and colon: 【索 引 号】： */
    private static String bare(String text) {
        if (text.length() > 24) {
            return "";
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.isBlank(c) && "：:【】[]".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static String oneLine(String text) {
        return CellText.withoutPicture(text).replace('\n', ' ');
    }
}
