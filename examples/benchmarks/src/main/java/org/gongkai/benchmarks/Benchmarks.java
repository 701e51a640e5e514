package org.gongkai.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command: {@code Benchmarks full|smoke|growth FOLDER COMMAND [PAIR…]}. It writes into the folder, and times the
 * command {@code gongkai} that is named.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /** Runs what is asked for and prints the table. */
    public static void main(String[] args) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(args[1]));
        switch (args[0]) {
            case "full", "smoke" -> {
                Effort effort = args[0].equals("full") ? Effort.FULL : Effort.SMOKE;
                String table = table(effort, args[2], pairs(List.of(args).subList(3, args.length)), out);
                out.println(table);
                Files.writeString(folder.resolve("table.md"), table);
            }
            case "growth" -> Files.writeString(folder.resolve("growth.svg"), Growth.plot(out));
            default -> throw new IllegalArgumentException("neither full nor smoke nor growth: " + args[0]);
        }
    }

    private static Set<Pair> pairs(List<String> names) {
        Set<Pair> pairs = names.isEmpty() ? EnumSet.allOf(Pair.class) : EnumSet.noneOf(Pair.class);
        names.forEach(name -> pairs.add(Pair.valueOf(name.toUpperCase(Locale.ROOT))));
        return pairs;
    }

    private static String table(Effort effort, String command, Set<Pair> pairs, PrintStream out)
            throws RunnerException {
        Table table = new Table();
        for (Pair pair : pairs) {
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            PairResult result = PairResult.of(pair, effort, command);
            out.printf(Locale.ROOT, "%s: %.2f (load before %.1f)%n", pair, result.ratio(), load);
            table.add(result);
            if (pair == Pair.TEXT_READING) {
                table.addAllocated(result, Inputs.text().length);
            }
        }
        return table.toString();
    }
}
