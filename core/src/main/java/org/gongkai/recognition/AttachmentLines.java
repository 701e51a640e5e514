package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Attachment;
import org.gongkai.wording.Compact;

/** 附件: the lines under a text that name its attachments, as 附件：2021年统计表.xlsx. */
final class AttachmentLines {
    private static final String WORD = "附件";
    private static final int LONGEST = 120;

    private AttachmentLines() {}

    /** Takes the lines that name attachments off the end of the lines, and gives their names in order. */
    static List<Attachment> take(List<TextLine> lines) {
        List<Attachment> attachments = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<String> name = name(lines.get(i).text());
            if (name.isPresent()) {
                attachments.add(0, new Attachment(name.get(), Optional.empty()));
                lines.remove(i);
            } else if (!PageFurniture.is(lines.get(i).text())) {
                break;
            }
        }
        return attachments;
    }

    /** What stands behind 附件： or 附件1：; empty for any other line. */
    private static Optional<String> name(String line) {
        if (!line.startsWith(WORD) || line.length() > LONGEST) {
            return Optional.empty();
        }
        int at = WORD.length();
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || Compact.isBlank(line.charAt(at)))) {
            at++;
        }
        if (at >= line.length() || Compact.halfWidth(line.charAt(at)) != ':') {
            return Optional.empty();
        }
        String name = Compact.trim(line.substring(at + 1));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
