package org.gongkai.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * 三、收到和处理政府信息公开申请情况: table 三.
 *
 * <p>Each entry may be blank. Unit: 件. Its shape, one row （六） or three, is that of its own form, since real reports mix
 * the forms table by table. The printed 勾稽关系 (一 + 二 = 三 + 四) is not enforced here; {@code T3-BALANCE} checks it.
 *
 * @param newlyReceived 一、本年新收政府信息公开申请数量
 * @param carriedIn 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果; keys are exactly the rows of one form, in its order
 * @param carriedOut 四、结转下年度继续办理
 */
@Value.Builder
public record Requests(
        ByApplicant newlyReceived, ByApplicant carriedIn, Map<Outcome, ByApplicant> outcomes, ByApplicant carriedOut)
        implements WithRequests {

    private static final List<Outcome> ROWS = List.of(Outcome.values());
    private static final Requests BLANK_2019 = blank(Outcome.rows2019());
    private static final Requests BLANK_2021 = blank(Outcome.rows2021());

    /** Copies; throws {@link IllegalArgumentException} unless the outcomes are exactly the rows of one form. */
    public Requests {
        Objects.requireNonNull(newlyReceived, "newlyReceived");
        Objects.requireNonNull(carriedIn, "carriedIn");
        Objects.requireNonNull(carriedOut, "carriedOut");
        Set<Outcome> rows = outcomes.keySet();
        if (!rows.equals(Outcome.rows2019()) && !rows.equals(Outcome.rows2021())) {
            throw new IllegalArgumentException("outcomes are the rows of neither form: " + rows);
        }
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    /** The table of a form with every place blank; the narrative has none, and gives the 2021 one. */
    public static Requests blank(Revision revision) {
        return revision == Revision.R2019 ? BLANK_2019 : BLANK_2021;
    }

    private static Requests blank(Set<Outcome> rows) {
        Map<Outcome, ByApplicant> outcomes = new EnumMap<>(Outcome.class);
        rows.forEach(row -> outcomes.put(row, ByApplicant.blank()));
        return new Requests(ByApplicant.blank(), ByApplicant.blank(), outcomes, ByApplicant.blank());
    }

    /** A builder; every row is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The form this table follows: 2019 with one row （六）, 2021 with three. */
    public Revision revision() {
        return outcomes.containsKey(Outcome.OTHERWISE_HANDLED) ? Revision.R2019 : Revision.R2021;
    }

    /** One row of 三、本年度办理结果; throws {@link IllegalArgumentException} if this table's form has no such row. */
    public ByApplicant outcome(Outcome outcome) {
        ByApplicant row = outcomes.get(outcome);
        if (row == null) {
            throw noSuchRow(outcome);
        }
        return row;
    }

    /**
     * A copy with one outcome row replaced; throws {@link IllegalArgumentException} if this table's form has no such
     * row.
     */
    public Requests withOutcome(Outcome outcome, ByApplicant row) {
        if (!outcomes.containsKey(outcome)) {
            throw noSuchRow(outcome);
        }
        Map<Outcome, ByApplicant> copy = new EnumMap<>(Outcome.class);
        // One look-up a row costs less than an entry a row, which a view of a map makes when it is copied.
        for (Outcome known : ROWS) {
            ByApplicant same = outcomes.get(known);
            if (same != null) {
                copy.put(known, known == outcome ? row : same);
            }
        }
        return new Requests(newlyReceived, carriedIn, copy, carriedOut);
    }

    private IllegalArgumentException noSuchRow(Outcome outcome) {
        return new IllegalArgumentException("table 三 of form " + revision().key() + " has no row " + outcome.key());
    }

    /** Builds table 三; {@code build()} names what is still missing. */
    public static final class Builder extends RequestsBuilder {
        Builder() {}
    }
}
