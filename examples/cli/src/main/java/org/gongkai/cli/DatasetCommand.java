package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.dataset.ChangedSourcesException;
import org.gongkai.dataset.DatasetJob;
import org.gongkai.dataset.Sources;
import org.gongkai.dataset.Target;
import org.gongkai.formats.ReportReader;
import org.gongkai.validation.RuleSet;

/** {@code gongkai dataset}: many reports as one flat data set. */
final class DatasetCommand extends Subcommand {
    private final InputOptions inputs = new InputOptions(options);
    private final Value<String> output = options.required("--output", "FILE", "gongkai.dataset.output", String.class);
    private final Value<Integer> threads =
            options.usually(Runtime.getRuntime().availableProcessors(), "--threads", "N", "threads");
    private final Value<Boolean> restart = options.flag("--restart", "restart");
    private final Value<Boolean> force = options.flag("--force", "force");

    private boolean lost;

    DatasetCommand(Session session, Words words) {
        super("dataset", session, words);
    }

    @Override
    public Integer call() throws IOException {
        if (threads.value() < 1) {
            throw wrong(words.of("usage.threads", threads.value()));
        }
        Target target = target();
        Sources sources = inputs.sources(session, words, spec());
        BatchProgress progress = new BatchProgress(session, words, inputs.progress(), sources::count);
        ReportReader reader = inputs.reader(words, spec());
        try {
            if (restart.value()) {
                target.forget();
            }
            DatasetJob.of(target, threads.value(), reader, RuleSet.standard()).run(sources, (done, name, unread) -> {
                lost |= unread;
                progress.done(done, name);
            });
        } catch (ChangedSourcesException e) {
            throw wrong(words.of("dataset.changed", e.last()));
        } catch (IOException e) {
            throw wrong(words.of("output.closed", output.value(), ReadLoop.reason(e)));
        } finally {
            progress.clear();
        }
        return lost ? Exit.INPUT : Exit.OK;
    }

    private Target target() {
        Target target;
        try {
            target = Target.of(session.folder().resolve(Path.of(output.value())));
        } catch (IllegalArgumentException e) {
            throw wrong(words.of("usage.dataset", output.value()));
        }
        if (target.exists() && !force.value() && !Files.exists(target.work())) {
            throw wrong(words.of("output.exists", output.value()));
        }
        if (!target.isPossible()) {
            throw wrong(words.of("dataset.driver", output.value()));
        }
        return target;
    }
}
