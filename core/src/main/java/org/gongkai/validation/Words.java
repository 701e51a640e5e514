package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Message;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Label;

/** How messages call places and values, in Chinese by the labels of the form, in English by the ids. */
final class Words {
    /** Beyond so many terms a sum leaves out those that are 0. */
    private static final int LONG_SUM = 6;

    private Words() {}

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    static String tableZh(SectionKey table) {
        return table(table).zh();
    }

    static String tableEn(SectionKey table) {
        return table(table).en();
    }

    private static Message table(SectionKey table) {
        return Message.of("table." + table.key());
    }

    static String placeZh(Figure figure) {
        String row = figure.table() == SectionKey.DISPUTES ? "”的“" : "”行“";
        String column = figure.table() == SectionKey.DISPUTES ? "”" : "”列";
        return tableZh(figure.table()) + "“" + figure.row().text() + row
                + figure.column().text() + column;
    }

    /** A row by the name it has in the printed 勾稽关系, else by its label without the remark in brackets. */
    static String rowZh(Figure figure) {
        Label row = figure.row();
        return switch (row.key()) {
            case "requests.newlyReceived" -> "本年新收";
            case "requests.carriedIn" -> "上年结转";
            case "requests.outcomes.total" -> "总计";
            case "requests.carriedOut" -> "结转下年";
            case "requests.outcomes.partlyDisclosed" -> "（二）部分公开";
            case "requests.outcomes.otherwiseHandled.other" -> "（六）3.其他";
            default -> row.text();
        };
    }

    /** The row of a figure id without table and column, as {@code outcomes.refused.stateSecret}. */
    static String rowEn(Figure figure) {
        String row = figure.row().key();
        return row.substring(row.indexOf('.') + 1);
    }

    static String columnZh(Figure figure) {
        return figure.column().text();
    }

    static String columnEn(Figure figure) {
        return figure.id().substring(figure.id().lastIndexOf('.') + 1);
    }

    /** A sum as {@code 本年新收 1 ＋ 上年结转 0}; a long one without its zeros. */
    static String sum(TableValues values, List<Figure> terms, Function<Figure, String> name, String plus) {
        String sum = terms.stream()
                .filter(term -> terms.size() <= LONG_SUM || !isZero(values, term))
                .map(term -> name.apply(term) + " "
                        + values.number(term).map(Words::number).orElse("?"))
                .collect(Collectors.joining(plus));
        return sum.isEmpty() ? "0" : sum;
    }

    /** One sentence behind the other. */
    static Message and(Message one, Message other) {
        return new Message(one.zh() + other.zh(), one.en() + " " + other.en());
    }

    /** What stands in a place that has no number. */
    static String lackZh(Entry entry) {
        return entry instanceof Unreadable unreadable
                ? "为“" + unreadable.text() + "”"
                : entry.isBlank() ? "空白" : "数值过长";
    }

    static String lackEn(Entry entry) {
        return entry instanceof Unreadable unreadable
                ? "reads \"" + unreadable.text() + "\""
                : entry.isBlank() ? "is blank" : "is too long a number";
    }

    private static boolean isZero(TableValues values, Figure term) {
        return values.number(term).map(number -> number.signum() == 0).orElse(false);
    }
}
