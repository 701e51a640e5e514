package org.gongkai.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.formats.result.Suppression;
import org.gongkai.formats.result.SuppressionException;
import org.gongkai.formats.result.Suppressions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code --suppress}: the findings that do not count, and which lines of the list were of use. */
final class SuppressionList {
    private final String file;
    private final Suppressions list;
    private final Set<String> used = new HashSet<>();

    private SuppressionList(String file, Suppressions list) {
        this.file = file;
        this.list = list;
    }

    static SuppressionList none() {
        return new SuppressionList("", Suppressions.none());
    }

    /** Reads a list; throws {@link ParameterException} naming the line that is none of its entries. */
    static SuppressionList read(String file, Session session, Words words, CommandSpec command) {
        try {
            return new SuppressionList(file, Suppressions.read(session.folder().resolve(file)));
        } catch (SuppressionException e) {
            throw new ParameterException(
                    command.commandLine(),
                    words.of("suppress.line", file, e.line(), e.problem().in(words.locale())),
                    e);
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(), words.of("suppress.closed", file, ReadLoop.reason(e)), e);
        }
    }

    CheckedReport apply(CheckedReport result) {
        CheckedReport rest = result.suppress(list);
        rest.suppressed().forEach(aside -> aside.finding().fingerprint().ifPresent(used::add));
        return rest;
    }

    /** Says on standard error which lines matched nothing. */
    void tell(Session session, Words words) {
        for (Suppression entry : list.entries()) {
            if (!used.contains(entry.fingerprint())) {
                String about = Text.clean(entry.id() + " " + entry.about()).strip();
                session.err().print("gongkai: " + words.of("suppress.unused", file, entry.line(), about) + "\n");
            }
        }
    }
}
