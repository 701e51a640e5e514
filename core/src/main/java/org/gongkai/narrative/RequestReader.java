package org.gongkai.narrative;

import java.util.List;
import java.util.Optional;

/** Reads how many requests were received, answered and carried over. */
final class RequestReader {
    private static final List<String> RECEIVE = List.of("收到", "接收", "接到", "收办", "新收", "受理", "收悉", "收件", "共收", "收申请");
    private static final List<String> HANDLE =
            List.of("答复", "办结", "回复", "办复", "办理完毕", "办理完成", "处理完毕", "处理完成", "办毕", "办理结束");
    private static final List<String> EITHER = List.of("办理", "处理", "处置");
    private static final List<String> NOT_YET = List.of(
            "未答复", "未办结", "未回复", "尚未", "正在", "待答复", "待办", "延期", "延长", "逾期", "超期", "当场", "补正", "期限", "征求", "未受理", "不予",
            "率", "撤", "撰写", "起草");
    private static final List<String> IN_TIME = List.of("按期", "按时", "如期", "期限内", "时限内", "限期内", "及时", "其中", "主动");
    private static final List<String> BARE = List.of("", "件", "件次", "份", "宗", "例", "起");
    private static final List<String> SUMS = List.of("合计", "共计", "总计");
    private static final List<String> CARRY = List.of("结转", "顺延", "遗留", "转入", "转至", "转到", "延至", "转下年");
    private static final List<String> LAST_YEAR = List.of("上年", "上一年", "去年", "往年", "年初", "以前年度");
    private static final List<String> NEXT_YEAR = List.of("下年", "下一年", "次年", "明年", "来年", "翌年", "下年度");

    private RequestReader() {}

    /** 上年结转、结转下年度; before the years are looked at, for they tell which it is. */
    static Optional<Reading> carried(Spot spot) {
        if (!isAboutRequests(spot)) {
            return Optional.empty();
        }
        String words = Terms.any(spot.lead(), CARRY) ? spot.lead() : spot.tail();
        if (!Terms.any(words, CARRY)
                || RequestWords.others(words)
                || spot.sentence().lastSaid(Topic::isDispute)) {
            return Optional.empty();
        }
        boolean in = Terms.any(words, LAST_YEAR);
        boolean out = Terms.any(words, NEXT_YEAR);
        int own = spot.sentence().surroundings().year().orElse(0);
        if (own != 0) {
            in |= words.contains(own - 1 + "年");
            out |= words.contains(own + 1 + "年");
        }
        if (in == out) {
            return Optional.empty();
        }
        return Optional.of(Reading.count(in ? Topic.CARRIED_IN : Topic.CARRIED_OUT));
    }

    /** 收到、受理、答复、办结. */
    static Optional<Reading> read(Spot spot) {
        String lead = spot.lead();
        String around = spot.near() + spot.tail();
        if (RequestWords.others(around) || Terms.any(around, NOT_YET)) {
            return Optional.empty();
        }
        boolean receive = Terms.any(lead, RECEIVE);
        boolean handle = Terms.any(lead, HANDLE);
        boolean either = !handle && Terms.any(lead, EITHER);
        if (!receive && !handle && !either) {
            return sum(spot);
        }
        if (!isOfRequests(spot)) {
            return Optional.empty();
        }
        Topic topic = either || (receive && handle) ? Topic.PROCESSED : receive ? Topic.RECEIVED : Topic.HANDLED;
        String scope = isListed(spot) ? "其中" + lead : lead;
        boolean some = RequestWords.some(topic == Topic.RECEIVED ? scope + spot.tail() : scope);
        if (topic != Topic.RECEIVED && Terms.any(scope, IN_TIME)) {
            some = true;
        }
        return Optional.of(some ? Reading.part(topic) : Reading.count(topic));
    }

    /** 合计 n 件 behind numbers received by several ways. */
    private static Optional<Reading> sum(Spot spot) {
        List<Statement> said = spot.sentence().said();
        boolean sum = Terms.any(spot.near(), SUMS) && spot.isFiller(spot.near());
        if (!sum || said.isEmpty() || !said.get(said.size() - 1).isAbout(Topic.RECEIVED)) {
            return Optional.empty();
        }
        return Optional.of(Reading.count(Topic.RECEIVED));
    }

    private static boolean isListed(Spot spot) {
        return spot.wide().contains("其中");
    }

    /** Whether what was received or answered are requests. */
    private static boolean isOfRequests(Spot spot) {
        String around = spot.lead() + spot.tail();
        if (RequestWords.named(around)) {
            return true;
        }
        boolean said = spot.sentence().lastSaid(Topic::isRequest);
        boolean near = said
                || RequestWords.named(spot.wide())
                || (spot.sentence().surroundings().requests() && !RequestWords.others(spot.before()));
        return near && (RequestWords.meant(around) || hasNoObject(spot));
    }

    /** Whether nothing but the verb stands before the number, and nothing that matters behind it. */
    private static boolean hasNoObject(Spot spot) {
        int verb = Math.max(
                Terms.last(spot.lead(), RECEIVE),
                Math.max(Terms.last(spot.lead(), HANDLE), Terms.last(spot.lead(), EITHER)));
        String behind = spot.lead().substring(Math.min(verb + 2, spot.lead().length()));
        return spot.tail().isEmpty()
                && (BARE.contains(spot.quantity().unit()) || spot.sentence().lastSaid(Topic::isRequest))
                && spot.isFiller(behind.replace("完毕", "").replace("完成", "").replace("了", ""));
    }

    private static boolean isAboutRequests(Spot spot) {
        return spot.sentence().surroundings().requests()
                || RequestWords.meant(spot.sentence().text());
    }
}
