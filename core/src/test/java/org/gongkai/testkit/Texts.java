package org.gongkai.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Chinese texts as reports have them, and such as hurt writers. */
public final class Texts {
    private static final String[] PLACES = {"江川市", "青山县", "白水区", "临河自治州", "长平省", "云台市南浦区", "石门乡"};
    private static final String[] ORGANS = {"人民政府", "科学技术局", "工业和信息化局", "财政局", "市场监督管理局", "人民政府办公室"};
    private static final String[] SENTENCES = {
        "我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提高政务公开的质量和水平。",
        "全年通过门户网站发布各类信息128条，政务新媒体推送信息56篇。",
        "健全工作机制，明确专人负责信息的收集、审核和发布。",
        "及时更新机构职能、领导分工、财政预决算等栏目，方便群众查阅（含政务服务大厅）。",
        "严格执行“先审查、后公开”的要求，做到应公开尽公开。",
        "举办专题培训2次，参加人员45人次。",
        "主动公开的内容还不够全面，政策解读的形式较为单一。",
        "下一步，将进一步拓宽公开渠道；加强业务学习，提升服务能力。",
        "本年度未出现因信息公开工作被追究责任的情况。"
    };
    private static final List<String> HOSTILE = List.of(
            "<td colspan=\"2\">&amp;</td>",
            "a,b;\"c\"\t'd'",
            "**粗** # | \\| `x` _y_",
            "第一行\n第二行",
            "=1+1",
            "\uD83D\uDE00 \uD840\uDC00",
            "{\"value\": null}",
            "全\u3000角\u00A0空格",
            "x".repeat(300));

    private Texts() {}

    /** Names of organs, as 江川市科学技术局. */
    public static Arbitrary<String> organ() {
        return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of(ORGANS))
                .as((place, organ) -> place + organ);
    }

    /** One paragraph of prose on one line, ending with 。 */
    public static Arbitrary<String> paragraph() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(3).map(sentences -> String.join("", sentences));
    }

    /** Texts with markup, quotes, separators, line feeds, rare characters; never blank, no space at either end. */
    public static Arbitrary<String> hostile() {
        return Arbitraries.of(HOSTILE);
    }

    /** As {@link #hostile()}, on one line. */
    public static Arbitrary<String> hostileLine() {
        return hostile().map(text -> text.replace('\n', ' '));
    }

    /** A paragraph or a text that hurts. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(paragraph(), hostile());
    }
}
