package org.gongkai.cli;

/** {@code gongkai read}: one line of JSON a report. */
final class ReadCommand extends Subcommand {

    private final InputOptions inputs = new InputOptions(options);

    ReadCommand(Session session, Words words) {
        super("read", session, words);
    }

    @Override
    public Integer call() {
        ReadLoop loop = new ReadLoop(session, words, inputs, spec());
        JsonLines lines = new JsonLines(session.out());
        loop.run(part -> lines.write(part, part.result().findings()));
        return loop.exitCode(false);
    }
}
