package org.gongkai.formats.ofd;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.io.ZipArchive;

/**
 * The parts of a file and what they name. Names of parts count from the folder of the part that has them, or from the
 * root.
 */
final class OfdPackage {
    static final String FORMAT = "ofd";
    private static final String ROOT = "OFD.xml";

    private final ZipArchive archive;

    /** A document of the file: where it is, and its title. */
    record Body(String root, Optional<String> title) {}

    /** What a document says of its pages: their parts, those of its templates by their ids, and the usual paper. */
    record Pages(List<String> parts, Map<String, String> templates, List<Double> box) {}

    OfdPackage(byte[] bytes, ReadLimits limits) throws IOException {
        this.archive = ZipArchive.open(FORMAT, bytes, limits);
        if (archive.has("Encryptions.xml")) {
            throw DocumentException.encrypted(
                    FORMAT, "part Encryptions.xml", "parts of it are locked; save it without");
        }
    }

    XmlWalk walk(String part) throws IOException {
        return archive.walk(part);
    }

    List<Body> bodies() throws IOException {
        List<Body> bodies = new ArrayList<>();
        XmlWalk walk = walk(ROOT);
        String title = "";
        while (walk.next()) {
            if (walk.isStart() && walk.name().equals("DocBody")) {
                title = "";
            } else if (walk.isStart() && walk.name().equals("Title")) {
                title = text(walk).strip();
            } else if (walk.isStart() && walk.name().equals("DocRoot")) {
                String root = resolve("", text(walk).strip());
                archive.budget().node();
                bodies.add(new Body(root, title.isEmpty() ? Optional.empty() : Optional.of(title)));
            }
        }
        if (bodies.isEmpty()) {
            throw new DocumentException(FORMAT, "part " + ROOT, "it names no document (DocBody with DocRoot)");
        }
        return bodies;
    }

    Pages pages(String root) throws IOException {
        String folder = folder(root);
        List<String> parts = new ArrayList<>();
        Map<String, String> templates = new HashMap<>();
        List<Double> box = List.of();
        XmlWalk walk = walk(root);
        while (walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "PhysicalBox" ->
                        box = Arrays.stream(Numbers.of(text(walk))).boxed().toList();
                    case "TemplatePage" ->
                        templates.put(walk.attribute("ID"), resolve(folder, walk.attribute("BaseLoc")));
                    case "Page" -> parts.add(resolve(folder, walk.attribute("BaseLoc")));
                    default -> {}
                }
            }
        }
        return new Pages(parts, templates, box);
    }

    private static String text(XmlWalk walk) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            text.append(walk.text());
        }
        return text.toString();
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The name of a part from the root, without {@code ..}. */
    static String resolve(String folder, String name) {
        String plain = name.replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : ((plain.startsWith("/") ? "" : folder) + plain).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
