package org.gongkai.formats.result;

import org.gongkai.finding.Finding;

/** One line of a list of suppressions: {@code fingerprint rule words: reason}. */
final class SuppressionLine {
    private static final int FINGERPRINT = 16;

    private SuppressionLine() {}

    static Suppression parse(String line, int number) throws SuppressionException {
        int colon = colon(line);
        if (colon < 0) {
            throw new SuppressionException(number, "缺少冒号和理由", "a colon and a reason are missing");
        }
        String reason = line.substring(colon + 1).strip();
        if (reason.isEmpty()) {
            throw new SuppressionException(number, "缺少理由", "the reason is missing");
        }
        String head = line.substring(0, colon).strip();
        int first = word(head);
        String fingerprint = head.substring(0, first);
        if (!isFingerprint(fingerprint)) {
            throw new SuppressionException(number, "第一项应为 16 位指纹", "the first word is no fingerprint of 16 digits");
        }
        String rest = head.substring(first).strip();
        int second = word(rest);
        String id = rest.substring(0, second);
        if (id.isEmpty()) {
            throw new SuppressionException(number, "第二项应为规则编号", "the second word is no id of a rule");
        }
        return new Suppression(number, fingerprint, id, rest.substring(second).strip(), reason);
    }

    /** The line for a finding, up to the reason that a person has to give. */
    static String of(Finding finding, String about) {
        String words =
                about.replace(':', ' ').replace('：', ' ').replace('\n', ' ').strip();
        return finding.fingerprint().orElse("") + ' ' + finding.id() + (words.isEmpty() ? "" : ' ' + words) + '：';
    }

    private static int colon(String line) {
        int narrow = line.indexOf(':');
        int wide = line.indexOf('：');
        return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    }

    /** Where the first word ends. */
    private static int word(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isFingerprint(String word) {
        return word.length() == FINGERPRINT
                && word.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
