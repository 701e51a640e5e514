package org.gongkai.validation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Message;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.validation.localization.Cell;
import org.gongkai.validation.localization.Change;
import org.gongkai.validation.localization.Localization;

/** How a breach tells what may be wrong: one answer as likely, of several two, and how many more there are. */
final class SuspectWords {
    private final Subject subject;

    SuspectWords(Subject subject) {
        this.subject = subject;
    }

    /**
     * The breach and a sentence behind it.
     *
     * @param alternatives what may be wrong, the likeliest first
     * @param complete whether there is nothing else
     */
    Message add(Message breach, List<List<Change>> alternatives, boolean complete) {
        if (alternatives.isEmpty()) {
            return breach;
        }
        Message first = alternative(alternatives.get(0));
        Message sentence;
        if (alternatives.get(0).stream().allMatch(change -> change.cell().isOutside())) {
            sentence = Message.of("suspect.outside");
        } else if (alternatives.size() == 1) {
            sentence = Message.of(complete ? "suspect.one" : "suspect.perhaps", first.zh(), first.en());
        } else {
            Message second = alternative(alternatives.get(1));
            int others = alternatives.size() - 2;
            sentence = Message.of(
                    complete && others == 0 ? "suspect.two" : complete ? "suspect.several" : "suspect.many",
                    first.zh(),
                    first.en(),
                    second.zh(),
                    second.en(),
                    others);
        }
        return Words.and(breach, sentence);
    }

    /** As {@code “（一）予以公开”行“自然人”列应为 36（似为相邻数字颠倒）}. */
    private Message alternative(List<Change> changes) {
        Message places = new Message(list(changes, Message::zh, "，且"), list(changes, Message::en, " and "));
        return Localization.slip(changes)
                .map(slip -> Message.of("suspect.slip." + slip))
                .map(slip -> Words.and(places, slip))
                .orElse(places);
    }

    private String list(List<Change> changes, Function<Message, String> language, String and) {
        return changes.stream()
                .map(change -> language.apply(Message.of(
                        "suspect.change",
                        placeZh(change.cell()),
                        placeEn(change.cell()),
                        Words.number(change.value()))))
                .collect(Collectors.joining(and));
    }

    private String placeZh(Cell cell) {
        Figure figure = subject.figure(cell.place()).orElseThrow();
        String own = figure.table() == SectionKey.DISPUTES
                ? "“" + Words.columnZh(figure) + "”"
                : "“" + rowZh(figure) + "”行“" + Words.columnZh(figure) + "”列";
        return cell.isOutside() ? "上年报告" + own : own;
    }

    /** （七）总计 by its full name, for 总计 is a column too. */
    private static String rowZh(Figure figure) {
        return figure.row().key().equals("requests.outcomes.total")
                ? figure.row().text()
                : Words.rowZh(figure);
    }

    private static String placeEn(Cell cell) {
        return cell.isOutside() ? "last year's " + cell.place() : cell.place();
    }
}
