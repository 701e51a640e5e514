package org.gongkai.wording;

/**
 * 繁体字: the traditional characters of the words that the form and the pages around it use, for pages that a switch of
 * the site or a mirror turned into them. Every text keeps its length, so that places in it stay.
 */
public final class Simplified {
    /** Each traditional character with the simplified one behind it. */
    private static final String PAIRS = "並并佈布來来係系個个備备億亿內内兩两動动務务區区員员問问單单國国圍围園园執执報报場场學学審审對对"
            + "屬属幣币廢废廳厅強强後后復复徵征態态掃扫採采撥拨擊击據据數数於于時时會会條条業业構构標标機机檔档"
            + "權权歐欧決决沒没況况減减瀏浏為为無无爲为狀状獲获現现當当發发確确碼码礙碍祕秘稅税種种稱称穩稳範范"
            + "糾纠納纳組组結结統统經经維维網网編编縣县總总織织繳缴繼继續续罰罚舉举萬万處处號号補补裡里製制複复"
            + "覆复規规覽览計计訟讼訪访許许訴诉詞词詢询認认語语說说説说請请諮咨識识議议護护讀读貨货責责費费購购"
            + "載载輯辑轉转辦办這这進进過过適适鄉乡錯错鍵键鎮镇鏈链長长閉闭開开間间閱阅閲阅關关隊队韓韩頁页頂顶"
            + "項项題题額额類类館馆體体點点";

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] FORMS = new char[LAST - FIRST + 1];

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            FORMS[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
    }

    private Simplified() {}

    /** The simplified form of a traditional character; any other as it is. */
    public static char of(char c) {
        char simplified = c >= FIRST && c <= LAST ? FORMS[c - FIRST] : 0;
        return simplified == 0 ? c : simplified;
    }

    /** The same for each character of a text; the text itself where it has no traditional one. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                return from(text, i);
            }
        }
        return text;
    }

    private static String from(String text, int first) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            simplified.setCharAt(i, of(text.charAt(i)));
        }
        return simplified.toString();
    }
}
