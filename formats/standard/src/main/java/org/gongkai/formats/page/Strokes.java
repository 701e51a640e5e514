package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/** The lines of a page, dashes and pieces joined. */
final class Strokes {
    /** Pieces of one line may be off by so much. */
    private static final double OFF = 0.8;
    /** The widest gap in one line: between dashes, or beside a corner. */
    private static final double GAP = 3;

    private static final double SHORTEST = 5;

    private Strokes() {}

    static List<Stroke> level(List<Rule> rules, Budget budget) throws LimitExceededException {
        List<Stroke> pieces = new ArrayList<>();
        for (Rule rule : rules) {
            budget.node();
            if (rule.isLevel()) {
                pieces.add(new Stroke((rule.top() + rule.bottom()) / 2, rule.left(), rule.right()));
            }
        }
        return whole(pieces);
    }

    static List<Stroke> upright(List<Rule> rules, Budget budget) throws LimitExceededException {
        List<Stroke> pieces = new ArrayList<>();
        for (Rule rule : rules) {
            budget.node();
            if (rule.isUpright()) {
                pieces.add(new Stroke((rule.left() + rule.right()) / 2, rule.top(), rule.bottom()));
            }
        }
        return whole(pieces);
    }

    /** The same lines in as few pieces as can be. */
    static List<Rule> joined(List<Rule> rules) {
        List<Stroke> level = new ArrayList<>();
        List<Stroke> upright = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.top() == rule.bottom()) {
                level.add(new Stroke(rule.top(), rule.left(), rule.right()));
            } else {
                upright.add(new Stroke(rule.left(), rule.top(), rule.bottom()));
            }
        }
        List<Rule> whole = new ArrayList<>();
        for (Stroke stroke : whole(level)) {
            whole.add(new Rule(stroke.from(), stroke.at(), stroke.to(), stroke.at()));
        }
        for (Stroke stroke : whole(upright)) {
            whole.add(new Rule(stroke.at(), stroke.from(), stroke.at(), stroke.to()));
        }
        return whole;
    }

    private static List<Stroke> whole(List<Stroke> pieces) {
        pieces.sort(Comparator.comparingDouble(Stroke::at));
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            while (end < pieces.size()
                    && pieces.get(end).at() - pieces.get(end - 1).at() <= OFF) {
                end++;
            }
            join(pieces.subList(i, end), strokes);
            i = end;
        }
        strokes.removeIf(stroke -> stroke.length() < SHORTEST);
        return strokes;
    }

    private static void join(List<Stroke> pieces, List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Stroke::from));
        Stroke last = sorted.get(0);
        for (Stroke piece : sorted) {
            if (piece.from() <= last.to() + GAP) {
                boolean longer = piece.length() > last.length();
                last = new Stroke(longer ? piece.at() : last.at(), last.from(), Math.max(last.to(), piece.to()));
            } else {
                strokes.add(last);
                last = piece;
            }
        }
        strokes.add(last);
    }
}
