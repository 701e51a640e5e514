package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.Revision;

/** {@code gongkai template}: a blank form, to be filled in. */
final class TemplateCommand extends Subcommand {
    private static final List<Revision> FORMS = List.of(Revision.R2019, Revision.R2021);

    private final Value<String> revision = options.usually("2021", "--revision", "2019|2021", "revision");
    private final OutputFormat format = new OutputFormat(options);
    private final Value<Boolean> force = options.flag("--force", "force");
    private final Value<String> out = options.parameter("OUT", "gongkai.template.out");

    TemplateCommand(Session session, Words words) {
        super("template", session, words);
    }

    @Override
    public Integer call() {
        Revision form = FORMS.stream()
                .filter(known -> known.key().equals(revision.value()))
                .findFirst()
                .orElseThrow(() -> wrong(words.of("usage.revision", revision.value())));
        Path file = session.folder().resolve(out.value());
        if (!force.value() && Files.exists(file)) {
            throw wrong(words.of("output.exists", out.value()));
        }
        String name = format.codec(out.value(), words, spec()).name();
        try {
            ReportWriter.builder().build().to(name).writeBlank(form, file);
        } catch (IOException e) {
            throw wrong(words.of("output.closed", out.value(), String.valueOf(e.getMessage())));
        }
        return Exit.OK;
    }
}
