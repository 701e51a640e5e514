package org.gongkai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** 子命令: one of the things that {@code gongkai} does; what it is called with are its fields. */
abstract class Subcommand implements Callable<Integer> {
    /** Where it reads and writes. */
    final Session session;

    /** The language it speaks. */
    final Words words;

    /** For the fields to declare what they are. */
    final Options options;

    private final CommandSpec spec;

    Subcommand(String name, Session session, Words words) {
        this.session = session;
        this.words = words;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name);
        this.options = new Options(spec);
        spec.usageMessage().sortOptions(false);
    }

    /** What picocli knows of it. */
    final CommandSpec spec() {
        return spec;
    }

    /** The refusal of a call that can't be meant so. */
    final ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
