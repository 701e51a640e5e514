package org.gongkai.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The command in a folder of the caller's choice: a process has one working directory, and its public door is there.
 */
public final class Gate {
    private Gate() {}

    /** Runs the command; gives its exit code. */
    public static int run(Path folder, PrintStream out, PrintStream err, String... args) {
        return Main.run(args, new Session(folder, InputStream.nullInputStream(), out, err, false, false, Language.ZH));
    }
}
