package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Location;
import org.junit.jupiter.api.Test;

class BlankEvidenceTest {
    private static BlankEvidence of(String... rows) {
        BlankEvidence evidence = new BlankEvidence();
        for (String row : rows) {
            evidence.addRow(row(row));
        }
        return evidence;
    }

    /** Cells between bars. */
    private static List<Atom> row(String texts) {
        List<Atom> row = new ArrayList<>();
        for (String text : texts.split("\\|", -1)) {
            row.add(Atom.unframed(text, Location.unknown(), row.isEmpty()));
        }
        return row;
    }

    @Test
    void a_blank_before_a_figure_was_kept() {
        assertTrue(of("予以公开||3").before());
        assertFalse(of("予以公开|3|").before());
    }

    @Test
    void a_label_in_every_place_that_it_covers_leaves_no_blank() {
        assertTrue(of("申请人情况|申请人情况|3").repeats());
        assertFalse(of("申请人情况|自然人|申请人情况").repeats());
        assertFalse(of("予以公开|3|3").repeats());
        assertFalse(of("予以公开||").repeats());
    }

    @Test
    void rows_of_several_lengths_were_not_filled_up_unless_a_header_ends_blank() {
        assertTrue(of("行政许可|5", "规章|1|2|3").unpadded());
        assertFalse(of("行政许可|5|6", "规章|1|2").unpadded());
        assertFalse(of("信息内容|本年制发件数|", "行政许可|5").unpadded());
        assertTrue(of("信息内容|本年制发件数", "规章|1|").unpadded());
    }

    @Test
    void a_lone_cell_and_a_framed_row_show_nothing() {
        BlankEvidence evidence = of("第二十条第（一）项", "规章|1|2");
        evidence.addRow(List.of(
                Atom.framed("规章", Location.unknown(), true, 0, 1), Atom.framed("1", Location.unknown(), false, 1, 1)));

        assertFalse(evidence.unpadded());
    }
}
