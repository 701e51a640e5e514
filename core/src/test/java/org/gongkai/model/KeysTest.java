package org.gongkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void every_key_finds_its_constant_and_no_other_does() {
        for (Revision revision : Revision.values()) {
            assertEquals(Optional.of(revision), Revision.keyed(revision.key()));
        }
        for (SectionKey section : SectionKey.values()) {
            assertEquals(Optional.of(section), SectionKey.keyed(section.key()));
        }
        for (Scope scope : Scope.values()) {
            assertEquals(Optional.of(scope), Scope.keyed(scope.key()));
        }
        for (Unit unit : Unit.values()) {
            assertEquals(Optional.of(unit), Unit.labelled(unit.label()));
        }
        assertEquals(Optional.empty(), Revision.keyed("2020"));
        assertEquals(Optional.empty(), SectionKey.keyed(""));
        assertEquals(Optional.empty(), Scope.keyed("OWN"));
        assertEquals(Optional.empty(), Unit.labelled("亿元"));
    }

    @Test
    void the_form_changes_with_the_years_2019_and_2021() {
        assertEquals(Revision.NARRATIVE, Revision.expectedFor(2018));
        assertEquals(Revision.R2019, Revision.expectedFor(2019));
        assertEquals(Revision.R2019, Revision.expectedFor(2020));
        assertEquals(Revision.R2021, Revision.expectedFor(2021));
        assertEquals(Revision.R2021, Revision.expectedFor(2030));
    }
}
