package org.gongkai.layout;

import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.wording.NumberText;

/** 填报文字: what an entry looks like in its place on the page, for any writer. */
public final class EntryText {
    private EntryText() {}

    /**
     * The text of an entry: {@code 17}, {@code 22（其中修订16件）}, {@code 59237.2449}, {@code 251000元}, {@code /}; empty for
     * a blank.
     *
     * @param printed the unit that the form prints for the place ({@link Figure#unit()}); an amount in it stands bare,
     *     one in another unit carries its own
     */
    public static String of(Entry entry, Optional<Unit> printed) {
        if (entry instanceof Count count) {
            return count.value() + remark(count);
        }
        if (entry instanceof Amount amount) {
            String unit = amount.unit().equals(printed)
                    ? ""
                    : amount.unit().map(Unit::label).orElse("");
            return NumberText.plain(amount.value()) + unit + remark(amount);
        }
        return entry instanceof Unreadable unreadable ? unreadable.text() : "";
    }

    /** The text of what stands in a place of a report. */
    public static String of(AnnualReport report, Figure figure) {
        return of(figure.get(report), figure.unit());
    }

    private static String remark(Entry entry) {
        return entry.note().map(note -> "（" + note + "）").orElse("");
    }
}
