package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param info what stands behind its first fence
 * @param text what it holds
 */
record Block(String info, String text) {
    private static final Pattern FENCED = Pattern.compile("(?sm)^```([^\\n]*)\\n(.*?)^```$");

    static List<Block> of(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(Files.readString(page));
        while (fenced.find()) {
            blocks.add(new Block(fenced.group(1), fenced.group(2)));
        }
        return List.copyOf(blocks);
    }
}
