package org.gongkai.rollup;

/**
 * 填报情况: how many reports stand behind one sum. {@code reported + blank + unreadable} is the number of reports that were
 * summed, for every figure.
 *
 * @param reported 填报份数: gave a number, which is in the sum
 * @param blank 空白份数: gave none, or follow a form that has no such figure
 * @param unreadable 读不出份数: gave what is no number, or an amount without a unit
 */
public record Coverage(int reported, int blank, int unreadable) {

    /** Throws {@link IllegalArgumentException} if a number is negative. */
    public Coverage {
        if (reported < 0 || blank < 0 || unreadable < 0) {
            throw new IllegalArgumentException("negative: " + reported + ", " + blank + ", " + unreadable);
        }
    }

    /** 份数: how many reports were summed. */
    public int reports() {
        return reported + blank + unreadable;
    }

    /** 不完整: whether a report is lacking in the sum, while others gave the figure or tried to. */
    public boolean isPartial() {
        return unreadable > 0 || (reported > 0 && blank > 0);
    }
}
