package org.gongkai.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkai.formats.OutputFile;

/** 数据字典: every table and column of the data set, in Markdown. */
public final class Dictionary {
    private Dictionary() {}

    /** The dictionary as Markdown. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("# 数据字典 / Data dictionary\n");
        for (Table table : Table.values()) {
            text.append("\n## ")
                    .append(table.key())
                    .append("\n\n| column | type | 说明 | meaning |\n|---|---|---|---|\n");
            for (Column column : table.columns()) {
                text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.type().sql())
                        .append(" | ")
                        .append(column.zh().replace("|", "\\|"))
                        .append(" | ")
                        .append(column.en())
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    static void write(Path file) throws IOException {
        try (OutputFile whole = OutputFile.at(file)) {
            whole.stream().write(markdown().getBytes(StandardCharsets.UTF_8));
            whole.keep();
        }
    }
}
