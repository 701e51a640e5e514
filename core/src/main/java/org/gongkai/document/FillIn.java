package org.gongkai.document;

import java.util.List;
import java.util.Objects;

/**
 * 填报表: a page with places to be filled in, and the sums that what is filled in has to keep. It knows cells, and nothing
 * of what they count.
 *
 * @param page the page, blank in its places
 * @param fields the places, in page order
 * @param balances the sums, in page order
 */
public record FillIn(Document page, List<Field> fields, List<Balance> balances) {

    /** Copies the lists. */
    public FillIn {
        Objects.requireNonNull(page, "page");
        fields = List.copyOf(fields);
        balances = List.copyOf(balances);
    }

    /** 填报内容: what a place takes. */
    public enum Kind {
        /** A whole number, not below 0. */
        COUNT,
        /** A whole number of either sign. */
        CHANGE,
        /** A decimal number, not below 0. */
        AMOUNT
    }

    /**
     * 填报格: a place to be filled in.
     *
     * @param block which block of the page is its grid, from 0
     * @param row the row of the grid in which its cell begins, from 0
     * @param column the column of the grid in which its cell begins, from 0
     * @param kind what it takes
     */
    public record Field(int block, int row, int column, Kind kind) {

        /** Throws {@link IllegalArgumentException} if a number is negative. */
        public Field {
            Objects.requireNonNull(kind, "kind");
            if (block < 0 || row < 0 || column < 0) {
                throw new IllegalArgumentException("a place has no negative numbers");
            }
        }
    }

    /**
     * 勾稽关系: the sum of some places equals the sum of others. Where one place stands alone, it can be calculated.
     *
     * @param left the places whose sum stands left, at least one
     * @param right the places whose sum stands right, at least one
     */
    public record Balance(List<Field> left, List<Field> right) {

        /** Copies the lists; throws {@link IllegalArgumentException} if one is empty. */
        public Balance {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (left.isEmpty() || right.isEmpty()) {
                throw new IllegalArgumentException("a sum has terms on both sides");
            }
        }
    }
}
