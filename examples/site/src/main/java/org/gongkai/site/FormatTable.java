package org.gongkai.site;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Annotator;
import org.gongkai.formats.codec.Codec;

/** 格式表: what each format reads, writes and keeps. What it keeps is said in {@code keeps.properties} and tested. */
final class FormatTable {
    private static final ResourceBundle KEEPS = ResourceBundle.getBundle("org.gongkai.site.keeps");

    private final Tongue tongue;

    FormatTable(Tongue tongue) {
        this.tongue = tongue;
    }

    /** What is the same after a report was written in a format and read again: names of aspects, none if only read. */
    static List<String> keeps(String format) {
        return Arrays.stream(KEEPS.getString(format).split(" ", -1))
                .filter(aspect -> !aspect.isEmpty())
                .toList();
    }

    String html() {
        HtmlTable html = new HtmlTable(List.of(
                tongue.word("format.name"),
                tongue.word("format.extensions"),
                tongue.word("format.can"),
                tongue.word("format.keeps"),
                tongue.word("format.note")));
        for (Codec codec : Codecs.all()) {
            html.row(
                    codec.name(),
                    List.of(
                            Markup.code(codec.name()),
                            codec.extensions().stream()
                                    .map(extension -> Markup.code("." + extension))
                                    .collect(Collectors.joining(" ")),
                            can(codec),
                            codec.canWrite() ? aspects(codec.name()) : "–",
                            Markup.text(tongue.word("format." + codec.name()))));
        }
        return html.html();
    }

    private String can(Codec codec) {
        return tongue.word("format.read")
                + (codec.canWrite() ? tongue.word("format.write") : "")
                + (codec instanceof Annotator ? tongue.word("format.annotate") : "");
    }

    private String aspects(String format) {
        return keeps(format).stream()
                .map(aspect -> tongue.word("keeps." + aspect))
                .map(Markup::text)
                .collect(Collectors.joining(tongue.word("comma")));
    }
}
