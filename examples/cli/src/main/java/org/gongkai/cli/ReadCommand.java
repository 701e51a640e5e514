package org.gongkai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gongkai read}: one line of JSON a report. */
@Command(name = "read", sortOptions = false, addMethodSubcommands = false)
final class ReadCommand implements Callable<Integer> {
    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    ReadCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() {
        ReadLoop loop = new ReadLoop(session, words, inputs, spec);
        JsonLines lines = new JsonLines(session.out());
        loop.run(part -> lines.write(part, part.result().findings()));
        return loop.exitCode(false);
    }
}
