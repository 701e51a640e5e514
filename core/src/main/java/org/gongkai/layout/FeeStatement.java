package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.model.ProcessingFee;
import org.gongkai.wording.NumberText;

/** The sentence on the 信息处理费 that section 六 asks for, with the figures that are known. */
final class FeeStatement {
    private FeeStatement() {}

    static String of(ProcessingFee fee, OptionalInt year) {
        List<String> parts = new ArrayList<>();
        fee.notices().ifPresent(notices -> parts.add("发出收费通知" + notices + "件"));
        fee.noticedYuan().ifPresent(yuan -> parts.add("通知收费总金额" + NumberText.plain(yuan) + "元"));
        fee.receivedYuan().ifPresent(yuan -> parts.add("实际收取总金额" + NumberText.plain(yuan) + "元"));
        String when = year.isPresent() ? year.getAsInt() + "年度" : "本年度";
        return when + "信息处理费情况：" + (parts.isEmpty() ? "未说明" : String.join("，", parts)) + "。";
    }
}
