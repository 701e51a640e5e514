package org.gongkai.formats.docx;

import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/**
 * What a run of text or its style says.
 *
 * @param style the style's id; empty for none
 * @param hidden whether it is not shown; empty where nothing is said
 * @param raised whether it stands above the line; empty where nothing is said
 */
record RunProperties(String style, Optional<Boolean> hidden, Optional<Boolean> raised) {
    static final RunProperties NONE = new RunProperties("", Optional.empty(), Optional.empty());

    /** Reads to the end of the element that began last, an {@code rPr}. */
    static RunProperties read(XmlWalk walk) throws DocumentException, LimitExceededException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> raised = Optional.empty();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "rStyle" -> style = walk.attribute("val");
                    case "vanish" -> hidden = Optional.of(OnOff.of(walk));
                    case "vertAlign" ->
                        raised = Optional.of(walk.attribute("val").equals("superscript"));
                    case "rPrChange" -> walk.skip();
                    default -> {}
                }
            }
        }
        return new RunProperties(style, hidden, raised);
    }

    RunProperties orElse(RunProperties other) {
        return new RunProperties(style, hidden.or(() -> other.hidden), raised.or(() -> other.raised));
    }

    boolean isHidden() {
        return hidden.orElse(false);
    }

    boolean isRaised() {
        return raised.orElse(false);
    }
}
