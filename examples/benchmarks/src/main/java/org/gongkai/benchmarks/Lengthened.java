package org.gongkai.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Prose of any length, in sentences of the kind that reports are full of. */
final class Lengthened {
    private static final List<String> OCCASIONS =
            List.of("全年", "上半年", "第三季度", "年末", "在办理过程中", "按照年度计划", "结合工作实际", "经集体研究");
    private static final List<String> ACTORS = List.of("办公室", "各科室", "政务公开专班", "局属单位", "法规科", "信息中心", "值班人员");
    private static final List<String> WORK =
            List.of("梳理主动公开目录", "更新机构职能栏目", "校核公开内容", "开展业务培训", "排查链接和错别字", "编制解读材料", "回应群众关切", "整理档案");
    private static final List<String> RESULTS =
            List.of("，做到底数清、情况明。", "，公开的时效和质量有所提高。", "，群众查阅更加方便。", "，有关情况已经通报。", "，并形成长效机制。");

    private static final int SENTENCES = 4;

    private Lengthened() {}

    /** These paragraphs, and more behind them until there are so many characters. */
    static List<String> by(List<String> paragraphs, int chars) {
        List<String> longer = new ArrayList<>(paragraphs);
        int length = longer.stream().mapToInt(String::length).sum();
        for (int number = 0; length < chars; number += SENTENCES) {
            StringBuilder paragraph = new StringBuilder();
            for (int sentence = number; sentence < number + SENTENCES; sentence++) {
                paragraph
                        .append(of(OCCASIONS, sentence))
                        .append(of(ACTORS, sentence * 3))
                        .append(of(WORK, sentence * 5 + 1))
                        .append(of(RESULTS, sentence * 2));
            }
            longer.add(paragraph.toString());
            length += paragraph.length();
        }
        return longer;
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
