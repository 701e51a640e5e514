package org.gongkai.cli;

import java.util.Comparator;
import java.util.List;
import org.gongkai.formats.codec.Codec;

/** {@code gongkai formats}: what can be read and written. */
final class FormatsCommand extends Subcommand {

    FormatsCommand(Session session, Words words) {
        super("formats", session, words);
    }

    @Override
    public Integer call() {
        List<String> heads = List.of("name", "read", "write", "extensions");
        int[] widths = {
            12, 2 + Text.width(words.of("formats.read")), 2 + Text.width(words.of("formats.write")), 0,
        };
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < heads.size(); i++) {
            list.append(Text.left(words.of("formats." + heads.get(i)), widths[i]));
        }
        list.append('\n');
        List<Codec> codecs =
                Formats.all().stream().sorted(Comparator.comparing(Codec::name)).toList();
        for (Codec codec : codecs) {
            list.append(Text.left(codec.name(), widths[0]))
                    .append(Text.left(words.of("formats.yes"), widths[1]))
                    .append(Text.left(words.of(codec.canWrite() ? "formats.yes" : "formats.no"), widths[2]))
                    .append(String.join(" ", codec.extensions()))
                    .append('\n');
        }
        session.out().print(list);
        return Exit.OK;
    }
}
