package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai template}: a blank form, to be filled in. */
@Command(name = "template", sortOptions = false, addMethodSubcommands = false)
final class TemplateCommand implements Callable<Integer> {
    private static final List<Revision> FORMS = List.of(Revision.R2019, Revision.R2021);

    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--revision", paramLabel = "2019|2021", descriptionKey = "revision", defaultValue = "2021")
    private String revision = "2021";

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Parameters(paramLabel = "OUT", descriptionKey = "gongkai.template.out")
    private String out = "";

    TemplateCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() {
        Revision form = FORMS.stream()
                .filter(known -> known.key().equals(revision))
                .findFirst()
                .orElseThrow(() -> wrong(words.of("usage.revision", revision)));
        Path file = session.folder().resolve(out);
        if (!force && Files.exists(file)) {
            throw wrong(words.of("output.exists", out));
        }
        String name = format.codec(out, words, spec).name();
        try {
            ReportWriter.builder().build().to(name).writeBlank(form, file);
        } catch (IOException e) {
            throw wrong(words.of("output.closed", out, String.valueOf(e.getMessage())));
        }
        return Exit.OK;
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
