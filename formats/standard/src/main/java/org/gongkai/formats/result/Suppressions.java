package org.gongkai.formats.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.finding.Finding;

/**
 * 核实清单: findings that somebody has looked at and set aside, one a line, each with a reason. Immutable and thread-safe.
 *
 * <pre>
 * # 2021年度，已逐条核实
 * 3f2a9c0d11e2b7aa T3-BALANCE 江川区科学技术局 2021 表三 总计：原报告如此，已请该局更正
 * </pre>
 *
 * <p>A line is the fingerprint, the rule, words for people that are not compared, a colon (full or half width), and the
 * reason. Empty lines, and lines that begin with {@code #}, say nothing.
 */
public final class Suppressions {
    private static final Suppressions NONE = new Suppressions(new LinkedHashMap<>());

    private final Map<String, Suppression> byFingerprint;

    private Suppressions(Map<String, Suppression> byFingerprint) {
        this.byFingerprint = byFingerprint;
    }

    /** The empty list. */
    public static Suppressions none() {
        return NONE;
    }

    /**
     * Reads a list from a file in UTF-8, or in GB18030, as an older editor writes it.
     *
     * @throws SuppressionException if a line can't be taken as an entry
     * @throws IOException if the file can't be read
     */
    public static Suppressions read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(Objects.requireNonNull(file, "file"));
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Optional<String> text = decoded(bytes, charset);
            if (text.isPresent()) {
                return parse(text.get());
            }
        }
        throw new SuppressionException(1, "不是文本文件", "not a text");
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a list from a text.
     *
     * @throws SuppressionException if a line can't be taken as an entry
     */
    public static Suppressions parse(String text) throws SuppressionException {
        Map<String, Suppression> entries = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            Suppression entry = SuppressionLine.parse(content, number);
            Suppression before = entries.putIfAbsent(entry.fingerprint(), entry);
            if (before != null) {
                throw new SuppressionException(
                        number,
                        "指纹与第 " + before.line() + " 行重复",
                        "the fingerprint stands in line " + before.line() + " too");
            }
        }
        return new Suppressions(entries);
    }

    /** The entries, in the order of the file. */
    public List<Suppression> entries() {
        return List.copyOf(byFingerprint.values());
    }

    /** The entry for a finding: the same fingerprint and the same rule. */
    public Optional<Suppression> entry(Finding finding) {
        return finding.fingerprint()
                .map(byFingerprint::get)
                .filter(entry -> entry.id().equals(finding.id()));
    }
}
