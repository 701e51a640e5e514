package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.dataset.ChangedSourcesException;
import org.gongkai.dataset.DatasetJob;
import org.gongkai.dataset.Sources;
import org.gongkai.dataset.Target;
import org.gongkai.formats.ReportReader;
import org.gongkai.validation.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai dataset}: many reports as one flat data set. */
@Command(name = "dataset", sortOptions = false, addMethodSubcommands = false)
final class DatasetCommand implements Callable<Integer> {
    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "gongkai.dataset.output", required = true)
    private String output = "";

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--restart", descriptionKey = "restart")
    private boolean restart;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    private boolean lost;

    DatasetCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw wrong(words.of("usage.threads", threads));
        }
        Target target = target();
        Sources sources = inputs.sources(session, words, spec);
        BatchProgress progress = new BatchProgress(session, words, inputs.progress(), sources::count);
        ReportReader reader = inputs.reader(words, spec);
        try {
            if (restart) {
                target.forget();
            }
            DatasetJob.of(target, threads, reader, RuleSet.standard()).run(sources, (done, name, unread) -> {
                lost |= unread;
                progress.done(done, name);
            });
        } catch (ChangedSourcesException e) {
            throw wrong(words.of("dataset.changed", e.last()));
        } catch (IOException e) {
            throw wrong(words.of("output.closed", output, ReadLoop.reason(e)));
        } finally {
            progress.clear();
        }
        return lost ? Exit.INPUT : Exit.OK;
    }

    private Target target() {
        Target target;
        try {
            target = Target.of(session.folder().resolve(Path.of(output)));
        } catch (IllegalArgumentException e) {
            throw wrong(words.of("usage.dataset", output));
        }
        if (target.exists() && !force && !Files.exists(target.work())) {
            throw wrong(words.of("output.exists", output));
        }
        if (!target.isPossible()) {
            throw wrong(words.of("dataset.driver", output));
        }
        return target;
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
