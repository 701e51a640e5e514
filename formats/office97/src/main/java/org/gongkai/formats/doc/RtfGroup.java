package org.gongkai.formats.doc;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.formats.io.Heights;

/**
 * What holds within a group of the file.
 *
 * @param skipped whether it is no text
 * @param hiding what hides its text: it is hidden, deleted or struck out
 * @param height of its text above the line, one of {@link Heights} or in half points
 */
record RtfGroup(boolean skipped, Set<Command> hiding, int height) {
    static final RtfGroup PLAIN = new RtfGroup(false, Set.of(), 0);

    /** Parts of the text that stand in groups of their own; all other such groups are not text. */
    private static final Set<Command> TEXT = EnumSet.of(
            Command.rtf,
            Command.listtext,
            Command.pntext,
            Command.fldrslt,
            Command.field,
            Command.shptxt,
            Command.shp,
            Command.nesttableprops);

    /** Parts of a formula. */
    private static final Set<Command> FORMULA = EnumSet.of(
            Command.mmath,
            Command.moMath,
            Command.moMathPara,
            Command.mr,
            Command.me,
            Command.mf,
            Command.mnum,
            Command.mden,
            Command.msSup,
            Command.msSub,
            Command.msSubSup,
            Command.msPre,
            Command.msup,
            Command.msub,
            Command.md,
            Command.mrad,
            Command.mdeg,
            Command.mfunc,
            Command.mfName,
            Command.mnary,
            Command.mm,
            Command.mmr,
            Command.meqArr,
            Command.mbar,
            Command.macc,
            Command.mbox,
            Command.mborderBox,
            Command.mgroupChr,
            Command.mlimlow,
            Command.mlimupp,
            Command.mlim);

    static boolean isText(Command destination) {
        return TEXT.contains(destination) || FORMULA.contains(destination);
    }

    /** Whether with a command something begins that is to be seen and is no text: a picture, a drawing, an object. */
    boolean shows(Command command, int parameter) {
        return switch (command) {
            case pict, shppict, shpinst, object -> isSeen();
            // A list or a box to be ticked; its data stand in the code of a field.
            case fftype -> parameter > 0 && hiding.isEmpty();
            default -> false;
        };
    }

    boolean isSeen() {
        return !skipped && hiding.isEmpty();
    }

    RtfGroup skip() {
        return new RtfGroup(true, hiding, height);
    }

    RtfGroup at(int place) {
        return new RtfGroup(skipped, hiding, place);
    }

    RtfGroup hide(Command how, boolean on) {
        EnumSet<Command> all = EnumSet.noneOf(Command.class);
        all.addAll(hiding);
        if (on) {
            all.add(how);
        } else {
            all.remove(how);
        }
        return new RtfGroup(skipped, all, height);
    }
}
